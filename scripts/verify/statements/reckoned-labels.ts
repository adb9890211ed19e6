import { emptyWords } from '../../draft/lexicons/openers.ts'
import { findDates } from '../../draft/dates/dates.ts'
import type { Figure } from '../verified.ts'
import { means } from './meanings.ts'
import { outcomesIn } from './outcomes-of.ts'
import { stemOf, tokensOf } from './tokens.ts'

/** What a figure says that is reckoned from others. */
export interface Reckoned {
  readonly label: string
  readonly qualifier: Figure['qualifier']
  readonly wording: string | undefined
  readonly from: readonly string[]
  readonly parts: readonly Figure[]
  readonly value: number
  readonly values: readonly number[]
}

type Fault = readonly [words: string, message: string, hint: string]

const stemsOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stemOf))

/** What tells that a later or the first-named number is the greater one, and the smaller one. */
const more = stemsOf('more greater higher rose grew growth gain increase additional extra larger')
const fewer = stemsOf('fewer less lower fell drop decline decrease down cut shrank smaller reduction')

/** Words that tell how it was reckoned, and so stand in no quote. */
export function isOfReckoning(stem: string): boolean {
  return more.has(stem) || fewer.has(stem)
}

/** What is wrong with how a reckoned figure is told: its direction, how exact it is, or what became of what it counts. */
export function faultIn(reckoned: Reckoned): Fault | undefined {
  return wrongDirection(reckoned) ?? wrongBound(reckoned) ?? otherWords(reckoned)
}

/** "More" of what is less. Which of the two is told of stands before "than"; where that does not tell it, it is the later one. */
function wrongDirection({ parts, values: [a = 0, b = 0], value, label }: Reckoned): Fault | undefined {
  if (parts.length !== 2 || Math.abs(Math.abs(a - b) - Math.abs(value)) > 0.5 || a === b) return undefined
  const word = tokensOf(label).find(({ stem }) => isOfReckoning(stem))
  const first = word === undefined ? undefined : toldFirst(label, parts)
  if (word === undefined || first === undefined) return undefined
  const isGreater = first === parts[0] ? a > b : b > a
  return more.has(word.stem) === isGreater
    ? undefined
    : [
        word.text,
        `“${word.text}” is told of ${String(first.value)}, against ${a === first.value ? b : a}.`,
        'Say which of the two is the greater one.',
      ]
}

function toldFirst(label: string, parts: readonly Figure[]): Figure | undefined {
  const [before = '', after] = label.split(/\bthan\b/)
  const likeness = (text: string, { label: own, as_of: date }: Figure): number => {
    const stems = new Set(tokensOf(own).flatMap(({ lower, stem }) => (emptyWords.has(lower) ? [] : [stem])))
    const shared = tokensOf(text).filter(({ stem }) => stems.has(stem)).length
    return shared + findDates(text).filter((found) => found.date !== undefined && date?.startsWith(found.date.slice(0, 4))).length
  }
  const [a, b] = parts as [Figure, Figure]
  const by = likeness(before, a) - likeness(before, b)
  const against = after === undefined ? 0 : likeness(after, b) - likeness(after, a)
  const best = by !== 0 ? by : against
  if (best !== 0) return best > 0 ? a : b
  if (a.as_of === undefined || b.as_of === undefined || a.as_of === b.as_of) return undefined
  return a.as_of > b.as_of ? a : b
}

/** To which side of its number a figure may lie: 1 where it is over, -1 where it is under; 0 to both. */
function sideOf({ qualifier, wording }: { readonly qualifier: string; readonly wording?: string | undefined }): number {
  if (qualifier === 'over') return 1
  return qualifier === 'under' || /^(?:nearly|almost|close to|not quite|just under)$/i.test(wording ?? '') ? -1 : 0 // "nearly"; not "about"
}

/** Of bounds to either side nothing follows; of those to one side the same bound. What is taken away counts the other way. */
function wrongBound({ parts, values, value, qualifier, wording }: Reckoned): Fault | undefined {
  const hedged = parts.filter((part) => part.qualifier !== 'exact')
  if (hedged.length === 0) return undefined
  const isSum = Math.abs(values.reduce((sum, each) => sum + each, 0) - value) < 0.5
  const sides = new Set(hedged.map((part) => sideOf(part) * (isSum || part === parts[0] ? 1 : -1)))
  const names = hedged.map((part) => `${part.wording ?? part.qualifier} ${[part.value].flat().join('–')}`).join(' and ')
  const [side] = sides
  if (sides.size > 1) return [qualifier, `From ${names} no one number follows.`, 'Give the figures side by side.']
  const isTold = qualifier !== 'exact' && sideOf({ qualifier, wording }) === side
  return isTold
    ? undefined
    : [
        qualifier,
        `What is reckoned from ${names} is as inexact as that; here it is ${qualifier}.`,
        'Say how exact it is as the report does.',
      ]
}

/** What became of them is what became of those that it is reckoned from; numbers of one thing at two times have no sum. */
function otherWords({ parts, label, values, value, from }: Reckoned): Fault | undefined {
  const texts = parts.flatMap((part) => [part.label, part.quote, part.unit])
  const stems = texts.flatMap((text) => tokensOf(text).map(({ stem }) => stem))
  const strange = outcomesIn(tokensOf(label)).find(({ word }) => !stems.some((stem) => means(stem, stemOf(word.toLowerCase()))))
  if (strange !== undefined)
    return [
      strange.word,
      `“${strange.word}” is told of none of the figures that it is reckoned from.`,
      'Say of it what the report says of them.',
    ]
  const isSum = Math.abs(values.reduce((sum, each) => sum + each, 0) - value) < 0.5
  const isOfMoments = parts.every((part) => atMoment.test(part.label)) && new Set(parts.map(({ as_of: date }) => date)).size > 1
  return isSum && isOfMoments
    ? [from.join(', '), 'They count the same at two times, of which there is no sum.', 'Give the figures side by side.']
    : undefined
}

/** Matches "at the end of 2023"; not "lost in 2023". */
const atMoment = /\b(?:at|as of) (?:the )?(?:end|beginning|start|close|turn)\b/i
