/** The words beside a number that say what it counts, where they are a phrase of their own. */

import { countedThing, isPlural, runOf } from './counted-thing.ts'
import { emptyWords } from './lexicons/openers.ts'
import { prepositions as allPrepositions } from './grammar/words.ts'
import { latinPattern } from './latin-pattern.ts'
import { numberForm } from './numbers.ts'
import { isPast } from './standing.ts'
import { isTime } from './label-fits.ts'

const MOST_WORDS = 12
const prepositions = new Set('of in at for from during across among on under with the a an its their'.split(' '))
/** What stands before a noun; "to" may stand before a verb as well: "attempts to close it". */
const leadsIn = (word: string): boolean => prepositions.has(word) || (allPrepositions.has(word) && word !== 'to')
const articles = new Set(['the', 'a', 'an', 'its', 'their'])

/** A part keeps its whole: " of the 80 people had gone" after 61. */
const partOfWhole = latinPattern(
  `^ (?:out )?of (?:the |its |their |all )?(?:${numberForm})\\b(?:[^,;:.()—–“”"]|(?<=\\d)[.,](?=\\d))*`,
  'i',
)

/** Where such a whole begins. */
const wholeFollows = latinPattern(`^ (?:out )?of (?:the |its |their |all )?(?:${numberForm})\\b`, 'i')

/** What is said of the noun is denied. Matches " was never there", " never wrote back"; not ", never large,". */
const denied = /^ (?:\p{Ll}+ )?(?:never|not|cannot|hardly|barely|no longer)\b|^ \p{Ll}+n[’']t\b/u

/** "of the 80 people had gone" after 61. */
export function ofWhole(rest: string): string | undefined {
  const words = partOfWhole.exec(rest)?.[0].trim()
  return words === undefined || words.split(' ').length > MOST_WORDS ? undefined : words
}

/** The noun after a number with what belongs to it: "operations in Russia during 2023"; nothing where the noun is alone, or only a time goes with it. */
export function phraseAfter(rest: string): string | undefined {
  if (wholeFollows.test(rest)) return undefined
  const phrase = nounPhrase(rest)
  const behind = rest.slice(rest.indexOf(phrase) + phrase.length)
  if (!phrase.includes(' ') || denied.test(behind)) return undefined
  const list = listGoesOn.exec(behind)?.[0]
  if (list !== undefined && /(?:^| )\p{Lu}\S*$/u.test(phrase)) return `${phrase}${list}`
  const thing = countedThing(rest)
  return thing !== undefined && thing !== phrase && phrase.startsWith(thing) && isTime(phrase.slice(thing.length))
    ? undefined
    : phrase
}

/** More names of a list. Matches ", Niamey and Gao" after "people in Bamako"; not ", Ann says", " and its". */
const listGoesOn = latinPattern(
  /^(?:, \p{Lu}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*)?)*,? and \p{Lu}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*)?(?=[,.;]|$)/u,
)

function nounPhrase(rest: string): string {
  const words: string[] = []
  const all = runOf(rest).slice(0, MOST_WORDS)
  let plural = false
  let head = 0
  for (const [index, word] of all.entries()) {
    const lower = word.toLowerCase()
    if (index === 0 && lower === 'of') continue
    if (index === 1 && words.length === 0 && (articles.has(lower) || lower === 'all')) continue
    const isEmpty = emptyWords.has(lower) && word !== 'May' && !prepositions.has(lower)
    if (isEmpty || /^(?:cannot|never|nothing|nobody|none)$|n[’']t$/.test(lower)) break
    if (words.length > 0 && isPast(lower) && (plural || index > 1)) break
    // "members the largest" are two things, "trains a week" one.
    if (plural && words.length === head && articles.has(lower) && !isTime(`a ${all[index + 1]}`)) break
    words.push(word)
    if (!plural && isPlural(word)) [plural, head] = [true, words.length]
  }
  while (prepositions.has(words.at(-1)?.toLowerCase() ?? '')) words.pop()
  return words.length > 0 && !prepositions.has(words[0]?.toLowerCase() ?? '') ? words.join(' ') : ''
}

/** What is said of a number, up to the next punctuation: "were acquitted", "of them past the date". */
export function predicateAfter(rest: string): string | undefined {
  const words = (/^(?:[^,;:.()—–“”"]|(?<=\p{N})[.,](?=\p{N}))*/u.exec(rest)?.[0] ?? '').trim() // " members left of twelve,"
  if (words === '' || words.split(' ').length > MOST_WORDS) return undefined
  const thing = countedThing(rest) ?? ''
  const [first = '', second = ''] = (words.startsWith(thing) ? words.slice(thing.length) : words).trim().split(' ')
  if (second === '' && thing === '') return isPast(first) ? first : undefined // "against the 20 planned"
  const isOfThem = thing === '' && /^of (?:them|those|these) \p{L}+ \p{L}/u.test(words)
  return first !== '' && (!leadsIn(first.toLowerCase()) || isOfThem) ? words : undefined
}

/** What a share is of: "of the purchase orders". */
export function shareOf(rest: string): string | undefined {
  const phrase = rest.startsWith(' of ') ? nounPhrase(rest) : ''
  return phrase === '' ? undefined : rest.slice(1, rest.indexOf(phrase) + phrase.length)
}

/** What a sum is the amount of. Matches "a Norwegian grant" before " of "; not "the cost and lack". */
const measured = latinPattern(
  /(?<!\p{L})(?<noun>(?:an?|the|its|their|his|her) (?:(?!(?:of|and|or|in|on|at|to|for|from|by|with) )[\p{L}’'-]+ ){0,3}?[\p{L}-]+) of $/u,
)

/** The noun that a sum is the amount of: "a Norwegian grant" of "helped by a Norwegian grant of ". */
export function nounBefore(prior: string): string | undefined {
  return measured.exec(prior)?.groups?.['noun']
}
