/** Sentences that mislead without their neighbour: what the next one overtakes, and what another voice there answers. */

import type { Annotated } from './annotate.ts'
import { formsOf, readingOf } from './grammar/lexicon.ts'
import { emptyWords, pronouns } from './lexicons/openers.ts'
import { senseSides, turnsBack } from './lexicons/turn-words.ts'
import { denyingVerbs, verbForms } from './lexicons/speech.ts'
import { latinPattern } from './latin-pattern.ts'
import { numberForm } from './numbers.ts'
import { wordsOf, type Sentence } from './sentences.ts'

/** The sentences without which one misleads. */
export type Companions = ReadonlyMap<Sentence, readonly Sentence[]>

/** Goes against what was said. Matches "However, it", "But the"; not "Butter". */
const adverse = latinPattern(
  /^(?:But|However|Yet|Nevertheless|Nonetheless|Even so|Still|Instead|On the contrary|By contrast|Conversely|In fact|In reality)\b|, (?:however|nevertheless|nonetheless|though)[,.]/u,
)

/** Says that what went before is not so, or no more. Matches "It had not.", "They do not."; not "It had not been sold to Leeds." */
const elliptic = latinPattern(
  /^(?:It|They|He|She|That|This|None|Neither|Nobody)(?: of (?:them|it|this))? \p{Ll}+(?: not)?(?: \p{Ll}+)?\.$/u,
)

/** What stands before the subject. Matches "In February ", "Since then, ", "But "; not "The line". */
const before = latinPattern(
  /^(?:(?:Since then|By then|But|And|Yet|Now|Today|Later|Since|Then|However|Still|Nevertheless|(?:In|On|By|At|After|Since|From|Within|During|Until)(?: [\p{Ll}\d]+| (?:January|February|March|April|May|June|July|August|September|October|November|December)){1,5}),? )+/u,
)

const speakers = new Set(['we', 'our', 'us', 'i', 'my', 'you', 'your'])
const stands = new Set<string>([
  ...pronouns.filter((word) => !speakers.has(word)),
  'both',
  'all',
  'most',
  'some',
  'half',
  'many',
  'few',
  'none',
  'one',
  'two',
  'others',
])

/** What answers somebody, besides. */
const denials: ReadonlySet<string> = new Set([...denyingVerbs, 'object', 'counter'])

/** Stands for what another has said, behind the verb. Matches "puts it at", "denies this", "any such plan", "less sure"; not "says it is". */
const pointing =
  /(?<=\p{L} )(?:(?:it|that|them|so|otherwise) ?(?:$|[,.;:]|(?:at|to|as|an?)\b)|(?:(?:this|these|those)(?! (?:that|which|who|of|in|year|month|week)\b)|differently|the (?:opposite|contrary|reverse))\b|(?:less|more) (?:sure|certain|cautious|sceptical|optimistic)|(?:any|no) such\b|that (?:figure|number|count|view|account|claim|charge|total|sum|story)\b|the (?:figures?|numbers?|totals?|claims?|charges?|accusations?|allegations?|accounts?|count|criticism|story)\b)/u

/** Answers what another has said. Matches "replied on 6 March"; not "the answer". */
const answering = /\b(?:answer|respond|retort|counter)(?:s|ed)\b|\brepli(?:es|ed)\b/

const amount = latinPattern(`\\b(?:${numberForm})\\b`, 'i')

/** The main clause of a sentence is among its first words. */
const MAIN_WORDS = 14

/** By sentence those of its neighbours without which it misleads: what is overtaken needs the next, what is answered both ways. */
export function companionsOf(all: readonly Annotated[]): Companions {
  const pairs = all.flatMap((each, at): (readonly [Sentence, Sentence])[] => {
    const next = all[at + 1]
    if (next?.sentence.block !== each.sentence.block || each.sentence.block.kind === 'item') return []
    const [one, other] = [each.sentence, next.sentence]
    if (!isAnswered(each, next)) return isOvertaken(one.text, other.text) ? [[one, other]] : []
    // What somebody denies of the report's own words can be read by itself, unless it points at them.
    return each.speech.length > 0 || pointing.test(unquoted(other.text))
      ? [
          [one, other],
          [other, one],
        ]
      : [[one, other]]
  })
  return new Map([...Map.groupBy(pairs, ([one]) => one)].map(([one, those]) => [one, those.map(([, other]) => other)]))
}

