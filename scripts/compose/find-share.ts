import type { Figure } from '../verify/verified.ts'

/** A part of a whole: from 0 to 1, and what the whole is where it is not 100 %. */
export interface Share {
  readonly part: number
  /** Of a range the upper end. */
  readonly to?: number
  readonly whole?: number
}

/** What something is more, or what it was before, is no part of a whole. Matches " of what it was", " of its former"; not " of cases". */
const formerly =
  /^ (?:of|as) (?:(?:its|their|the) )?(?:what|former|previous|last|earlier|usual|old|pre-|levels?\b|that\b|this\b|\d)/iu
/** A change, not a share. Matches "fell by ", "a rise of ", "cut by about "; not "accounts for ". */
const changed = /\b(?:by|rise of|fall of|increase of|decrease of|drop of|decline of|growth of|cut of) (?:\p{Ll}+ ){0,2}$/iu

/**
 * The part of a whole that a figure is, where that is certain: "31 per cent of cases", "one in five", "61 of 80 people",
 * a share that was reckoned from two figures, or what the editor says is one. "Rose by 8 per cent" is none.
 */
export function findShare(figure: Figure, figures: readonly Figure[]): Share | undefined {
  const share = figure.unit === '%' || figure.qualifier === 'fraction' ? ofHundred(figure) : undefined
  if (share !== undefined && (figure.picture === 'share' || isReckoned(figure, figures) || isTold(figure))) return share
  return figure.unit === '%' || figure.words !== undefined || figure.from !== undefined ? undefined : ofNumber(figure)
}

function ofHundred({ value, unit }: Figure): Share | undefined {
  const [part, to] = [value].flat().map((end) => (unit === '%' ? end / 100 : end)) as [number, number?]
  if (part < 0 || (to ?? part) > 1) return undefined
  return to === undefined ? { part } : { part, to }
}

/** The first of two figures in the second. */
function isReckoned({ from, value }: Figure, figures: readonly Figure[]): boolean {
  const [part, whole, ...more] = (from ?? []).flatMap((id) => figures.find((other) => other.id === id)?.value ?? [])
  if (typeof value !== 'number' || part === undefined || whole === undefined || more.length > 0 || whole <= 0) return false
  return [part / whole, (part / whole) * 100].some((share) => Math.abs(share - value) <= 0.01 * value)
}

function isTold({ value, unit, words, quote }: Figure): boolean {
  const number = escaped(String([value].flat().at(-1)))
  const pattern =
    unit === '%'
      ? `(?<![\\d.,])${number} ?(?:%|per ?cent\\b)` // "31 per cent"; not "131 %"
      : words === undefined
        ? undefined
        : `(?<!\\p{L})${escaped(words.trim())}(?!\\p{L})`
  const match = pattern === undefined ? null : new RegExp(pattern, 'iu').exec(quote)
  if (match === null) return false
  const [before, behind] = [quote.slice(0, match.index), quote.slice(match.index + match[0].length)]
  if (changed.test(before) || formerly.test(behind)) return false
  return /^ of\b/iu.test(behind) || (unit !== '%' && /\b(?:in|out of) (?:every )?\p{L}+$/iu.test(words ?? ''))
}

/** Matches "61 of 80 people", "61 out of the 80"; not "61 of them". */
function ofNumber({ value, quote }: Figure): Share | undefined {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) return undefined
  const number = `(?:${value}|${value.toLocaleString('en')})`
  const found = new RegExp(
    `(?<![\\d.,])${number} (?:out )?of (?:the |its |their |all )?(?<whole>\\d{1,3}(?:,\\d{3})+|\\d+)(?![\\d.,]*\\d|%| per)`,
    'u',
  ).exec(quote)
  const whole = Number(found?.groups?.['whole']?.replaceAll(',', ''))
  return whole > value ? { part: value / whole, whole } : undefined
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`) // matches "."; not "a"
}
