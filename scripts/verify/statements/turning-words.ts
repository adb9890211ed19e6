import { latinPattern } from '../../draft/latin-pattern.ts'
import {
  boosters,
  deniers,
  hedges,
  implicitNegators,
  negators,
  openWords,
  plans,
  prospects,
  turners,
} from '../lexicons/modality.ts'
import type { Token } from './tokens.ts'

export type Test = (token: Token, text: string) => boolean

export const isNegator: Test = ({ lower, end }, whole) =>
  (negators.has(lower) && !isBound(lower, whole.slice(end))) || /n[’']t$/.test(lower) // "didn’t"; not "tent"
/** "No less than 40", "no later than May": how exact something is, which is compared by itself. */
function isBound(lower: string, after: string): boolean {
  return lower === 'no' && /^ (?:less|fewer|more|later|earlier|longer) than\b/.test(after)
}
export const isDenier: Test = ({ lower }) => deniers.has(lower)
/** Whether a word turns what stands behind it: "failed to pay", "stopped paying", "rather than". */
export const isTurner: Test = ({ lower, start, end }, whole) => {
  const after = whole.slice(end)
  return (
    turners.alone.has(lower)
    || (['to', 'of', 'from', 'than'] as const).some((next) => turners[next].has(lower) && after.startsWith(` ${next} `))
    || (turners.doing.has(lower) && doing.test(after))
    || (lower === 'than' && /\b(?:rather|sooner) (?:\S+ ){1,4}$/.test(whole.slice(0, start))) // "rather leave than pay"; not "rather than", "more than"
  )
}
/** Matches " paying its"; not " the sale", " in May". */
const doing = /^ (?:[a-z]+ly )?[a-z]{2,}ing\b/
/** Whether a word denies, or something in it does: "unable", "denied", "unexpected". */
export const isAnyNegator: Test = (token, text) =>
  isNegator(token, text) || isDenier(token, text) || isTurner(token, text) || implicitNegators.has(token.lower) || isUnlike(token)
export const isHedge: Test = ({ lower, text, start, end, isFirst }, whole) =>
  ((hedges.has(lower) && !isFact(lower, whole.slice(0, start), whole.slice(end))) || isPartial(lower, whole.slice(end)))
  && (isFirst || text === lower) // "may"; not "May"
/** Whoever had or has something in mind, before the verb: "had ", "they ", "Oxley "; not "is ". */
const thinking = latinPattern('\\b(?:had|have|has|they|we|who|\\p{Lu}\\p{L}+) $', 'u')
/** "Had expected", "appear in the count": no hedges. "Is expected", "appears to" are. */
function isFact(lower: string, before: string, after: string): boolean {
  if (/^(?:expected|estimated|suspected)$/.test(lower)) return thinking.test(before)
  if (lower === 'could') return /^ (?:trace|find|establish|verify|identify|confirm|interview|visit|speak)\b/.test(after)
  return /^(?:appear|indicate|suggest)(?:s|ed)?$/.test(lower) && /^ (?:in|on|at|before|under)\b/.test(after)
}
/** What leaves open whether something is so, which other words say as well: "is said to have", "should it find". */
export const isOpenly: Test = (token, whole) =>
  isHedge(token, whole)
  || (/^(?:reported|said|thought|believed|alleged|rumoured|understood)$/.test(token.lower)
    && /^ (?:to|that)\b/.test(whole.slice(token.end)))
  || (/^(?:should|were|had)$/.test(token.lower)
    && (token.isFirst || (/, $/.test(whole.slice(0, token.start)) && /^ (?:it|they|he|she|the)\b/.test(whole.slice(token.end)))))
  || (/^(?:provided|providing|assuming)$/.test(token.lower)
    && /^(?: that\b| the\b| (?:\w+ ){1,4}(?:is|are|can)\b)/.test(whole.slice(token.end)))
  || (token.lower === 'need' && /^ not\b/.test(whole.slice(token.end)))
  || (token.lower === 'long' && /^ as\b/.test(whole.slice(token.end)))
  || (token.lower === 'condition' && /\bon $/.test(whole.slice(0, token.start)))
  || /^(?:mostly|chiefly|majority|bulk|part|could|can|would|forecast|forecasts|expects?|likelihood|some|most|few|certain|various|assumes?|assumed|believes?|thinks?|suspects?|doubts?|question|questionable|guess|signs?|risk|chance)$/.test(
    token.lower,
  )
function isUnlike({ lower }: Token): boolean {
  return lower.startsWith('un') && lower.length > 6 && !/^(?:unit|under|until|unti|union|unive|uniqu)/.test(lower) // "unexpected"; not "under", "unite"
}
/** Less than the whole, no longer so, or only talked of. Matches "most of", "all but", "used to", "talk that"; not "the most important". */
function isPartial(lower: string, after: string): boolean {
  return (
    (lower === 'most' && /^ of\b/.test(after))
    || (lower === 'all' && /^ but\b/.test(after))
    || (lower === 'talk' && /^ (?:that|of)\b/.test(after))
    || (lower === 'used' && /^ to\b(?!.*\b(?:today|now)\b)/.test(after))
  )
}

/** "Two ways were tried" tells what was done, and "it tried to" what was not. */
const trying = /^(?:try|tries|tried|trying)$/

/** A noun of them has to say of what. Matches "signs of recovery", "a plan to leave"; not "signs a contract", "the plan,". */
export const isPlan: Test = ({ lower, text, end, isFirst }, whole) =>
  ((plans.has(lower) && !(trying.test(lower) && !/^ (?:to|and)\b/.test(whole.slice(end))))
    || (prospects.has(lower) && /^ (?:of|to|for|that)\b/.test(whole.slice(end))))
  && (isFirst || text === lower)
export const isOpen: Test = (token, whole) =>
  openWords.has(token.lower) || isHedge(token, whole) || isNegator(token, whole) || isTask(token, whole) || isDuty(token, whole)
/** "Have to travel", "needs to be sealed", "obliged to". */
const isDuty: Test = ({ lower, end }, whole) =>
  /^(?:ha(?:ve|s|d)|needs?|needed|obliged|forced|compelled|bound)$/.test(lower) && /^ to\b/.test(whole.slice(end))
/** "Is to settle it", "are to be published". */
const isTask: Test = ({ lower, start }, whole) => lower === 'to' && /\b(?:is|are|was|were) $/.test(whole.slice(0, start))
export const isBooster: Test = ({ lower, start, end }, whole) =>
  (boosters.has(lower) || isAgreement(lower, whole.slice(0, start)))
  && !isIdiom(lower, whole.slice(0, start), whole.slice(end))
  && !isRate(lower, whole.slice(end))
  && !isOfAmount(lower, whole.slice(end))
  && !isDenied(lower, whole.slice(0, start))
/** Several who are said to say the same: "three voices agree", "the mayor and the council agree"; not "do not agree". */
function isAgreement(lower: string, before: string): boolean {
  return /^agreed?$/.test(lower) && several.test(before)
}
const several = latinPattern(
  '\\b(?:all|both|two|three|four|voices|sides|sources|parties|and (?:the )?\\p{L}+) (?:\\p{L}+ly )?$',
  'iu',
)
/** "Cannot all be kept", "not every": made weaker. */
function isDenied(lower: string, before: string): boolean {
  return (
    /^(?:all|every|everyone|everything|everywhere|entirely|wholly|fully|always|only)$/.test(lower)
    && /(?:\bnot|\bcannot|n[’']t) (?:be )?$/.test(before)
  )
}
/** "61 in all", "at most", "as a whole": nothing is made stronger. */
function isIdiom(lower: string, before: string, after: string): boolean {
  if (lower === 'all' && /\bin\s$/.test(before)) return !/^ (?:the|its|their|\p{L}+s)\b/u.test(after) // "in all."; not "in all districts"
  return /^(?:all|most|first|best|whole)$/.test(lower) && /\b(?:at|after|as a|on the)\s$/.test(before)
}
/** "Every quarter", "each month", "every three months": how often, and no more. */
function isRate(lower: string, after: string): boolean {
  return /^(?:every|each)$/.test(lower) && /^(?: \w+)? (?:day|week|month|quarter|year|season)s?\b/.test(after) // " three months"; not " member"
}
/** "Only 40": how the writer finds a number, which is compared by itself. */
function isOfAmount(lower: string, after: string): boolean {
  return (
    lower === 'only'
    && /^ (?:about |around |some |roughly )?(?:[A-Z]{2,3}\$? ?)?[$€£¥]?(?:\d|half\b|an? (?:third|quarter))/.test(after)
  ) // " about US$ 19"; not " one"
}
