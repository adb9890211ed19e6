/** What two numbers of one thing say, then and now: "began with four volunteers and now has 60". */

import type { Status } from '../briefing.ts'
import { latinPattern } from '../latin-pattern.ts'
import { numberForm, numberOf } from '../numbers.ts'

const hedge = '(?:(?:only|just|barely|about|some|around|nearly|almost|over|more than|fewer than|at least|no more than) )?'
const year = '(?:1[89]|20)\\d\\d'
const count = (name: string): string => `${hedge}(?<${name}>(?!${year}\\b)(?:${numberForm}|one(?=,| or\\b| and\\b| of\\b)))\\b`

/** Each has `then`: how many there were. */
const before: readonly RegExp[] = [
  latinPattern(
    `\\b(?:\\p{L}+ (?:years?|winters?|summers?|months) ago|[Ii]n ${year},?) [^.;:]{3,40}? (?:was|were|had|numbered) ${count('then')}`,
    'u',
  ), // "Two winters ago the crew was eight boys"
  latinPattern(`\\b(?:began|started|opened|set out|set off) with ${count('then')}`, 'u'), // "opened with three desks"
  latinPattern(
    `\\b(?:once (?:had|counted|numbered|employed|ran|held|covered|controlled)|used to (?:have|count|employ|number|run|hold|cover|control)) ${count('then')}`,
    'u',
  ), // "once had 30 staff"
  latinPattern(`\\b[Ii]n ${year},? (?:it|they|the \\p{Ll}+) (?:still )?(?:had|counted|numbered|employed) ${count('then')}`, 'u'), // "In 2017 it had 4,800 members"
  latinPattern(
    `\\b(?:had|counted|numbered|employed) ${count('then')} [^.;:]{0,30}?\\b(?:in ${year}|at (?:its|the) (?:peak|height|start)|\\p{L}+ years? (?:ago|before|earlier))`,
    'u',
  ), // "had 3,200 clients at its peak"
  latinPattern(`\\bagainst ${count('then')} [^.;:]{0,20}?(?:in ${year}|\\p{L}+ years? (?:ago|before|earlier))`, 'u'), // "against 90 two years ago"
  latinPattern(
    `\\b[Oo]f (?:the |its )${count('then')} [^.;]{3,60}, (?=${hedge}\\p{L}* ?(?:remain|are left)|${hedge}\\d+ (?:remain|are left))`,
    'u',
  ), // "Of the 40 volunteers that it had, eleven remain"
]

/** Each has both. */
const both: readonly RegExp[] = [
  latinPattern(
    `\\b(?:went|goes?|gone|moved|passed|swung|come) (?:up |down )?from ${count('then')}[^.;:]{0,40}? to ${count('now')}`,
    'u',
  ), // "went from 1,100 to 1,740"
  latinPattern(
    `\\b[Ff]rom ${count('then')} [^.;:]{3,80}? (?:now|today) (?:has|musters?|counts?|numbers?|fields?|employs?|runs?) (?:close to )?${count('now')}`,
    'u',
  ), // "From some 60 fighters in 2020, the wing now musters 300"
  latinPattern(
    `\\b(?:stands? at|counts?|has|have|numbers?|employs?) ${count('now')} \\p{Ll}+,? (?:against|compared with|as against|after|where there (?:were|had been)|where it (?:once |used to )?ha(?:d|ve)) ${count('then')}`,
    'u',
  ), // "stands at 2,304 members, against 2,298"
  latinPattern(
    `\\b(?:were|was|numbered|had) ${count('then')} [^.;:]{0,30}?(?:in ${year}|\\p{L}+ (?:years?|winters?|summers?) ago); (?:there are|they are|it has|there is) (?:now )?${count('now')}`,
    'u',
  ), // "were a dozen in 2021; there are ninety"
  latinPattern(`${count('now')} \\p{Ll}+ [^.;:]{3,60}, where there (?:had been|were|used to be) ${count('then')}`, 'u'), // "600 members at the York branch, where there had been 9,000"
]

/** Each has `now`: how many there are. */
const after: readonly RegExp[] = [
  latinPattern(
    `\\bnow (?:it |they )?(?:has|have|counts?|numbers?|employs?|stands? at|runs?|holds?|covers?|controls?|manages?) ${count('now')}`,
    'u',
  ), // "now has 60"
  latinPattern(`\\b[Tt]oday (?:it|they|there) (?:has|have|counts?|is|are) ${count('now')}`, 'u'), // "Today it has six"
  latinPattern(`\\b[Tt]here are (?:now|today) ${count('now')}`, 'u'), // "There are now fourteen"
  latinPattern(`\\b(?:has|have|counts?|numbers?|employs?) ${count('now')}[^.;:]{0,25}?\\b(?:now|today|left)\\b`, 'u'), // "has about 1,100 now"
  latinPattern(`${count('now')} (?:\\p{Ll}+ )?(?:remain|are left)\\b`, 'u'), // "eleven remain"
  latinPattern(`; (?:by|in) [^,;.]{3,16} it (?:had|counted|numbered) ${count('now')}`, 'u'), // "; in September it counted 610"
]

/** By how much a number must change to say something. */
const LEAST = 0.2
/** By how little, to say that it keeps. */
const LITTLE = 0.03

/** Undefined where there are no two numbers, or they are much the same. */
export function countedOverTime(earlier: string, text: string): Status | undefined {
  const pair = both.find((form) => form.test(text))
  if (pair !== undefined) {
    const change = (first([pair], text, 'now') ?? 0) / (first([pair], text, 'then') ?? 0) - 1
    if (Math.abs(change) <= LITTLE) return 'stable'
    if (Number.isFinite(change)) return Math.abs(change) < LEAST ? undefined : change > 0 ? 'growing' : 'weakened'
  }
  const now = first(after, text, 'now')
  const then = now === undefined ? undefined : (first(before, text, 'then') ?? first(before, earlier, 'then'))
  if (now === undefined || then === undefined || then === 0) return undefined
  const change = now / then - 1
  return Math.abs(change) < LEAST ? undefined : change > 0 ? 'growing' : 'weakened'
}

function first(forms: readonly RegExp[], text: string, name: string): number | undefined {
  const found = forms.map((form) => form.exec(text)?.groups?.[name]).find((each) => each !== undefined)
  const value = found === undefined ? undefined : numberOf(found)
  return typeof value === 'number' ? value : undefined
}
