/** Whether a unit is seen at work, where no word says how it fares. */

import { speechVerbs } from './lexicons/speech.ts'
import { isSubject } from './unit-mentions.ts'
import { latinPattern } from './latin-pattern.ts'

/** Forms of the present that tell of no work. */
const noWork = new Set([
  ...speechVerbs,
  ...(
    'puts shares is has was does seems appears remains lacks needs wants owes faces belongs sits stands consists comprises stands lies covers '
    + 'includes costs dates depends differs resembles matters means knows likes suffers'
  ).split(' '),
])

const adverb = '(?:(?:now|still|also|again) )?'
const objects =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|the|an?|its|their|out|every|to|in|on|for|from|with|most|all|over|\\d+'
const own = latinPattern(
  `^ ${adverb}(?<verb>\\p{Ll}+s) (?!nothing|no\\b|little|(?:its|the) (?:name|orders?))(?:(?:${objects})\\b|\\p{Ll}+s\\b)`,
  'u',
) // " broadcasts every"; not " pays nothing"
const relative = latinPattern(`^, (?:which|who) ${adverb}(?<verb>\\p{Ll}+s) (?:${objects})\\b`, 'u') // ", which puts out"; not ", which dockers founded"
const passive = /\b(?:is|are) (?:\p{L}+ly )?\p{L}+ed by (?:the |its )?$/u // "is managed by the "; not "was founded by the "
const cleft = /\b[Ii]t is (?:the |its )?$/ // "It is the "; not "is the "
const progressive =
  /^ is (?:now |still )?(?!considering|planning|facing|losing|struggling|closing|waiting|trying|seeking|suffering|shrinking)\p{Ll}+ing (?:in|out|on|up|the|an?|its|more|\p{Ll}+s)\b/u // " is taking in patients"; not " is closing"
const perfect = /^ has (?:been )?\p{Ll}+(?:ed|ing)\b(?<rest>[^,;]*)/u // " has published a bulletin"; not " has no members"
/** "The unit broadcasts", "managed by the committee", "Since June it has published". Takes where its name, or a pronoun for it, stands. */
export function isAtWork(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const before = text.slice(0, start)
  const after = text.slice(end).replace(/^, (?:the|its|an?) [^,]+,/, '') // ", the media office, has"; not ", which has"
  const since = perfect.exec(after)?.groups?.['rest']
  const verb = (relative.exec(after) ?? (isSubject(before) ? own.exec(after) : null))?.groups?.['verb']
  return (
    passive.test(before)
    || (cleft.test(before) && /^ that (?:now |still )?\p{Ll}+s\b/u.test(after)) // " that now does"; not " that was"
    || (progressive.test(after) && isSubject(before))
    || (since !== undefined && /\bsince\b/i.test(before + since))
    || (verb !== undefined
      && (verb === 'holds' || /^(?:, which|, who)? (?:now |still |also |again )?puts out\b/.test(after) || !noWork.has(verb))
      && /[^su’]s$/u.test(verb)) // "runs"; not "less"
  )
}
