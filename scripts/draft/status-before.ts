/** How a unit fares by what stands before its name: "nothing is left of the Leeds branch". */

import type { Status } from './briefing.ts'
import { doneToUnits } from './lexicons/done-to-units.ts'
import { latinPattern } from './latin-pattern.ts'

/** The words around a name. */
interface Around {
  readonly before: string
  readonly after: string
  /** The sentence up to another unit's name, where this one is its first. */
  readonly alone: string
}

const verbs = latinPattern(`(?:^|[^\\p{L}])(?<verb>${Object.keys(doneToUnits).join('|')}) (?:the |its |their )?$`, 'iu')
const passive = /\b(?:was|were|been|be|is)\b[^,;]*$/ // "was closed "; not "closed "

const forms: readonly { readonly form: RegExp; readonly status: Status; readonly of?: keyof Around; readonly then?: RegExp }[] = [
  { form: /\b[Nn]othing (?:is|was|remains|has been) left of (?:the |its )?$/, status: 'defunct' }, // "Nothing is left of "; not "left of"
  { form: /\bno (?:signs?|trace)(?: of life)? (?:from|of) (?:the |its )?$/, status: 'dormant' }, // "no sign of life from "; not "no sign that"
  { form: /\b(?:[Ll]ittle|[Nn]othing|[Nn]ot much) has changed (?:in|at|for) (?:the |its )?$/, status: 'stable' }, // "Little has changed in "; not "changed in"
  { form: /\bsigns of (?:a )?recovery (?:in|at|from) (?:the |its )?$/, status: 'recovering' }, // "signs of recovery in "; not "signs of"
  {
    form: /\b(?:[Tt]wo|[Bb]oth|[Rr]ival)\b[^,;.]* (?:leads?|claims?|claim to lead|run|head|dispute) (?:the |its )?$/,
    status: 'contested',
  }, // "Two men claim to lead the "; not "Two lead"
  {
    form: /\b(?:[Oo]wnership|[Ll]eadership|[Cc]ommand|[Cc]ontrol) of (?:the |its )?$/,
    then: /^[^;]*\b(?:disputed|contested)\b/,
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
  const told = forms.find(({ form, of = 'before', then }) => form.test(around[of]) && (then?.test(around.after) ?? true))
  if (told !== undefined) return told.status
  const verb = verbs.exec(around.before)?.groups?.['verb']
  return verb === undefined || passive.test(around.before) ? undefined : doneToUnits[verb.toLowerCase()]
}
