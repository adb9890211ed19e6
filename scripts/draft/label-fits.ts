/** Whether words can stand under a number: they open on no joint, and say more than when. */

import { findDates } from './dates/dates.ts'
import { latinPattern } from './latin-pattern.ts'
import { numberForm } from './numbers.ts'

/** Goes on with something that stands before the number. Matches "and 97 deaths", "to 9.8%", "more than a year before"; not "more than doubled". */
const goesOn = latinPattern(
  `^(?:(?:and|or|but|nor|yet|while|whom|where|when|as|than|against|plus|minus|the (?:largest|most|least))\\b|to (?:(?:some|about|nearly|over|just) )?(?:[$€£]|${numberForm})|(?:more|less|fewer|higher|lower|larger|smaller|better|worse) than (?:a|an|in|the|it|that|last|at|for)\\b)`,
  'iu',
)

/** What says only how often, how long or how far so. Matches "so far", "a month", "again"; not "a month late". */
const measure = latinPattern(
  /^(?:so far|again|today|now|altogether|in all|in total|overall|late|apiece|each|left|(?:a|an|per|each|every) (?:day|night|week|month|quarter|year|head|hour|minute)|at (?:its|the|their|any) \p{L}+|(?:(?:for|over|in|during|within|after|throughout|by|at) )?(?:that|this|the|its|their|a|an)? ?(?:(?:first|second|third|last|past|previous|following|same|next|whole|end|start|beginning|middle) )*(?:of )?(?:the |that |this |last )?(?:time|period|days?|weeks?|months?|seasons?|quarters?|years?|half|start|end|beginning))(?= |$)/iu,
)

/** What leads a time in and is no more. Matches "since", "in early"; not "in Leeds". */
const leadsIn =
  /^(?:in|on|by|of|since|until|during|between|from|to|at|before|after|over|as|for|early|late|mid|the|and|about|around)(?: |$)/i

/** After these something must follow. Matches "tourists and", "It rests on a"; not "It gave up". */
const wants = latinPattern(
  /(?<!\p{L})(?:and|or|but|nor|a|an|the|its|their|his|her|of|to|at|for|from|with|into|is|are|was|were|be|been|has|have|had|will|would|that|which|who|whose|than)$/iu,
)

/** Whether words say what is counted, as far as their form tells. */
export function isWhole(label: string): boolean {
  return !goesOn.test(label) && !wants.test(label) && !isTime(label)
}

/** Whether words say only when. Matches "in 2021", "a year since the merger of"; not "in Leeds". */
export function isTime(label: string): boolean {
  let words = label
  for (const { says } of findDates(label).toReversed()) words = words.replace(says, ' ')
  for (let rest = words.trim(); ;) {
    if (rest === '') return true
    const next = rest.replace(measure, '').trim()
    const shorter = next === rest ? rest.replace(leadsIn, '').trim() : next
    if (shorter === rest) return false
    rest = shorter
  }
}
