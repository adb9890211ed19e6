import type { Run } from '../join-runs.ts'
import { asSuperscript, isNoteMark, splitMark } from '../marks/superscripts.ts'
import { oneLine } from '../reader.ts'
import type { Notes } from './html-notes.ts'

/** How much of the text before tells what is set high behind it. */
const BEFORE = 12

/** A sign that leads to the place itself, not to a note. Matches "#", "¶", "§"; not "1". */
const permalink = /^[#¶§🔗]?$/u

/**
 * The runs of an element that is no plain text: marks of notes, and powers with their digits set
 * high. Undefined for any other element.
 *
 * @param before the runs before it, in its paragraph
 */
export function raisedRuns(element: Element, before: readonly Run[], notes: Notes): Run[] | undefined {
  if (element.localName !== 'sup' && element.localName !== 'a') return undefined
  const text = oneLine(element.textContent)
  const note = notes.noteOf(element)
  if (note !== undefined) return splitMark(text).map((mark) => ({ mark, note }))
  if (element.localName === 'a') {
    const isOwnPlace = permalink.test(text) && (element.getAttribute('href') ?? '').startsWith('#')
    return isOwnPlace ? [] : undefined
  }
  if (isNoteMark(text, textOf(before).slice(-BEFORE))) return splitMark(text).map((mark) => ({ mark }))
  return [{ text: asSuperscript(text) }]
}

/** The end of the text, as far as it is looked at. */
function textOf(runs: readonly Run[]): string {
  let text = ''
  for (let index = runs.length - 1; index >= 0 && text.length < BEFORE; index--) {
    const run = runs[index]
    if (run !== undefined && 'text' in run) text = run.text + text
  }
  return text
}
