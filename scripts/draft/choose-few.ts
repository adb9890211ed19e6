import type { Item } from './briefing.ts'

/** What the slides tell so far, and what may not be told alone. */
export interface Telling {
  /** On how many slides each sentence is told. */
  readonly told: ReadonlyMap<string, number>
  /** By sentence those without which it misleads. */
  readonly companions: ReadonlyMap<string, readonly string[]>
}

/** A sentence is told on so many slides at most. */
const MOST_TELLINGS = 2

interface Rules<T> {
  /** Undefined for what is chosen beside another only. */
  readonly weigh: (item: T) => number | undefined
  /** One of each kind is chosen before a second of any. */
  readonly kindOf: (item: T) => string
  /** Whether an item of a companion, or of another voice in the same sentence, is what the first wants beside it. */
  readonly isAnswer?: (item: T, other: T) => boolean
  /** Whether it can be read without the sentence before it. */
  readonly isReadable?: (item: T) => boolean
}

type Voiced = Item & { readonly by?: string }

/**
 * The few of many items that a slide shows, in their order: the heaviest, of sentences that are told on few slides, and none
 * without those of its companions.
 *
 * @param most how many there may be
 * @param fits whether a slide holds some of them
 * @returns with them what is told when they are
 */
export function chooseFew<T extends Voiced>(
  items: readonly T[],
  most: number,
  telling: Telling,
  rules: Rules<T>,
  fits: (items: readonly T[]) => boolean = () => true,
): { readonly items: readonly T[]; readonly telling: Telling } {
  const chosen = new Set<T>()
  for (const group of inOrderOfWeight(items, telling, rules)) {
    const more = group.filter((item) => !chosen.has(item))
    if (chosen.size + more.length <= most && fits([...chosen, ...more])) for (const item of more) chosen.add(item)
  }
  const shown = items.filter((item) => chosen.has(item))
  return { items: shown, telling: { ...telling, told: alsoTold(telling.told, shown) } }
}

/** What is told when these are. */
function alsoTold(told: Telling['told'], shown: readonly Item[]): Telling['told'] {
  const quotes = new Set(shown.map(({ quote }) => quote))
  return new Map([...told, ...[...quotes].map((quote) => [quote, (told.get(quote) ?? 0) + 1] as const)])
}

/** Each item with those that it wants beside it, the heaviest first. */
function inOrderOfWeight<T extends Voiced>(
  items: readonly T[],
  { told, companions }: Telling,
  { weigh, kindOf, isAnswer = () => true, isReadable = () => true }: Rules<T>,
): readonly (readonly T[])[] {
  const byQuote = Map.groupBy(items, ({ quote }) => quote)
  const places = new Map(items.map((item, at) => [item, at]))
  const times = new Map<string, number>()
  const weighed = items.flatMap((item) => {
    const weight = weigh(item)
    const tellings = told.get(item.quote) ?? 0
    if (weight === undefined || tellings >= MOST_TELLINGS) return []
    const kind = kindOf(item)
    const before = times.get(kind) ?? 0
    times.set(kind, before + 1)
    const members = together(item, byQuote, companions, isAnswer)
    const group = [...(members ?? [])].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
    return group.slice(0, 1).some(isReadable) ? [{ group, weight: weight - 3 * before - 2 * tellings }] : []
  })
  return weighed.toSorted((a, b) => b.weight - a.weight).map(({ group }) => group)
}

/** An item with all that it, or one of those, wants beside it; undefined where a companion has no such item. */
function together<T extends Voiced>(
  item: T,
  byQuote: ReadonlyMap<string, readonly T[]>,
  companions: Telling['companions'],
  isAnswer: (item: T, other: T) => boolean,
): ReadonlySet<T> | undefined {
  const group = new Set([item])
  for (const each of group) {
    const answersIn = (quote: string): readonly T[] => (byQuote.get(quote) ?? []).filter((other) => isAnswer(each, other))
    for (const quote of companions.get(each.quote) ?? []) {
      if (answersIn(quote).length === 0) return undefined
      for (const answer of answersIn(quote)) group.add(answer)
    }
    for (const other of answersIn(each.quote)) if (other.by !== each.by) group.add(other)
  }
  return group
}
