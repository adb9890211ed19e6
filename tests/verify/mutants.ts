/** Alterations of a briefing, one at a time, that its report does not bear out. Made by rule, in a fixed order. */

export const mutationKinds = ['number', 'date', 'name', 'negation', 'attribution', 'qualifier'] as const
export type MutationKind = (typeof mutationKinds)[number]

export interface Mutant {
  readonly kind: MutationKind
  /** Where: `figures/2/label`. */
  readonly path: string
  /** What stood there, and what stands there now. */
  readonly from: string
  readonly to: string
  readonly briefing: unknown
}

type Path = readonly (string | number)[]
type Item = Readonly<Record<string, unknown>>

/** A text with one thing in it altered. */
interface Altered {
  readonly kind: MutationKind
  readonly to: string
}

const lists = ['figures', 'units', 'relations', 'events', 'claims'] as const
/** The texts that a slide shows, of each kind of item. */
const texts = ['text', 'label', 'name', 'note', 'what', 'says', 'basis'] as const
/** Names of no report here. */
const strangers = ['Valparaíso', 'Tromsø', 'Ulan-Ude', 'Amundsen', 'Kowalczyk']

/**
 * All mutants of a briefing.
 *
 * @param others names that the report has, of which another one is put in the place of a name
 */
export function mutantsOf(briefing: unknown, others: readonly string[]): Mutant[] {
  return itemsOf(briefing).flatMap(({ path, item }) => [
    ...texts.flatMap((key) => {
      const text = item[key]
      if (typeof text !== 'string') return []
      return alterations(text, others).map(({ kind, to }) => mutant(briefing, [...path, key], kind, text, to))
    }),
    ...fieldsOf(item, others, publisherOf(briefing)).flatMap(({ kind, key, to }) => [
      mutant(briefing, [...path, key], kind, item[key], to),
    ]),
  ])
}

function itemsOf(briefing: unknown): { path: Path; item: Item }[] {
  const { summary, sections, ...data } = briefing as { summary: Item; sections?: Item[] } & Item
  const at = (path: Path, items: unknown): { path: Path; item: Item }[] =>
    ((items ?? []) as Item[]).map((item, index) => ({ path: [...path, index], item }))
  return [
    ...at(['summary', 'points'], summary['points']),
    ...(sections ?? []).flatMap((section, index) => at(['sections', index, 'points'], section['points'])),
    ...lists.flatMap((list) => at([list], data[list])),
  ]
}

/** Each number, name, "not" and hedge of a text altered in turn. */
function alterations(text: string, others: readonly string[]): Altered[] {
  return [
    ...replaced(text, /\d+(?:[.,]\d+)*/g, (number) => number.replace(/\d$/, (digit) => String((Number(digit) + 3) % 10))).map(
      (to) => ({ kind: /^(?:19|20)\d\d$/.test(to.found) ? 'date' : 'number', to: to.text }) as const,
    ),
    ...replaced(text, /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/gi, (word) =>
      /^seven/i.test(word) ? 'nineteen' : 'seventeen',
    ).map((to) => ({ kind: 'number', to: to.text }) as const),
    ...replaced(
      text,
      /\b(?:January|February|March|April|June|July|August|September|October|November|December)\b/g,
      (month) => ['June', 'December', 'March'].find((other) => other !== month && !text.includes(other)) ?? 'July',
    ).map((to) => ({ kind: 'date', to: to.text }) as const),
    ...replaced(text, /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}(?![\p{L}’'-])/gu, (name, at) =>
      otherThan(name, at % 2 === 0 ? others : strangers),
    ).map((to) => ({ kind: 'name', to: to.text }) as const),
    ...replaced(text, / (?:not|never|no longer)(?= )/g, () => '').map((to) => ({ kind: 'negation', to: to.text }) as const),
    ...replaced(
      text,
      /\b(?:is|was|are|were|has|have|will|may|can)(?= (?!not|no|never|been)\p{Ll})/gu,
      (verb) => `${verb} not`,
    ).map((to) => ({ kind: 'negation', to: to.text }) as const),
    ...replaced(text, /\b(?:may|might|could)(?= \p{Ll})/gu, () => 'will').map(
      (to) => ({ kind: 'qualifier', to: to.text }) as const,
    ),
    ...replaced(
      text,
      // What "adds up to 40" is 40.
      /(?:^| )(?:perhaps|possibly|probably|nearly|almost|about|over|more than|at least|fewer than|(?<!\badd(?:s|ed|ing)? )up to)(?= \d)/gi,
      () => '',
    ).map((to) => ({ kind: 'qualifier', to: to.text.trim() }) as const),
    ...replaced(text, /\b(?:perhaps|possibly|probably|reportedly|allegedly|partly|largely|mostly) (?=\p{Ll})/gu, () => '').map(
      (to) => ({ kind: 'qualifier', to: to.text }) as const,
    ),
  ]
}

function replaced(
  text: string,
  pattern: RegExp,
  make: (found: string, at: number) => string,
): { readonly found: string; readonly text: string }[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    found,
    text: text.slice(0, index) + make(found, index) + text.slice(index + found.length),
  }))
}

