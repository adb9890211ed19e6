/**
 * Words that stand for what was named before, in English and French: pronouns of the third person, and what points and stands for a
 * noun. A closed list, compiled for this project after Halliday and Hasan, Cohesion in English (1976), ch. 2.
 */
const pronouns =
  'it|its|itself|he|him|his|himself|she|her|hers|herself|them|theirs|former|latter|il|elle|elles|ils|lui|leur|leurs|celui|celle|ceux|celles|cela|ça'
const pointing = 'this|these|those|such|ces|cet|cette'
/** Times that are told from the day of the report, as it tells them. */
const times = 'year|month|week|season|spring|summer|autumn|winter|morning|time|année|saison|semaine|fois'

/** Matches "it" in "that it has", "these" in "all these."; not "this year", "there were", "item". */
const pointsBack = new RegExp(
  `(?<!\\p{L})(?:(?:${pronouns})|(?:${pointing})(?! (?:${times})\\b)|(?<!\\p{L})there(?! (?:is|are|was|were|will|would|has|have|had|may|might|can|could)\\b))(?!\\p{L})`,
  'iu',
)
/** So many of what was named before. Matches "more will follow"; not "more boats will". */
const countsOn =
  /(?:^|\bthat )(?:more|others|both|neither|none|most|many|few|all) (?:is|are|was|were|will|would|has|have|had|may|might|can|could|must)\b/iu
/** What speakers in the plural call themselves. */
const selves = /(?<!\p{L})(?:they|their|themselves)(?!\p{L})/iu // matches "that they had"; not "the"

/** Whether words can't be read without those before them. "They" may stand for a speaker in the plural: "Residents said that they had". */
export function pointBack(text: string, by = ''): boolean {
  const [, speakers = ''] = /^(.*?)(?: (?:of|in|at|from|on|for)\b.*)?$/u.exec(by) ?? [] // "Residents" of "Residents of Nawa"
  const inPlural = /[^s']s$/u.test(speakers) // matches "Residents"; not "the press"
  return pointsBack.test(text) || countsOn.test(text) || (selves.test(text.replace(by, '')) && !inPlural) || selves.test(by)
}
