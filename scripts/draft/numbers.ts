import { looseNumbers, magnitudes, smallNumbers } from './lexicons/numbers.ts'

const word = [...smallNumbers.keys()].join('|')
const scale = 'dozen|hundred|thousand|million|billion|trillion'

/** Numbers as they are written: "1,200", "3.5", "two hundred and fifty", "a hundred", "hundreds". */
export const numberForm = `\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|(?:(?:${word}|one|an?)[ -](?:${scale})(?: and (?:${word}|one))?|${word})(?:[ -](?:${word}|${scale}|one)\\b)*|${[...looseNumbers.keys()].join('|')}`

/** How such a number begins. Matches in "1,200", "six hundred", "a dozen"; not in "a yard". */
export const numberStart = `(?:\\d|(?:${word}|one|${[...looseNumbers.keys()].join('|')}|an? (?:${scale}))\\b)`

/** The value of a number as `numberForm` finds it; a pair for "hundreds". */
export function numberOf(text: string): number | readonly [number, number] {
  const lower = text.toLowerCase()
  const loose = looseNumbers.get(lower)
  if (loose !== undefined) return loose
  return /^\d/.test(lower) ? Number(lower.replaceAll(',', '')) : spelledOut(lower) // "1,200"; not "two"
}

function spelledOut(text: string): number {
  let total = 0
  let group = 0
  for (const part of text.split(/[ -]/)) {
    // "two hundred", "fifty-one"; not "fifty"
    const times = magnitudes.get(part)
    if (part === 'and') continue
    if (times === undefined) group += part === 'one' || part === 'a' || part === 'an' ? 1 : (smallNumbers.get(part) ?? 0)
    else if (times === 100) group *= times
    else [total, group] = [total + group * times, 0]
  }
  return total + group
}

/** 4.2 million as 4200000, without the dust of binary fractions. */
export function scaled(value: number, magnitude: string | undefined): number {
  return Number((value * (magnitudes.get(magnitude?.toLowerCase() ?? '') ?? 1)).toPrecision(15))
}
