import type { LocatedItem } from '../../check.ts'
import type { Figure } from '../../verified.ts'
import { describeItem } from '../describe.ts'
import { faultIn } from '../reckoned-labels.ts'
import type { StatementFinding } from '../statement.ts'

/** What can be reckoned from figures: their sum, what the first is more than the others, and its share of the second. */
const reckonings: readonly ((values: readonly number[]) => number | undefined)[] = [
  (values) => values.reduce((sum, value) => sum + value, 0),
  ([first = 0, ...others]) => others.reduce((rest, value) => rest - value, first),
  ([part = 0, whole, ...more]) => (whole === undefined || whole === 0 || more.length > 0 ? undefined : part / whole),
  ([part = 0, whole, ...more]) => (whole === undefined || whole === 0 || more.length > 0 ? undefined : (part / whole) * 100),
]

/** Reckons again what an item says is reckoned from other figures: it must come out to the digits that are shown, and be no more exact. */
export function checkReckoning(
  { path }: Pick<LocatedItem, 'path'>,
  { id, from = [], value, qualifier, label, wording }: Figure,
  figures: readonly Figure[],
): StatementFinding[] {
  const parts = from.flatMap((part) => figures.find((figure) => figure.id === part && part !== id) ?? [])
  const fault = (words: string, message: string, hint: string): StatementFinding =>
    describeItem({ path }, { severity: 'error', code: 'reckoning-wrong', words, message, hint }, 'from')
  if (parts.length < 2 || parts.length !== from.length)
    return [
      fault(
        from.join(', '),
        'It is to be reckoned from figures; expected the ids of two or more others.',
        'Write the ids of figures of this briefing.',
      ),
    ]
  const units = new Set(parts.map(({ unit }) => unit))
  if (units.size > 1)
    return [
      fault(
        from.join(', '),
        `They count different things: ${[...units].join(' and ')}; expected figures of one unit.`,
        'Give the figures side by side.',
      ),
    ]
  const values = parts.flatMap((part) => (typeof part.value === 'number' ? [part.value] : []))
  if (values.length !== parts.length || typeof value !== 'number')
    return [
      fault(
        from.join(', '),
        'A range can’t be reckoned with; expected figures of one value each.',
        'Give the figures side by side.',
      ),
    ]
  const results = reckonings.flatMap((reckon) => reckon(values) ?? [])
  if (!results.some((result) => isShownAs(result, value)))
    return [
      fault(
        String(value),
        `From ${values.join(' and ')} come a sum of ${results[0]}, a difference of ${results[1]}${results[2] === undefined ? '' : ` and a share of ${Number(results[2].toPrecision(3))}`}; here it is ${value}.`,
        'Write what comes out, or take the figure away.',
      ),
    ]
  const told = faultIn({ from, parts, label, value, values, qualifier, wording })
  return told === undefined ? [] : [fault(...told)]
}

/** Rounded to the digits that are shown. */
function isShownAs(result: number, value: number): boolean {
  const decimals = String(value).split('.')[1]?.length ?? 0
  return Math.abs(result - value) <= 0.5 * 10 ** -decimals
}
