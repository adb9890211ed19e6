import { findAttribution } from './attribution.ts'
import type { Point } from './briefing.ts'
import { findDates } from './dates.ts'
import type { TakeId } from './ids.ts'
import type { Speech } from './speakers.ts'
import { forecastWords } from './lexicons/speech.ts'
import { opensDependent, standsAlone, upperFirst } from './standing.ts'
import { wordsOf, type Sentence } from './sentences.ts'
import { latinPattern } from './latin-pattern.ts'

const MOST_HEADLINE_WORDS = 15
const FEWEST_HEADLINE_WORDS = 5
const FEWEST_WORDS = 6
/** Tried one after the other: a section whose sentences are all long still gets a point. */
const MOST_WORDS = [30, 45] as const
/** What a slide may hold, sources aside (Briefdeck's own measure). */
const SLIDE_WORDS = 75

const future = latinPattern(`\\b(?:${forecastWords.join('|')})\\b`) // "will close"; not "wills"

/** A whole sentence, short and complete enough to head a slide. */
export function chooseHeadline(sentences: readonly Sentence[]): string | undefined {
  const fit = sentences.filter(({ text, block }) => {
    const count = wordsOf(text).length
    return (
      block.kind !== 'item'
      && count >= FEWEST_HEADLINE_WORDS
      && count <= MOST_HEADLINE_WORDS
      && standsAlone(text)
      && endsAsSentence(text)
    )
  })
  const weights = weigh(sentences)
  return fit.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))[0]?.text
}

/** Up to `most` sentences that stand on their own and fit a slide together, in the order of the text. */
export function choosePoints(sentences: readonly Sentence[], most: number): Sentence[] {
  for (const limit of MOST_WORDS) {
    const fit = sentences.filter((sentence) => isPoint(sentence, limit))
    if (fit.length > 0) return pick(fit, sentences, most)
  }
  return sentences
    .filter(({ text }) => !opensDependent(text))
    .concat(sentences)
    .slice(0, 1)
}

/** A point whose text is the sentence as it stands. */
export function pointOf(
  { text, block }: Sentence,
  [attribution]: readonly Speech[],
  takeId: TakeId,
  prefix = `s${block.section}`,
): Point {
  const kind = attribution?.kind ?? (future.test(text) ? 'forecast' : undefined)
  return {
    id: takeId(prefix, text),
    ...(attribution && { by: attribution.by }),
    text: block.kind === 'item' ? upperFirst(text.replace(/[;,]$/, '')) : text, // "a return to the council;"
    ...(kind !== undefined && { kind }),
    quote: text,
    draft: true,
  }
}

/** The heaviest first, one of each paragraph before a second of any, as long as they fit the slide. */
function pick(fit: readonly Sentence[], all: readonly Sentence[], most: number): Sentence[] {
  const chosen: Sentence[] = []
  const weights = weigh(all)
  const worth = (sentence: Sentence): number =>
    (weights.get(sentence) ?? 0) - 3 * chosen.filter((other) => other.block === sentence.block).length
  const rest = new Set(fit)
  while (chosen.length < most && rest.size > 0) {
    const best = [...rest].toSorted((a, b) => worth(b) - worth(a))[0]
    if (best === undefined) break
    rest.delete(best)
    if (chosen.length === 0 || countWords([...chosen, best]) <= SLIDE_WORDS) chosen.push(best)
  }
  return all.filter((sentence) => chosen.includes(sentence))
}

function isPoint({ text, block }: Sentence, limit: number): boolean {
  const count = wordsOf(text).length
  return count >= FEWEST_WORDS && count <= limit && standsAlone(text) && (endsAsSentence(text) || block.kind === 'item')
}

/** What speaks for each of some sentences that follow each other. */
export function weigh(all: readonly Sentence[]): ReadonlyMap<Sentence, number> {
  return new Map(all.map((sentence, at) => [sentence, weightOf(sentence, all[at + 1])]))
}

/** Numbers, dates, voices and names speak for a sentence; a turn in the next one speaks against it. */
function weightOf({ text, block, index }: Sentence, after: Sentence | undefined): number {
  const next = after?.block === block && after.index === index + 1 ? after : undefined
  const names = text.match(/(?<=[\p{L},] )\p{Lu}[\p{L}-]+/gu)?.length ?? 0 // "the Leeds"; not "Leeds" at the start
  return (
    (/\d/.test(text) ? 2 : 0) // "in 2019"; not "in May"
    + (findDates(text).length > 0 ? 1 : 0)
    + (findAttribution(text) ? 2 : 0)
    + Math.min(names, 3) / 2
    + (index === 0 ? 1 : 0)
    - (next && opensDependent(next.text) ? 1 : 0)
  )
}

function countWords(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, sentence) => sum + wordsOf(sentence.text).length, 0)
}

function endsAsSentence(text: string): boolean {
  return /[.!]["”’)]*$/.test(text) // "It closed.”"; not "It closed"
}
