/** Parts named by a word that means one only in its shape: "the Military Council", "the Pune venture", "the sawmill at Kunda". */

import { armedKinds, capitalKinds, commonKinds, organs, organWords, ownedKinds, placedKinds } from '../lexicons/unit-kinds.ts'
import { bodies, wholes } from '../lexicons/no-units.ts'
import { officialWords } from '../lexicons/outsiders.ts'
import { functions, namedNouns, unitNouns } from '../lexicons/units.ts'
import { capitalsBefore, isJoined, tailOf, type Word, wordsIn } from '../capital-words.ts'
import type { Setting } from './unit-setting.ts'
import type { Candidate } from './unit-candidates.ts'
import { forUse, isModifier, sizes } from './unit-uses.ts'
import { isNowhere } from './unit-words.ts'
import { latinPattern } from '../latin-pattern.ts'

const capitals = new Set(capitalKinds)
const placed = new Set(placedKinds)
const all = new Set([...capitalKinds, ...namedNouns, ...placedKinds, ...ownedKinds, ...organs, ...unitNouns.keys()])
const strong = new Set(unitNouns.keys())
const functionWords: ReadonlySet<string> = new Set(functions)

const articles = new Set(['the'])
const own = /^(?:its|their)$|[’']s?$/

/** Parts by such words, in the order of the text. */
export function phrasesIn(text: string, setting: Setting): Candidate[] {
  const words = wordsIn(text)
  return words.flatMap((word, at) => {
    if (!all.has(word.lower)) return []
    if (word.isCapital) return strong.has(word.lower) && !organs.has(word.lower) ? [] : named(text, words, at, setting)
    return [
      ...beforeNoun(text, words, at, setting),
      ...forUse(text, words, at),
      ...(placed.has(word.lower) ? behindNoun(text, words, at, setting) : []),
    ]
  })
}

/** "of the party", "of the group": whatever stands before it is the body's. */
const ofWhole = latinPattern(`^ (?:of|in) the (?:${[...wholes].join('|')})(?![\\p{L}’'-])`, 'u')

/** "the Military Council", "the Council of Nine", "its Institute of Ecology". */
function named(text: string, words: readonly Word[], at: number, { isArmed: armed, announced }: Setting): Candidate[] {
  const noun = words[at]
  if (noun === undefined || (isJoined(text, words, at) && words[at + 1]?.isCapital === true)) return [] // "Board Room Ltd"
  const before = capitalsBefore(text, words, at)
  const tail = tailOf(text, words, at)
  const article = words[at - before.length - 1]?.lower ?? ''
  const isOwn = own.test(article) || ofWhole.test(text.slice(noun.end))
  const isAnnounced = announced.has(noun.lower) && before.length > 0
  const counts =
    isOwn || isAnnounced
      ? true
      : (capitals.has(noun.lower)
          || organs.has(noun.lower)
          || ((namedNouns as readonly string[]).includes(noun.lower)
            && before.slice(1).some(({ lower }) => functionWords.has(lower)))) // "the Kafue Training Centre"
        && (armed || !armedKinds.has(noun.lower))
        && /^(?:the|an?)$/.test(article)
  const parts = [...before.map(({ lower }) => lower), ...tail.toLowerCase().split(/[ -]/)]
  if (
    !counts
    || before.length > 3
    || /^ on (?:the )?\p{Lu}/u.test(text.slice(noun.end))
    || parts.some((each) => officialWords.has(each))
  )
    return []
  if (
    organs.has(noun.lower)
    && !isOwn
    && !isInner(
      noun.lower,
      before.map(({ lower }) => lower),
      tail,
    )
  )
    return []
  // "The Warehouse and Parcels Section" has no warehouse.
  const isAlone = before.length === 0 && tail === ''
  if (isAlone && (article !== 'the' || bodies.has(noun.lower) || /^(?: (?:and|&) \p{Lu}|[’'])/u.test(text.slice(noun.end))))
    return []
  const full = [...before.map((each) => each.text), noun.text].join(' ') + (before.length === 0 ? tail : '')
  return [{ name: full, full, noun: noun.lower }]
}

/** What states make laws in, and what says that they do. */
const chambers = new Set(['assembly', 'senate', 'congress', 'cabinet'])
const ofStates = new Set(['national', 'general', 'provincial', 'joint', 'interim', 'provisional', 'caretaker', 'supreme', 'high'])

/** "Military", "Referees’, "of Nine", "of Elders"; not "Security", "of Europe". */
function isInner(noun: string, before: readonly string[], tail: string): boolean {
  const ofPeople =
    /^ of (?:the )?(?:(?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}+s|Nine|Seven|Five|Six|Twelve|Ten|Three|Four|Eight|Guidance|Consultation|War|Justice|Command|Arbitration|Discipline|Finance|Propaganda)$/u.test(
      tail,
    )
  const [word = ''] = before
  if (chambers.has(noun) && ofStates.has(word)) return false // "National Assembly"
  return (before.length === 1 && (organWords.has(word) || /s[’']$/.test(word))) || (before.length === 0 && ofPeople)
}

/** "the Pune venture", "the Wels printing works". */
function beforeNoun(text: string, words: readonly Word[], at: number, { announced }: Setting): Candidate[] {
  const noun = words[at]
  let first = at
  while (
    first > at - 2
    && words[first - 1]?.isCapital === false
    && isJoined(text, words, first - 1)
    && isModifier(words[first - 1]?.lower ?? '')
  )
    first--
  const before = capitalsBefore(text, words, first)
  const article = words[first - before.length - 1]?.lower
  if (
    noun === undefined
    || before.length === 0
    || before.length > 2
    || !(placed.has(noun.lower) || ofWhole.test(text.slice(noun.end)) || (first < at && strong.has(noun.lower)))
  )
    return []
  const isOwn = ofWhole.test(text.slice(noun.end)) || own.test(article ?? '')
  if (first === at && commonKinds.has(noun.lower) && !announced.has(noun.lower) && !isOwn) return [] // "the Mercy clinic"
  if (first < at && /(?:ian|ese|ish|ean)$/.test(before.at(-1)?.lower ?? '')) return [] // "the Estonian rescue team"
  if (!isJoined(text, words, first - 1) || (article === undefined ? first < at : !/^(?:the|its|their)$/.test(article))) return []
  if (before.some(({ lower }) => officialWords.has(lower) || /[’']s?$/.test(lower))) return []
  const name = [...before, ...words.slice(first, at)].map((each) => each.text).join(' ')
  return [{ name, full: `${name} ${noun.text}`, noun: noun.lower }]
}

/** "the sawmill at Kunda", "a group in Fitri". */
function behindNoun(text: string, words: readonly Word[], at: number, { announced }: Setting): Candidate[] {
  const noun = words[at]
  const match =
    /^ (?:in|at|on) (?:the )?(?<place>[A-ZÀ-ÖØ-Þ][\wÀ-ɏ’'-]*(?: [A-ZÀ-ÖØ-Þ][\wÀ-ɏ’'-]*)?)(?![\wÀ-ɏ’'-]| [A-ZÀ-ÖØ-Þ])/.exec(
      text.slice(noun?.end ?? text.length),
    )
  const place = match?.groups?.['place']
  let from = at - 1
  while (
    from >= 0
    && at - from < 4
    && words[from]?.isCapital === false
    && !articles.has(words[from]?.lower ?? '')
    && !/^an?$/.test(words[from]?.lower ?? '')
  )
    from--
  const article = words[from]?.lower ?? ''
  if (noun === undefined || place === undefined) return []
  const use = words[at - 1]
  const hasUse = from < at - 1 && use !== undefined && isModifier(use.lower) && !sizes.has(use.lower)
  const isKnown = !commonKinds.has(noun.lower) || announced.has(noun.lower) || (hasUse && functionWords.has(use.lower))
  const isThe = articles.has(article) && isKnown
  const isGroup =
    noun.lower === 'group' && /^(?:the|an?)$/.test(article) && (from === at - 1 || sizes.has(words[at - 1]?.lower ?? ''))
  if ((!isThe && !isGroup) || isNowhere(place)) return []
  const isPlace = /\b(?:in|into|at|near|above|below|behind|beside|opposite|over) $/.test(text.slice(0, words[from]?.start))
  const full = `${hasUse ? `${use.text} ` : ''}${noun.text}${match?.[0] ?? ''}`
  return [{ name: place, full, noun: noun.lower, isSeated: true, ...(isPlace && { isPlace }) }]
}
