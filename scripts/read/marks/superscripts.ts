/** Digits set high, as Unicode has them. */
const high = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** What a note can be called. Matches "1", "12, 13", "4–6", "[a]"; not "th", "2023". */
const name = /^\[?(?:\d{1,3}|[a-z])(?:\s*[,;–-]\s*(?:\d{1,3}|[a-z]))*\]?$/
const sign = /^[*†‡§¶]{1,4}$/ // "*"; not "+"

/** What makes a power of what is set high after it: a unit of length, a lone letter, ten. Matches "12 km", "of x", "10"; not "claim". */
const powerBase = /(?:^|[\s\d(/·×])(?:[cdkmµ]?m|ft|yd|mi|in|mile|miles|feet|foot|inch|inches|[A-Za-z]|10)$/

/** What chemists write digits after. Matches "of CO", "NO"; not "UNESCO". */
const formula = /(?:^|[\s(])(?:CO|NO|SO|CH|NH|O|N|H)$/

/** Of a date or place in a row. Matches "st", "er"; not "a". */
const ordinal = /^(?:st|nd|rd|th|er|ère|e|ème|me|o|os|a|as|ª|º)$/i

/** A number that no one raises to a power. Matches "in 2019", "1,200", "60%"; not "10". */
const counted = /(?:(?:^|[^\d.,])(?:19|20)\d\d|\d[.,]\d+|%)$/

/**
 * Whether what is set high is the mark of a note.
 *
 * @param before the text that it stands behind
 */
export function isNoteMark(raised: string, before: string): boolean {
  const text = raised.trim()
  if (sign.test(text)) return true
  if (!name.test(text) || (ordinal.test(text) && /\d$/.test(before))) return false // "19" before "a"; not "fell."
  if (powerBase.test(before) || formula.test(before)) return false
  return !/\d$/.test(before) || counted.test(before) // "5"; not "fell."
}

/** A text set high that is no mark: "10⁶", "m²"; what has no high form stays as it is, as in "19th". */
export function asSuperscript(text: string): string {
  return /^\d+$/.test(text) ? text.replace(/\d/g, (digit) => high[Number(digit)] ?? digit) : text // matches "6"; not "th"
}

/** The digits that high ones stand for: "¹²" is "12". */
export function fromSuperscript(text: string): string {
  return text.replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(high.indexOf(digit))) // matches "²"; not "2"
}

/** The names in a mark: "12, 13" is two of them, "[4–6]" one. */
export function splitMark(text: string): string[] {
  return text
    .replace(/[[\]]/g, '') // matches "["; not "("
    .split(/[,;]/) // matches ","; not "–"
    .map((each) => each.trim())
    .filter((each) => each !== '')
}
