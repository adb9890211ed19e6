/** The noun that follows on a number. */

import { irregularPlurals } from './lexicons/amounts.ts'
import { emptyWords } from './lexicons/openers.ts'
import { latinPattern } from './latin-pattern.ts'
import { isPast } from './standing.ts'

const MOST_ADJECTIVES = 3

/** Words up to the first punctuation, each with the space before it. */
const wordRun = latinPattern(/^(?: [\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+|(?<=\p{N})[.,]\p{N}+|(?<=\p{N})%)*)*/u) // " terrorist operations", " 1.3", " 71%"; not ", and"

/** The thing after a number: "sales offices" of " sales offices in Leeds". Undefined where no plural follows at once. */
export function countedThing(rest: string): string | undefined {
  const words = runOf(rest)
  const thing: string[] = []
  for (const [index, word] of words.entries()) {
    if (index === 0 && word === 'of') continue
    if (index === 0 && word === 'other') {
      thing.push(word)
      continue
    }
    const stops = emptyWords.has(word.toLowerCase()) || (thing.length > 0 && isPast(word))
    if (stops || thing.length > MOST_ADJECTIVES) return undefined
    thing.push(word)
    if (isPlural(word) && !isPlural(words[index + 1] ?? '')) return thing.join(' ')
  }
  return undefined
}

/** The words after a number, up to the first punctuation. */
export function runOf(rest: string): string[] {
  return (wordRun.exec(rest)?.[0] ?? '').split(' ').filter((word) => word !== '')
}

/** Ends like a plural. Matches "operations", "Rwandans"; not "loss", "status", "Paris’s". */
export function isPlural(word: string): boolean {
  return (
    (irregularPlurals as readonly string[]).includes(word.toLowerCase())
    || /^(?!(?:goes|does)$)\p{Ll}[\p{L}-]*[^su’']s$|^\p{Lu}\p{Ll}+(?:an|i)s$/u.test(word)
  )
}
