import type { Annotated } from './annotate.ts'
import type { Point } from './briefing.ts'
import type { TakeId } from './ids.ts'
import type { Speech } from './voices/speakers.ts'
import { future } from './voices/voices.ts'
import { opensDependent, standsAlone, upperFirst } from './standing.ts'
import { withoutStop, wordsOf, type Sentence } from './sentences.ts'

const MOST_HEADLINE_WORDS = 15
const FEWEST_HEADLINE_WORDS = 5
const FEWEST_WORDS = 6
/** Tried one after the other: a section whose sentences are all long still gets a point. */
const MOST_WORDS = [30, 45] as const
/** What the points of a slide may hold: of its 75 words, a headline takes some (deck guide, form). */
const SLIDE_WORDS = 62

/** By sentence what speaks for it: numbers, dates, voices and names; a turn in the next one speaks against it. */
export type Weights = ReadonlyMap<Sentence, number>

/** A whole sentence, short and complete enough to head a slide. */
export function chooseHeadline(sentences: readonly Sentence[], weights: Weights): Sentence | undefined {
  const fit = sentences.filter(({ text, block }) => block.kind !== 'item' && headsSlide(text) && endsAsSentence(text))
  return fit.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))[0]
}

/** Whether words are as many as a headline has, and can be read without those before them. */
export function headsSlide(text: string): boolean {
  const count = wordsOf(text).length
  return count >= FEWEST_HEADLINE_WORDS && count <= MOST_HEADLINE_WORDS && standsAlone(text)
}

/** Up to `most` sentences that stand on their own and fit a slide together, in the order of the text. */
export function choosePoints(sentences: readonly Sentence[], most: number, weights: Weights): Sentence[] {
  for (const limit of MOST_WORDS) {
    const fit = sentences.filter((sentence) => isPoint(sentence, limit))
    if (fit.length > 0) return pick(fit, most, weights)
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
    text: withoutStop(block.kind === 'item' ? upperFirst(text.replace(/[;,]$/, '')) : text), // "a return to the council;"
    ...(kind !== undefined && { kind }),
    quote: text,
    draft: true,
  }
}

/** The heaviest first, one of each paragraph before a second of any, as long as they fit the slide. */
function pick(fit: readonly Sentence[], most: number, weights: Weights): Sentence[] {
  const chosen: Sentence[] = []
  const worth = (sentence: Sentence): number =>
    (weights.get(sentence) ?? 0) - 3 * chosen.filter((other) => other.block === sentence.block).length
  let rest = fit
  while (chosen.length < most) {
    const best = rest
      .toSorted((a, b) => worth(b) - worth(a))
      .find((sentence) => chosen.length === 0 || countWords([...chosen, sentence]) <= SLIDE_WORDS)
    if (best === undefined) break
    chosen.push(best)
    rest = rest.filter((sentence) => sentence !== best)
  }
  return fit.filter((sentence) => chosen.includes(sentence))
}

function isPoint({ text, block }: Sentence, limit: number): boolean {
  const count = wordsOf(text).length
  return count >= FEWEST_WORDS && count <= limit && standsAlone(text) && (endsAsSentence(text) || block.kind === 'item')
}

/** Weighs all sentences of a report, in its order. */
export function weigh(all: readonly Annotated[]): Weights {
  return new Map(all.map((each, at) => [each.sentence, weightOf(each, all[at + 1]?.sentence)]))
}

function weightOf({ sentence: { text, block, index }, dates, speech }: Annotated, after: Sentence | undefined): number {
  const next = after?.block === block && after.index === index + 1 ? after : undefined
  const names = text.match(/(?<=[\p{L},] )\p{Lu}[\p{L}-]+/gu)?.length ?? 0 // "the Leeds"; not "Leeds" at the start
  return (
    (/\d/.test(text) ? 2 : 0) // "in 2019"; not "in May"
    + (dates.length > 0 ? 1 : 0)
    + (speech.length > 0 ? 2 : 0)
    + Math.min(names, 3) / 2
    + (index === 0 ? 1 : 0)
    - (next && opensDependent(next.text) ? 1 : 0)
  )
}

function countWords(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, sentence) => sum + wordsOf(sentence.text).length, 0)
}

/** Matches "It closed.”"; not "By the desk". */
export function endsAsSentence(text: string): boolean {
  return /[.!]["”’)]*$/.test(text)
}
