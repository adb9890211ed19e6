/** The state that a cell of a table gives the unit of its row, in the few words that cells have. */

import type { Status } from '../briefing.ts'
import type { Clock } from '../dates/dates.ts'
import { judgeState } from '../grammar/judge-state.ts'
import type { VerbGroup } from '../grammar/verb-group.ts'
import { latinPattern } from '../latin-pattern.ts'
import { type FoundStatus, statusIn } from './unit-status.ts'

const forms: readonly { readonly form: RegExp; readonly status: Status }[] = [
  { form: /^(?:no|little|hardly any) change\b|^as before\b/, status: 'stable' }, // "no change"
  {
    form: latinPattern(
      /^no (?:\p{Ll}+ )?(?:meetings?|activity|activities|work|operations?|attacks?|sessions?|staff|output|production)\b/u,
    ),
    status: 'dormant',
  }, // "no meetings"
  {
    form: latinPattern(/^(?:two|rival|competing) \p{Ll}+s\b|\bbefore the courts?$|\bin (?:dispute|court)$/u),
    status: 'contested',
  }, // "rival treasuries"
  {
    form: latinPattern(
      /^(?:posts?|jobs?|seats?|desks?) (?:vacant|unfilled|empty)\b|^(?:few|no) (?:members|fighters|volunteers)\b/u,
    ),
    status: 'weakened',
  }, // "posts vacant"
  {
    form: latinPattern(/^(?:new|second|third|further|more) (?:\p{Ll}+ )?\p{Ll}+s? (?:added|opened|hired|planned|rented)\b/u),
    status: 'growing',
  }, // "new clinics added"
]

/** A state and nothing else. Matches "stable", "closed in 2021"; not "one of three that were closed in May". */
const shortCell = /^\S+(?: \S+){0,3}$/

/** Undefined where the cell tells none, or says more than that. */
export function statusOfCell(text: string, clock: Clock = {}): FoundStatus | undefined {
  if (!shortCell.test(text)) return undefined
  const words = text.charAt(0).toLowerCase() + text.slice(1)
  const status = forms.find(({ form }) => form.test(words))?.status ?? judgeState('self', words.split(' '), plain)
  return statusIn(text, clock) ?? (status === undefined ? undefined : { status })
}

/** A cell has no verb: "rising" as "is rising". */
const plain: VerbGroup = {
  start: 0,
  end: 0,
  lemma: 'be',
  tense: 'present',
  isPassive: false,
  isProgressive: false,
  isNegated: false,
  isNoLonger: false,
  words: new Set(),
}
