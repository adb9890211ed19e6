import type { Unit } from './briefing.ts'

export interface Mention<U> {
  readonly unit: U
  readonly start: number
  readonly end: number
}

/** Where a text names units, in its order. */
export function mentionsOf<U extends Pick<Unit, 'name'>>(text: string, units: readonly U[]): Mention<U>[] {
  return units
    .flatMap((unit) => {
      const mentions: Mention<U>[] = []
      for (let at = text.indexOf(unit.name); at >= 0; at = text.indexOf(unit.name, at + unit.name.length)) {
        const end = at + unit.name.length
        const whole = !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[end] ?? ' ') // "x"; not "-"
        if (whole) mentions.push({ unit, start: at, end })
      }
      return mentions
    })
    .sort((a, b) => a.start - b.start)
}