interface Field {
  readonly kind: MutationKind
  readonly key: string
  readonly to: unknown
}

/** Whoever made the report says what nobody else does: it is no lie to leave that out. */
function publisherOf(briefing: unknown): string {
  return (briefing as { readonly source: { readonly publisher?: string } }).source.publisher ?? ''
}

/** The fields of an item that are no text: value, dates, qualifier, who says it and of what kind it is. */
function fieldsOf(item: Item, others: readonly string[], publisher: string): Field[] {
  const { value, by, qualifier } = item
  return [
    ...(typeof value === 'number'
      ? [{ kind: 'number' as const, key: 'value', to: value + (Number.isInteger(value) ? 7 : 0.3) }]
      : []),
    ...(Array.isArray(value)
      ? [{ kind: 'number' as const, key: 'value', to: [(value[0] as number) + 1, (value[1] as number) * 3] }]
      : []),
    ...['date', 'since', 'as_of'].flatMap((key) =>
      item[key] === undefined ? [] : otherDates(text(item[key])).map((to) => ({ kind: 'date' as const, key, to })),
    ),
    ...(qualifier === undefined || item['words'] !== undefined
      ? []
      : ['exact', 'over', 'under', 'about']
          .filter((other) => other !== qualifier && !['range', 'fraction'].includes(text(qualifier)))
          .map((to) => ({ kind: 'qualifier' as const, key: 'qualifier', to }))),
    ...(typeof by === 'string'
      ? [{ kind: 'attribution' as const, key: 'by', to: otherThan(by, [...others, ...strangers]) }]
      : []),
    ...(typeof by === 'string' && item['says'] === undefined && !isInText(by, item) && !publisher.includes(by)
      ? [{ kind: 'attribution' as const, key: 'by', to: undefined }]
      : []),
  ]
}

/** Whether an item's text says itself who says it. */
function isInText(by: string, item: Item): boolean {
  const names = by.split(' ').filter((word) => word.length > 3)
  return texts.some((key) => names.some((name) => typeof item[key] === 'string' && item[key].includes(name)))
}

/** A value of YAML as it is written. */
function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function otherDates(date: string): string[] {
  return [
    date.replace(/\d{4}/, (year) => String(Number(year) - 3)),
    ...(/^\d{4}-\d\d/.test(date)
      ? [date.replace(/-(\d\d)/, (_, month: string) => `-${month === '07' ? '09' : '07'}`)]
      : [`${date.slice(0, 4)}-07`]),
  ]
}

/** A name that has no word in common with one. */
function otherThan(name: string, names: readonly string[]): string {
  const words = name.toLowerCase().split(/\W+/)
  return (
    names.find((other) =>
      other
        .toLowerCase()
        .split(/\W+/)
        .every((word) => !words.some((each) => each.slice(0, 4) === word.slice(0, 4))),
    ) ?? strangers[0]!
  )
}

function mutant(briefing: unknown, path: Path, kind: MutationKind, from: unknown, to: unknown): Mutant {
  return { kind, path: path.join('/'), from: text(from), to: text(to ?? ''), briefing: withValue(briefing, path, to) }
}

function withValue(data: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(data)) return data.map((each: unknown, at) => (at === step ? withValue(each, rest, value) : each))
  const entries = Object.entries(data as Item).map(
    ([key, each]) => [key, key === step ? withValue(each, rest, value) : each] as const,
  )
  return Object.fromEntries(entries.filter(([, each]) => each !== undefined))
}
