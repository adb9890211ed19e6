/** A text of at most so many characters as a reader counts them; of a longer one, its first words and an ellipsis. */
export function shortened(text: string, most: number): string {
  const characters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment)
  if (characters.length <= most) return text
  const words = characters
    .slice(0, most + 1)
    .join('')
    .replace(/\s+\S*$/u, '') // matches " wor" of "two wor"; nothing of "oneword"
  const kept = words === characters.slice(0, most + 1).join('') ? characters.slice(0, most).join('') : words
  return `${kept.replace(/[\s\p{P}]+$/u, '')}…` // matches ", " at the end; not "word"
}
