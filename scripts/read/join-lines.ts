import {
  adverbs,
  firstParts,
  formerRoles,
  joiningParts,
  linking,
  numberEnds,
  numberParts,
  pairing,
  particles,
  phrasalVerbs,
  secondParts,
  suffixes,
  wholeWords,
} from './lexicons/hyphens.ts'

/** Tells how often a word, in small letters, stands within a line of the text. */
export type CountWord = (word: string) => number

/** A word, with hyphens in it. Matches "self-help", "don’t"; not "- a". */
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’']*(?:[-‐][\p{L}\p{N}][\p{L}\p{M}\p{N}’']*)*/gu

/** The word that a line breaks off at a hyphen. Matches "the self-deter-"; not "here -". */
const broken = /([\p{L}\p{N}][\p{L}\p{M}\p{N}’'/:.@-]*)[-‐]$/u

/** A dash or slash that is set to a word without a space. Matches "1990–", "and/"; not "it –". */
const attached = /[\p{L}\p{N}][–—/]$/u

/** Counts the words of a text; nothing is counted before somebody asks. What breaks off at a line's end is no word. */
export function countWords(lines: readonly string[]): CountWord {
  let counts: Map<string, number> | undefined
  return (asked) => (counts ??= counted(lines)).get(asked) ?? 0
}

function counted(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines) {
    for (const [found] of line.replace(broken, '').matchAll(word)) {
      const key = found.toLowerCase().replaceAll('‐', '-')
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return counts
}

/**
 * Joins the lines of a paragraph. A word that a line's end has cut in two is made whole again; one
 * that has a hyphen by itself keeps it, as far as the text, or else the lexicon, lets that be told.
 */
export function joinLines(lines: readonly string[], count: CountWord): string {
  const parts: string[] = []
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]?.trimStart()
    parts.push(...(next === undefined ? [line] : joint(line.trimEnd(), next, count)))
  }
  return parts.join('')
}

/** A line as it goes before the next one: with a space, or without its hyphen, or neither. */
function joint(line: string, next: string, count: CountWord): [string] | [string, ' '] {
  if (line.endsWith('\u00AD')) return [line.slice(0, -1)]
  const first = broken.exec(line)?.[1]
  const rest = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}’']*/u.exec(next)?.[0] // "mination of"; not "(mination"
  if (first === undefined || rest === undefined) return attached.test(line) && rest !== undefined ? [line] : [line, ' ']
  if (pairing.includes(rest) && count(first.toLowerCase() + rest) === 0) return [line, ' ']
  return keepsHyphen(first, rest, count) ? [line] : [line.slice(0, -1)]
}

function keepsHyphen(first: string, rest: string, count: CountWord): boolean {
  const [whole, end] = [first.toLowerCase(), rest.toLowerCase()]
  const [apart, together] = [count(`${whole}-${end}`), count(whole + end)]
  if (apart + together > 0) return apart >= together
  const capitals = /^\p{Lu}{2,}$/u // matches "ORGANI"; not "Franco"
  if (!/^\p{Ll}/u.test(rest)) return !(capitals.test(first) && capitals.test(rest)) // "mination"; not "Prussian", "1990s"
  if (/[/:.@]|^\d|\d$/.test(first)) return true // "example.org/a", "24-year", "covid-19"; not "deter"
  return isCompound(whole.split('-'), end, count)
}

/** A participle by itself. Matches "rooted", "reaching"; not "ening", as in "shortening", and not "lighted", as in "highlighted". */
const participle = /^(?!en|er|light).{3,}(?:ed|ing)$/

function isCompound(parts: readonly string[], end: string, count: CountWord): boolean {
  const last = parts.at(-1) ?? ''
  if (suffixes.includes(end) || wholeWords.includes(end) || count(last + end) > 0) return false
  if (parts.length > 1 && linking.includes(last)) return true
  if (last === 'ex') return formerRoles.includes(end)
  if (numberParts.includes(last) && numberEnds.includes(end)) return true
  if (adverbs.includes(last) && participle.test(end)) return true
  if (phrasalVerbs.includes(last) && particles.includes(end)) return true
  return firstParts.includes(last) || (secondParts.includes(end) && last.length > 1 && !joiningParts.includes(last))
}
