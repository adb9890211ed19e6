/** Holds a draft against the labels of its report. */

import type { Briefing } from '../../scripts/draft/briefing.ts'
import { unitNouns } from '../../scripts/draft/lexicons/units.ts'
import type { CaseLabels, LabelledFigure } from './labels.ts'

/** How many there are of each: `right` in both the draft and the labels. */
export interface Counts {
  readonly right: number
  readonly drafted: number
  readonly labelled: number
}

/** What of a draft has, and of the labels has, no counterpart; for whoever works on the rules. */
export interface Differences {
  readonly counts: Counts
  readonly wrong: readonly string[]
  readonly missing: readonly string[]
}

export const kindsScored = ['sections', 'figures', 'events', 'units', 'statuses', 'claims'] as const
export type KindScored = (typeof kindsScored)[number]

/** Scores a draft by kind. Items are the same where the keys that the definitions name are the same. */
export function scoreDraft(briefing: Briefing, labels: CaseLabels): Record<KindScored, Differences> {
  const keys = keysOf(labels)
  return {
    sections: inOrder(
      briefing.sections.map(({ heading }) => plain(heading)).filter((heading, at, all) => heading !== all[at - 1]),
      labels.sections.map(plain),
    ),
    figures: matched(
      (briefing.figures ?? []).map(({ value, quote }) => `${valueKey(value)} ${plain(quote)}`),
      labels.figures.map((figure) => `${valueKey(figure.value)} ${plain(figure.sentence)}`),
    ),
    events: matched(
      // Of a state that goes on, the labels have the beginning.
      (briefing.events ?? []).map(({ date, quote }) => `${date?.replace(/\/$/, '') ?? 'undated'} ${plain(quote)}`), // "2018/"; not "2018/2020"
      labels.events.map(({ date, sentence }) => `${date ?? 'undated'} ${plain(sentence)}`),
    ),
    units: matched(
      (briefing.units ?? []).map(({ name }) => keys.get(nameKey(name)) ?? nameKey(name)),
      labels.units.map(({ name }) => nameKey(name)),
    ),
    // Where none is told there is none to be right or wrong about; that the unit is there is scored as its name.
    statuses: matched(
      (briefing.units ?? [])
        .filter(({ status }) => status !== 'unknown')
        .map(({ name, status }) => `${keys.get(nameKey(name)) ?? nameKey(name)} ${status}`),
      labels.units.filter(({ status }) => status !== 'unknown').map(({ name, status }) => `${nameKey(name)} ${status}`),
    ),
    claims: matched(
      [...new Set((briefing.claims ?? []).map(({ quote }) => plain(quote)))],
      [...new Set(labels.claims.map(({ sentence }) => plain(sentence)))],
    ),
  }
}

/** Sums up; precision and recall of nothing are 1. */
export function total(counts: readonly Counts[]): Counts & { readonly precision: number; readonly recall: number } {
  const sum = (key: keyof Counts): number => counts.reduce((all, each) => all + each[key], 0)
  const [right, drafted, labelled] = [sum('right'), sum('drafted'), sum('labelled')]
  return {
    ...{ right, drafted, labelled },
    precision: drafted === 0 ? 1 : right / drafted,
    recall: labelled === 0 ? 1 : right / labelled,
  }
}

/** White space, the style of quotation marks and dashes, and the joint of cells aside. */
export function plain(text: string): string {
  return text
    .replace(/ \| |\t/g, ' ') // matches "a | b"; not "a|b"
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}

function valueKey(value: LabelledFigure['value']): string {
  const rounded = (number: number): string => String(Number(number.toPrecision(2 + 1)))
  return typeof value === 'number' ? (value < 1 ? rounded(value) : String(value)) : value.join('–')
}

const nouns = new Set([...unitNouns].flat())

/** A unit's name without articles and without what it is a unit of. */
function nameKey(name: string): string {
  const words = plain(name).toLowerCase().split(/[ -]/)
  const bare = words.filter((word) => !nouns.has(word) && !['the', 'in', 'its', 'of', 'group', 'sub'].includes(word))
  return (bare.length > 0 ? bare : words).join(' ')
}

/** From each name that a label gives to the key of its first one. */
function keysOf({ units }: CaseLabels): ReadonlyMap<string, string> {
  return new Map(units.flatMap(({ name, also = [] }) => [name, ...also].map((each) => [nameKey(each), nameKey(name)] as const)))
}

/** Each counts once: two of the same need two labels. */
function matched(drafted: readonly string[], labelled: readonly string[]): Differences {
  const missing = [...labelled]
  const wrong = drafted.filter((key) => {
    const at = missing.indexOf(key)
    if (at >= 0) missing.splice(at, 1)
    return at < 0
  })
  const counts = { right: drafted.length - wrong.length, drafted: drafted.length, labelled: labelled.length }
  return { counts, wrong, missing }
}

/** The longest common sequence is right. */
function inOrder(drafted: readonly string[], labelled: readonly string[]): Differences {
  const lengths = drafted.map(() => labelled.map(() => 0))
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0
  for (const [i, a] of drafted.entries())
    for (const [j, b] of labelled.entries())
      lengths[i]![j] = a === b ? at(i - 1, j - 1) + 1 : Math.max(at(i - 1, j), at(i, j - 1))
  const right = at(drafted.length - 1, labelled.length - 1)
  return {
    counts: { right, drafted: drafted.length, labelled: labelled.length },
    wrong: drafted.filter((each) => !labelled.includes(each)),
    missing: labelled.filter((each) => !drafted.includes(each)),
  }
}
