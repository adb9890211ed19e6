/** The deck's own words; what the report says is never in here. A language is a file in `labels/` and a line here. */

import { remember } from '../remember.ts'
import type { Briefing, Kind, LabelLanguage } from '../verify/verified.ts'
import { ar } from './labels/ar.ts'
import { en } from './labels/en.ts'
import { fr } from './labels/fr.ts'

/** Words and functions that give words, under the same names in every language. */
type Words<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof T]: Words<T[Key]> }

/** The labels of a language: what stands in English stands in every one. */
export type Labels = Words<typeof en>

const labels = { en, fr, ar } satisfies Record<LabelLanguage, Labels>

/** The labels of a deck's language: those of `ar` for `ar-EG`. In a language that has none, English; `verify` warns of it. */
export const labelsOf = remember((language: Briefing['language']): Labels => {
  const base = new Intl.Locale(language).language
  return base in labels ? labels[base as LabelLanguage] : labels.en
})

/** How a text of the language runs. */
export function directionOf(language: Briefing['language']): 'ltr' | 'rtl' {
  return new Intl.Locale(language).getTextInfo().direction ?? 'ltr'
}

/** Of what kind a statement is, and whose, in words; '' where nothing is known of that. */
export function attributionOf(labels: Labels, kind: Kind | undefined, by: string | undefined): string {
  if (!kind) return by ?? ''
  return kind === 'claimed' && by ? labels.claimedBy(by) : labels.attribution(labels.kinds[kind], by)
}
