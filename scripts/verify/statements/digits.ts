import { magnitudes, numberWords } from '../lexicons/number-words.ts'

/** A number that a text has in digits, or in a word that its language's list has. */
export interface Count {
  /** As it stands there: "١٢", "3 millions". */
  readonly text: string
  readonly value: number
  readonly start: number
  readonly end: number
}

/** Spaces that part thousands, whatever the language. */
const spaces = '\u00A0\u2009\u202F'

/**
 * The numbers of a text in any language. Arabic digits and European ones are the same numbers; which sign parts thousands and
 * which decimals goes by the language.
 *
 * @param language BCP 47
 */
export function countsIn(text: string, language: string): Count[] {
  const base = new Intl.Locale(language).language
  const plain = inEuropeanDigits(text, language)
  const digits = [...plain.matchAll(numberPattern(language))].map((match) => {
    const [whole = '', number = ''] = match
    const scale = magnitudes.get(base)?.get((match[2] ?? '').toLowerCase())
    const end = match.index + (scale === undefined ? number : whole).length
    return { text: text.slice(match.index, end), value: valueOf(number, language) * (scale ?? 1), start: match.index, end }
  })
  const words = [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].flatMap(({ 0: word, index }) => {
    const value = numberWords.get(base)?.get(unmarked(word))
    return value === undefined ? [] : [{ text: word, value, start: index, end: index + word.length }]
  })
  return [...digits, ...words].toSorted((a, b) => a.start - b.start)
}

/** A word without vowel signs and the lengthening of a line. */
function unmarked(word: string): string {
  return word.toLowerCase().replace(/(?<=\p{Script=Arabic})(?:\p{M}|ـ)+/gu, '') // "ثلاثَة"; not "é"
}

/** One character for one, so that places stay. */
function inEuropeanDigits(text: string, language: string): string {
  const { group, decimal } = signsOf(language)
  return text
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15)) // "١٢"; not "12"
    .replace(/(?<=\d)[٬٫](?=\d)/g, (sign) => (sign === '٬' ? group : decimal)) // "٤٨٬٠٠٠"; not "،"
}

function signsOf(language: string): { readonly group: string; readonly decimal: string } {
  const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(12345.6)
  const sign = (type: string, otherwise: string) => parts.find((part) => part.type === type)?.value ?? otherwise
  return { group: sign('group', '\u00A0'), decimal: sign('decimal', '.') }
}

/** A number, and the word behind it, which may be a magnitude: "48,000" and "إعارة". */
function numberPattern(language: string): RegExp {
  const { group, decimal } = signsOf(language)
  // A language that parts thousands by a thin space is typed with a plain one, too.
  const groups = `[${spaces}${/\s/.test(group) ? ' ' : group}]`
  return new RegExp(
    `(?<![\\d${decimal}])(\\d{1,3}(?:${groups}\\d{3})+(?!\\d)(?:[${decimal}]\\d+)?|\\d+(?:[${decimal}]\\d+)?)(?:\\s(\\p{L}[\\p{L}\\p{M}]*))?`,
    'gu',
  )
}

function valueOf(number: string, language: string): number {
  const [whole = '', fraction] = number.split(signsOf(language).decimal)
  return Number(`${whole.replace(/\D/g, '')}${fraction === undefined ? '' : `.${fraction}`}`) // matches ","; not "1"
}