/** A sentence with all without which it, or one of those, misleads; in the order of the text. */
export function withCompanions(sentence: Sentence, companions: Companions): readonly Sentence[] {
  const found = new Set([sentence])
  for (const each of found) for (const other of companions.get(each) ?? []) found.add(other)
  return [...found].sort((a, b) => a.index - b.index)
}

/** The same by their words, by which items know their sentences. */
export function byText(companions: Companions): ReadonlyMap<string, readonly string[]> {
  return new Map([...companions].map(([{ text }, others]) => [text, others.map((other) => other.text)]))
}

/** Whether another voice says something else of the same: by denying, by a number of its own, by pointing at what was said. */
function isAnswered(one: Annotated, other: Annotated): boolean {
  const voices = new Set(one.speech.map(({ by }) => by))
  if (one.speech.length > 0 && answering.test(other.sentence.text)) return true
  if (other.speech.length === 0 || other.speech.some(({ by }) => voices.has(by))) return false
  const text = unquoted(other.sentence.text)
  if (wordsOf(text).some((word) => denials.has(verbForms.get(word) ?? '')) || adverse.test(text)) return true
  // "claims that 2,100 jobs went", "puts the loss at 1,350 jobs"
  if (one.speech.length > 0 && !countedIn(text).isDisjointFrom(countedIn(unquoted(one.sentence.text)))) return true
  const isBack = pointing.test(text)
  return isBack && (one.speech.length > 0 || (amount.test(text) && amount.test(one.sentence.text)))
}

/** What the numbers of a text count. Matches "jobs" in "1,350 jobs"; not "2024" in "in 2024 jobs". */
const counted = latinPattern(`(?<![\\p{L}\\d])(?!(?:19|20)\\d\\d )(?:${numberForm}) (?<noun>\\p{Ll}{3,}s)(?![\\p{L}-])`, 'giu')

function countedIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(counted)].map(({ groups }) => groups?.['noun']?.toLowerCase() ?? ''))
}

/** Without what stands in quotation marks: it may be about something else. */
function unquoted(text: string): string {
  return text.replace(/“[^”]*”|"[^"]*"/g, '…')
}

/** Whether the next sentence tells of the same subject that it no longer is so, or that it is not so. */
function isOvertaken(one: string, other: string): boolean {
  if (elliptic.test(other)) return true
  if (!goesOn(one, other)) return false
  if (adverse.test(other) || turnsBack.test(other)) return true
  const [first, second] = [sidesOf(one), sidesOf(other)]
  return first.size === 1 && second.size === 1 && !first.isSubsetOf(second)
}

/** Whether a sentence has its subject from the one before: a word that stands for one, or one of the same words. */
function goesOn(one: string, other: string): boolean {
  const [first = '', ...rest] = wordsOf(other.replace(before, '')).slice(0, 4)
  if (stands.has(first.toLowerCase())) return true
  const words = new Set(wordsOf(one.toLowerCase()))
  return [first, ...rest].map((word) => word.toLowerCase()).some((word) => !emptyWords.has(word) && words.has(word))
}

/** Whether the verbs of a sentence say that something rose, or that it fell. */
function sidesOf(text: string): ReadonlySet<'up' | 'down'> {
  const words = wordsOf(text).slice(0, MAIN_WORDS)
  return new Set(
    words.flatMap((word, at) =>
      formsOf(word).flatMap(({ lemma }) => {
        const side = senseSides[readingOf(lemma, words.slice(at + 1))?.sense ?? 'change']
        return side === undefined ? [] : [side]
      }),
    ),
  )
}
