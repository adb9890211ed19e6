import type { Point } from './briefing.ts'
import { withCompanions, type Companions } from './companions.ts'
import type { TakeId } from './ids.ts'
import type { Speech } from './voices/speakers.ts'
import { future } from './voices/voices.ts'
import { isAboutReport, opensDependent, standsAlone, standsOver, upperFirst } from './standing.ts'
import { withoutStop, wordsOf, type Sentence } from './sentences.ts'
import type { Weights } from './weigh-sentences.ts'

const MOST_HEADLINE_WORDS = 15
const FEWEST_HEADLINE_WORDS = 5
const FEWEST_WORDS = 6
/** Tried one after the other: a section whose sentences are all long still gets a point. */
const MOST_WORDS = [30, 45] as const
/** What the points of a slide may hold: of its 75 words, a headline takes some (deck guide, form). */
export const SLIDE_WORDS = 62

/** What is known of the sentences of a report before any is chosen. */
export interface Merits {
  readonly weights: Weights
  readonly companions: Companions
}

/** What a slide has room for. */
interface Room {
  readonly words?: number
  /** What stands over the points. */
  readonly over?: Sentence | undefined
  /** Points may go on from the one before, or from what stands over them: "It", "They". */
  readonly goesOn?: boolean
}

/** A whole sentence, short and complete enough to head a slide, and true without another. */
export function chooseHeadline(sentences: readonly Sentence[], { weights, companions }: Merits): Sentence | undefined {
  const fit = sentences.filter(
    (sentence) =>
      (sentence.block.kind !== 'item' || /^\p{Lu}/u.test(sentence.text))
      && headsSlide(sentence.text)
      && standsOver(sentence.text)
      && endsAsSentence(sentence.text)
      && !companions.has(sentence),
  )
  return fit.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))[0]
}

/** Whether words are as many as a headline has, and can be read without those before them. */
export function headsSlide(text: string): boolean {
  const count = wordsOf(text).length
  return count >= FEWEST_HEADLINE_WORDS && count <= MOST_HEADLINE_WORDS && standsAlone(text)
}

/** Up to `most` sentences that stand on their own, or with their companions, and fit a slide together, in the order of the text. */
export function choosePoints(
  sentences: readonly Sentence[],
  most: number,
  { weights, companions }: Merits,
  { words = SLIDE_WORDS, over, goesOn = false }: Room = {},
): Sentence[] {
  const groupOf = (sentence: Sentence): readonly Sentence[] => {
    const group = withCompanions(sentence, companions)
    const before = goesOn && opensDependent(group[0]!.text) ? beforeIn([...sentences, ...(over ? [over] : [])], group[0]!) : []
    return [...before, ...group]
  }
  const free = new Set(sentences)
  for (const limit of MOST_WORDS) {
    const groups = sentences
      .filter((sentence) => isPoint(sentence, limit))
      .map(groupOf)
      .filter((group) => isReadable(group, limit))
      .map((group) => group.filter((sentence) => sentence !== over))
      .filter((group) => group.every((sentence) => free.has(sentence)))
    if (groups.length > 0) return pick(groups, most, weights, words)
  }
  return []
}

/** The sentences of the same paragraph that one goes on from, back to the one that begins it. */
function beforeIn(sentences: readonly Sentence[], { block, index }: Sentence): readonly Sentence[] {
  const last = sentences.find((other) => other.block === block && other.index === index - 1)
  if (last === undefined) return []
  return opensDependent(last.text) ? [...beforeIn(sentences, last), last] : [last]
}

/** What is left to say where nothing would do: the first sentence, with its companions. */
export function chooseAny(sentences: readonly Sentence[], { companions }: Merits): readonly Sentence[] {
  const first = sentences.find(({ text }) => !opensDependent(text)) ?? sentences[0]
  return first === undefined ? [] : withCompanions(first, companions)
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
function pick(groups: readonly (readonly Sentence[])[], most: number, weights: Weights, words: number): Sentence[] {
  const chosen = new Set<Sentence>()
  const worth = (group: readonly Sentence[]): number =>
    Math.max(...group.map((sentence) => weights.get(sentence) ?? 0))
    - 3 * [...chosen].filter((other) => other.block === group[0]?.block).length
  const fits = (group: readonly Sentence[]): boolean => {
    const all = [...new Set([...chosen, ...group])]
    return all.length <= most && (chosen.size === 0 || countWords(all) <= words)
  }
  let rest = groups
  while (rest.length > 0) {
    const best = rest.toSorted((a, b) => worth(b) - worth(a)).find(fits)
    if (best === undefined) break
    for (const sentence of best) chosen.add(sentence)
    rest = rest.filter((group) => group.some((sentence) => !chosen.has(sentence)))
  }
  const all = new Set(groups.flat())
  return [...all].filter((sentence) => chosen.has(sentence))
}

/** Whether sentences that follow one another can be read without others: what goes on from one before may, behind it. */
function isReadable(group: readonly Sentence[], limit: number): boolean {
  return group.every(
    ({ text, block, index }, at) =>
      wordsOf(text).length <= limit
      && (endsAsSentence(text) || block.kind === 'item')
      && !isAboutReport(text)
      && (standsAlone(text) || group[at - 1]?.index === index - 1),
  )
}

function isPoint({ text, block }: Sentence, limit: number): boolean {
  const count = wordsOf(text).length
  return count >= FEWEST_WORDS && count <= limit && (endsAsSentence(text) || block.kind === 'item')
}

export function countWords(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, sentence) => sum + wordsOf(sentence.text).length, 0)
}

/** Matches "It closed.”"; not "By the desk". */
export function endsAsSentence(text: string): boolean {
  return /[.!]["”’)]*$/.test(text)
}
