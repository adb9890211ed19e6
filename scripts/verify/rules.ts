import * as z from 'zod'
import { isDate, isPlainDate } from './dates.ts'

/** What a rule of the schema says when it does not hold; `describe-issues.ts` makes a problem of it. */
export interface RuleParams {
  readonly code: string
  readonly expected: string
  readonly hint: string
}

/** Something to see. Matches " a"; not " " and not a zero-width space. */
const visible = /[^\s\p{Cc}\p{Cf}]/u
/** Kebab-case. Matches "killed-2019"; not "Killed_2019". */
const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Text with something in it. White space around it is none of it: a block of YAML ends with a line end. */
export const text = z.string().trim().regex(visible)

/** Texts in a list; of one, the brackets may be left out. */
export const listOrOne = z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(text).min(1).readonly())

export const id = rule((value) => kebab.test(value), {
  code: 'bad-id',
  expected: 'an id in kebab-case: small letters, digits and single hyphens',
  hint: 'Write it like “killed-in-moscow”.',
})

/** YAML reads a bare year as a number; here, and nowhere else, it is made text again. */
const bareYear = (value: unknown): unknown => (Number.isInteger(value) ? String(value) : value)

export const date = z.preprocess(
  bareYear,
  rule(isDate, {
    code: 'bad-date',
    expected: 'a date like 2019, 2019-03, 2019-03-23, 2022-Q3, 2018/2020, or 2018/ for what goes on',
    hint: 'Write it to the precision that the report gives; a day must exist, and a span runs forward.',
  }),
)

export const plainDate = z.preprocess(
  bareYear,
  rule(isPlainDate, {
    code: 'bad-date',
    expected: 'a date like 2024, 2024-03 or 2024-03-22',
    hint: 'Write it as exactly as it is known; a day must exist.',
  }),
)

export const reportName = rule((value) => /^report\.[\da-z]+$/i.test(value), {
  code: 'bad-report',
  expected: 'the name of a file that lies beside the briefing: “report.” and the kind of file',
  hint: 'Write it like “report.md”, without a folder before it.',
})

export const language = rule(isLanguage, {
  code: 'bad-language',
  expected: 'a language tag after BCP 47',
  hint: 'Write it like “en”, “fr” or “pt-BR”.',
})

const valueParams: RuleParams = {
  code: 'bad-value',
  expected: 'a number, or [low, high] with the lower one first',
  hint: 'Write it like 419 or [100, 900], with a point for decimals and no commas or units.',
}
/** Beyond this a number loses its last digits. */
const number = z.number().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER)

export const figureValue = z.custom<number | readonly [low: number, high: number]>(
  (value) => number.safeParse(value).success || isRange(value),
  { params: valueParams },
)

function isRange(value: unknown): boolean {
  const range = z.tuple([number, number]).safeParse(value)
  return range.success && range.data[0] < range.data[1]
}

function rule(holds: (value: string) => boolean, params: RuleParams): z.ZodCustom<string, string> {
  return z.custom<string>((value) => typeof value === 'string' && holds(value), { params })
}

/** Subtags of four letters are reserved and of five to eight none is registered (RFC 5646, 2.2.1): "english" is no tag. */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1 && new Intl.Locale(tag).language.length <= 3
  } catch {
    return false
  }
}
