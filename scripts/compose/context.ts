import type {
  Briefing,
  Claim,
  CutBlock,
  DatedEvent,
  Figure,
  Item,
  Passage,
  Point,
  Relation,
  SlideChoice,
  SlideName,
  Unit,
  Verified,
} from '../verify/verified.ts'
import type { Slide } from './deck.ts'
import { labelsOf, type Labels } from './labels.ts'
import { headsOf, shownAlone } from './row-heads.ts'

/** A slide before its notes: those name the numbers of the evidence, which are known when all slides are. */
export type Outline = Slide extends infer One
  ? One extends Slide
    ? Omit<One, 'notes'> & { readonly say?: string }
    : never
  : never

/** What every composer is given: the briefing, and where each of its items stands in the report. */
export interface Context {
  readonly briefing: Briefing
  /** The labels of the deck's language. */
  readonly labels: Labels
  /** The passage of each item by its id, and those that contradict one. */
  readonly passages: ReadonlyMap<string, Passage>
  /** The voice of each of them. */
  readonly voices: Verified['voices']
  /** The places of each unit that has some, by its id. */
  readonly places: Verified['places']
  /** By the id of an item the ids of the passages in which the report gives the same thing in another way. */
  readonly contradictions: ReadonlyMap<string, readonly string[]>
  /** The whole report. */
  readonly blocks: readonly CutBlock[]
  /** Every item of the briefing by its id. */
  readonly items: ReadonlyMap<string, AnyItem>
}

/** Makes the context of a verified briefing. */
export function contextOf(verified: Verified): Context {
  const { briefing } = verified
  const items = new Map(allItems(briefing).map((item) => [item.id, item]))
  const { passages, ...known } = withContradictions(verified)
  return { ...verified, ...known, passages: readAlone(passages, verified.blocks), labels: labelsOf(briefing.language), items }
}

/** Passages as slides show them: a row of a table says what its cells are. */
function readAlone(passages: Context['passages'], blocks: readonly CutBlock[]): Context['passages'] {
  const heads = headsOf(blocks)
  const texts = new Map(blocks.map(({ id, text }) => [id, text]))
  return new Map([...passages].map(([id, passage]) => [id, shownAlone(passage, heads, texts.get(passage.block) ?? '')]))
}

/** A passage that contradicts an item is a source like any other, under the id of the first item that rests on it, else its own. */
function withContradictions({
  passages,
  voices,
  contradictions,
}: Verified): Pick<Context, 'passages' | 'voices' | 'contradictions'> {
  const ids = new Map([...passages].map(([id, passage]) => [placeOf(passage), id] as const).toReversed())
  const against = [...contradictions.values()].flat()
  const others = against.filter((passage) => !ids.has(placeOf(passage)))
  const idOf = (passage: Passage): string => ids.get(placeOf(passage)) ?? placeOf(passage)
  return {
    passages: new Map([...passages, ...others.map((passage) => [placeOf(passage), passage] as const)]),
    voices: new Map([...voices, ...others.map((passage) => [placeOf(passage), passage] as const)]),
    contradictions: new Map([...contradictions].map(([id, those]) => [id, those.map(idOf)])),
  }
}

/** As the id of a passage that has no item; an item's has no full stop. */
function placeOf({ block, start, end }: Passage): string {
  return `${block}.${start}-${end}`
}

type AnyItem = Point | Figure | Unit | Relation | DatedEvent | Claim

/** Every item of a briefing that carries a quote, in the briefing's order. */
export function allItems(briefing: Briefing): readonly AnyItem[] {
  return [
    ...briefing.summary.points,
    ...briefing.sections.flatMap((section) => section.points),
    ...(briefing.figures ?? []),
    ...(briefing.units ?? []),
    ...(briefing.relations ?? []),
    ...(briefing.events ?? []),
    ...(briefing.claims ?? []),
  ]
}

/** Whether some item has not been looked at by anybody. */
export function isDraft(briefing: Briefing): boolean {
  return allItems(briefing).some((item) => item.draft)
}

/** Whether slides are of 4 to 3. */
export function isTall({ aspect }: Briefing): boolean {
  return aspect === '4/3'
}

/** What the briefing says of a slide: headline, words to say, items to show. */
export function choiceFor(briefing: Briefing, name: SlideName): SlideChoice {
  return briefing.slides?.[name] ?? {}
}

/**
 * The items that a slide shows: those named for it, in that order, else all that there are.
 *
 * @param most how many it shows where the briefing names none
 */
export function chosen<T extends Item>(items: readonly T[], choice: SlideChoice, most = Infinity): readonly T[] {
  if (!choice.items) return items.slice(0, most)
  return choice.items.flatMap((id) => items.find((item) => item.id === id) ?? [])
}

/** Headline of one part of a slide that was split: unique, and telling that it goes on. */
export function headlineOfPart(labels: Labels, headline: string, part: number, parts: number): string {
  return parts === 1 ? headline : `${headline} ${labels.continued(part + 1, parts)}`
}

/** `T` as it is without its `undefined` values: what may be `undefined` may be absent, and is never `undefined`. */
type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** Gives an object without the keys whose value is `undefined`. */
export function defined<const T extends object>(object: T): Defined<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Defined<T>
}
