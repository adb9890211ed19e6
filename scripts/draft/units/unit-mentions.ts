import type { Unit } from '../briefing.ts'

export interface Mention<U> {
  readonly unit: U
  readonly start: number
  readonly end: number
}

/** Where a text names units, in its order; the longest name that fits, once. */
export function mentionsOf<U extends Pick<Unit, 'name'> & { readonly forms?: readonly string[] }>(
  text: string,
  units: readonly U[],
): Mention<U>[] {
  const forms = units.flatMap((unit) => (unit.forms ?? [unit.name]).map((form) => ({ unit, form })))
  const found: Mention<U>[] = []
  const lower = text.toLowerCase()
  for (const { unit, form } of forms.sort((a, b) => b.form.length - a.form.length)) {
    const searched = form.toLowerCase()
    for (let start = lower.indexOf(searched); start >= 0; start = lower.indexOf(searched, start + searched.length)) {
      const end = start + form.length
      const whole = !/[\p{L}\p{N}]/u.test(text[start - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[end] ?? ' ') // "x"; not "-"
      const cased = isAsCapital(text.slice(start, end), form)
      const cut = !form.includes(' ') && /^\p{Lu}/u.test(form) && isCut(text, start, end)
      if (whole && cased && !cut && !found.some((other) => start < other.end && end > other.start))
        found.push({ unit, start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** What makes a name no subject: "in the Lake Province". */
const preposition =
  /\b(?:in|of|to|into|from|with|by|at|for|on|than|between|against|like|as|over|under|after|before|beside|despite|through|within|inside|outside|among|near|alongside|via)(?: (?:the|its|their|both))?\s*$/i

/** Whether what stands before a name leaves it free to be a subject. */
export function isSubject(before: string): boolean {
  return !preposition.test(before)
}

/**
 * Whether words have the capitals of a name: no "Internal audit" is the "Internal Audit". Where the second word has none,
 * the first may have its own from where it stands: "the warehouse in Hull", of the "Warehouse in Hull".
 */
function isAsCapital(words: string, form: string): boolean {
  const isCapital = (word = ''): boolean => /^\p{Lu}/u.test(word)
  const given = words.split(' ')
  const named = form.split(' ')
  const isFree = /^\p{Ll}/u.test(named[1] ?? '')
  return named.every((word, at) => !isCapital(word) || isCapital(given[at]) || (at === 0 && isFree))
}

/** Part of a longer name: "Kitwe" in "Kitwe District Laboratory". */
function isCut(text: string, start: number, end: number): boolean {
  return (
    /^ \p{Lu}\p{Ll}/u.test(text.slice(end))
    || /(?:^|[^.!?:;]) ?\b(?!The |In |At |For |But |And |While |Both )\p{Lu}\p{Ll}+ $/u.test(text.slice(0, start))
  )
}
