/** How a unit fares by what stands before its name: "nothing is left of the Leeds branch". */

import type { Status } from '../briefing.ts'

/** The words around a name. */
interface Around {
  readonly before: string
  readonly after: string
  /** The sentence up to another unit's name, where this one is its first. */
  readonly alone: string
}

const forms: readonly { readonly form: RegExp; readonly status: Status; readonly of?: keyof Around; readonly then?: RegExp }[] = [
  { form: /\b[Nn]othing (?:is|was|remains|has been) left of (?:the |its )?$/, status: 'defunct' }, // "Nothing is left of "; not "left of"
  {
    form: /\b(?:[Nn]othing|[Ll]ittle|[Nn]o word) (?:has been|was|is|has) (?:heard|seen|come) (?:from|of) (?:the |its )?$/,
    status: 'dormant',
  }, // "Nothing has been heard from "; not "heard from "
  { form: /\b[Ww]hat (?:remains|remained|is left|was left) of (?:the |its )?$/, status: 'weakened' }, // "What remains of the "; not "remains of the "
  {
    form: /^Of (?:the |its )?$/,
    then: /^,? (?:there is |there was |there remains )?(?:nothing|little) (?:(?:is|was|has been) )?(?:left|remain)/,
    status: 'defunct',
  }, // "Of the … nothing is left"
  { form: /\b(?:broke|breaks?|has broken) the (?:back|neck|spine) of (?:the |its )?$/, status: 'weakened' }, // "broke the back of the "; not "the back of the "
  {
    form: /\b(?:put an end to|(?:meant|marked|spelt|spelled|brought) the (?:end|demise) (?:of|for)) (?:the |its )?$/,
    status: 'defunct',
  }, // "put an end to the "; not "the end of the year in "
  { form: /\b(?:breathed|brought) (?:new |fresh )?life (?:in)?to (?:the |its )?$/, status: 'recovering' }, // "breathed new life into the "; not "life in the "
  {
    form: /\b[Ww]ho (?:leads|runs|heads|commands|speaks for|owns|controls) (?:the |its )?$/,
    then: /^[^,;]* (?:disputed|contested|in dispute|dispute)\b/,
    status: 'contested',
  }, // "Who leads … is disputed"; not "who leads the "
  {
    form: /^(?:The )?(?:[Hh]ardest|[Ww]orst|[Mm]ost)(?: badly)? (?:hit|affected|damaged)[^,;]* (?:is|was|were|has been) (?:the |its )?$/,
    status: 'weakened',
  }, // "Hardest hit was the "; not "hit the "
  { form: /^(?:The |By far the )?(?:[Mm]ost active|[Bb]usiest)[^,;]* (?:is|remains|has been) (?:the |its )?$/, status: 'active' }, // "The most active of them is the "; not "most active in the "
  { form: /^(?:The )?[Ff]astest(?: to grow|[ -]growing)[^,;]* (?:is|was|has been) (?:the |its )?$/, status: 'growing' }, // "Fastest to grow was the "; not "fastest in the "
  { form: /\b(?:is|are) (?:largely |mostly |mainly )?(?:the )?(?:work|doing) of (?:the |its )?$/, status: 'active' }, // "are the work of the "; not "the work of the "
  {
    form: /\b(?:gave|gives|has given) (?:the |its )?$/,
    then: /^ (?:an? )?(?:new |separate |single )?(?:command|structure|leadership|status|mandate|statutes?)\b/,
    status: 'restructured',
  }, // "gave the … a new structure"; not "gave the … money"
  {
    form: /\b(?:[Dd]iscipline|[Oo]rder|[Mm]orale) (?:has |had )?(?:broken down|collapsed) (?:in|at) (?:the |its )?$/,
    status: 'weakened',
  }, // "Discipline has broken down in the "; not "broken down"
  { form: /\b(?:has|have) been (?:attributed|traced|ascribed) to (?:the |its )?$/, status: 'active' }, // "attacks have been attributed to the "; not "attributed to bandits"
  { form: /\bno (?:signs?|trace)(?: of life)? (?:from|of) (?:the |its )?$/, status: 'dormant' }, // "no sign of life from "; not "no sign that"
  { form: /\b(?:[Ll]ittle|[Nn]othing|[Nn]ot much) (?:has )?changed (?:in|at|for) (?:the |its )?$/, status: 'stable' }, // "Little has changed in "; not "changed in"
  { form: /\bsigns of (?:a )?recovery (?:in|at|from) (?:the |its )?$/, status: 'recovering' }, // "signs of recovery in "; not "signs of"
  {
    form: /\b(?:[Tt]wo|[Bb]oth|[Rr]ival)\b[^,;.]* (?:leads?|claims?|claim to lead|run|head|dispute|(?:style|call|introduce|describe|present|regard|consider|see)d? themselves (?:as )?(?:the )?\p{Ll}+ of) (?:the |its )?$/u,
    status: 'contested',
  }, // "Two men claim to lead the "; not "Two lead"
  {
    form: /\b(?:[Oo]wnership|[Ll]eadership|[Cc]ommand|[Cc]ontrol|[Rr]esponsibility|[Aa]uthority) (?:of|for|over) (?:the |its )?$/,
    then: /^[^;]*\b(?:disputed|contested|in dispute|claimed by (?:two|both|\p{L}+ [^;]* and))\b/u,
    status: 'contested',
  }, // "The leadership of … is disputed"; not "the command of …"
  {
    form: /\b(?:[Tt]wo|[Bb]oth|[Rr]ivals?)\b[^.;]* (?:disputes?|claims?|contests?) (?:to lead|the (?:leadership|command|name|post|chair))/,
    of: 'alone',
    status: 'contested',
  }, // "two men dispute the leadership"; not "two offices claim dues"
]

/** Undefined where nothing before the name says how it fares. */
export function statusBefore(around: Around): Status | undefined {
  return forms.find(({ form, of = 'before', then }) => form.test(around[of]) && (then?.test(around.after) ?? true))?.status
}
