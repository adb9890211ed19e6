import { emptyWords } from './lexicons/openers.ts'
import { irregularPlurals } from './lexicons/amounts.ts'
import { numberForm } from './numbers.ts'
import { partOfClause, wholeClause } from './label-clauses.ts'
import { isPast, opensDependent } from './standing.ts'
import { latinPattern } from './latin-pattern.ts'

const MOST_ADJECTIVES = 3
const MOST_LABEL_WORDS = 12
const prepositions = new Set([
  'of',
  'in',
  'at',
  'for',
  'from',
  'during',
  'across',
  'among',
  'on',
  'under',
  'with',
  'the',
  'a',
  'an',
  'its',
  'their',
])

/** After "of": "60 per cent of the crews" says what of crews. */
const articles = new Set(['the', 'its', 'their', 'all'])

/** A part keeps its whole: " of the 80 people had gone" after 61. */
const partOfWhole = latinPattern(
  `^ (?:out )?of (?:the |its |their |all )?(?:${numberForm})\\b(?:[^,;:.()—–“”"]|(?<=\\d)[.,](?=\\d))*`,
  'i',
)

/** What is said of the noun is denied. Matches " was never there", " never wrote back"; not ", never large,". */
const denied = /^ (?:\p{Ll}+ )?(?:never|not|cannot|hardly|barely|no longer)\b|^ \p{Ll}+n[’']t\b/u

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

/**
 * What a number is about, cut from its sentence: the words after it as far as they belong to the
 * noun ("operations in Russia during 2023"), or else its whole clause ("The club had lost €31 million"),
 * or where that is long the part of it that the number stands in, or the words before it ("Revenue rose").
 */
export function labelAround(text: string, start: number, end: number): string {
  const rest = text.slice(end)
  const ofWhole = partOfWhole.exec(rest)?.[0].trim()
  if (ofWhole !== undefined && ofWhole.split(' ').length <= MOST_LABEL_WORDS) return ofWhole
  const after = phraseAfter(rest)
  if (after.includes(' ') && !denied.test(rest.slice(rest.indexOf(after) + after.length))) return after
  const whole = wholeClause(text, start, end)
  if (whole !== undefined) return whole
  const clause = clauseAfter(rest)
  const [first = '', second = ''] = clause.toLowerCase().split(' ')
  if (second !== '' && (!prepositions.has(first) || /^(?:them|those|these)$/.test(second))) return clause // "of them past the date"
  if (second === '' && isPast(first)) return first // "against the 20 planned"
  const part = partOfClause(text, start, end)
  if (part !== undefined) return part
  const prior = phraseBefore(text.slice(0, start))
  // "We spoke" to how many? "Opened" with how many?
  const isBare = after === '' && !prior.includes(' ')
  if (isBare || opensDependent(prior) || /^(?:of )?wh(?:ich|om)\b/.test(prior))
    return partOfClause(text, start, end, true) ?? (isBare ? '' : prior)
  return prior.includes(' ') || after === '' ? prior : after
}

/** A label as it reads below its unit, which it need not say again: "in 2021" of "items in 2021". */
export function labelBelow(unit: string, label: string): string {
  const rest = label.startsWith(`${unit} `) ? label.slice(unit.length).trim() : ''
  return rest === '' || /^\p{N}/u.test(rest) ? label : rest // "in 2021"; not "130m of the profit", of "NOK 130m of the profit"
}

/** The words after a number up to the next punctuation: "members left of twelve", "were acquitted". */
function clauseAfter(rest: string): string {
  const words = (/^(?: of (?:the |its |their )?)?(?:[^,;:.()—–“”"]|(?<=\p{N})[.,](?=\p{N}))*/u.exec(rest)?.[0] ?? '')
    .replace(/^ of (?!(?:them|those|these|it|that|this)\b)(?:the |its |their )?/, ' ')
    .trim() // " members left of twelve,"
  return words.split(' ').length > MOST_LABEL_WORDS ? '' : words
}

function phraseAfter(rest: string): string {
  const words: string[] = []
  let plural = false
  for (const [index, word] of runOf(rest).slice(0, MOST_LABEL_WORDS).entries()) {
    const lower = word.toLowerCase()
    if (index === 0 && lower === 'of') continue
    if (index === 1 && words.length === 0 && articles.has(lower)) continue
    if ((emptyWords.has(lower) && !prepositions.has(lower)) || /^(?:cannot|never|nothing|nobody|none)$|n[’']t$/.test(lower)) break
    if (words.length > 0 && isPast(lower) && (plural || index > 1)) break
    plural ||= isPlural(word)
    words.push(word)
  }
  while (prepositions.has(words.at(-1)?.toLowerCase() ?? '')) words.pop()
  return words.length > 0 && !prepositions.has(words[0]?.toLowerCase() ?? '') ? words.join(' ') : ''
}

function phraseBefore(prior: string): string {
  const clause =
    prior
      .split(/(?:[;:—()]|,(?!\d)) ?/)
      .at(-1)
      ?.trim() ?? '' // "In 2019, revenue rose by"; cuts not at "revenue-based"
  const words = clause
    .split(' ')
    .filter((word) => word !== '')
    .slice(-MOST_LABEL_WORDS)
  const last = (): string => words.at(-1)?.toLowerCase() ?? ''
  while (['by', 'to', 'of', 'at', 'from', 'for', 'and', 'was', 'were', 'is', 'are', 'a', 'with'].includes(last())) words.pop()
  return words.join(' ')
}

function runOf(rest: string): string[] {
  return (wordRun.exec(rest)?.[0] ?? '').split(' ').filter((word) => word !== '')
}

/** Ends like a plural. Matches "operations", "Rwandans"; not "loss", "status", "Paris’s". */
function isPlural(word: string): boolean {
  return (
    (irregularPlurals as readonly string[]).includes(word.toLowerCase())
    || /^(?!(?:goes|does)$)\p{Ll}[\p{L}-]*[^su’']s$|^\p{Lu}\p{Ll}+(?:an|i)s$/u.test(word)
  )
}
