/** A text of at most so many characters as a reader counts them; of a longer one, its first words and an ellipsis. */
export function shortened(text: string, most: number): string {
  const characters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment)
  if (characters.length <= most) return text
  const beginning = characters.slice(0, most).join('')
  const words = beginning.replace(/\s+\S*$/u, '') // matches " wor" of "two wor"; nothing of "oneword"
  return `${words.replace(/[\s\p{P}]+$/u, '')}…` // matches ", " at the end; not "word"
}
