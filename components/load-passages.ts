import type { ReportPassage, ReportPassages } from './slide-data.ts'

/** A passage in its paragraph. */
export interface ShownPassage extends ReportPassage {
  readonly section: string
  readonly before: string
  readonly quote: string
  readonly after: string
}

/**
 * Asks for the passages: live, the briefing may have been saved since the last time. The built page
 * names the file that belongs to it.
 */
export async function loadPassages(): Promise<ReportPassages> {
  const named = document.querySelector<HTMLLinkElement>('link[rel="alternate"][type="application/json"]')
  const response = await fetch(named?.href ?? './passages.json')
  if (!response.ok) throw new Error(`The passages of the report are not there: ${response.status}.`)
  return (await response.json()) as ReportPassages
}

/** The passages of these numbers, in that order; what the report does not have is left out. */
export function shownPassages({ passages, blocks }: ReportPassages, numbers: readonly number[]): readonly ShownPassage[] {
  return [...new Set(numbers)].flatMap((number) => {
    const passage = passages.find((each) => each.number === number)
    const block = passage && blocks[passage.block]
    if (!passage || !block) return []
    const { start, end } = passage
    const { section, text } = block
    return [{ ...passage, section, before: text.slice(0, start), quote: text.slice(start, end), after: text.slice(end) }]
  })
}
