import { joinLines, type CountWord } from '../join-lines.ts'
import { oneLine } from '../reader.ts'
import { runsOn } from '../runs-on.ts'
import type { PdfBlock } from './blocks.ts'
import { withoutMarks } from './hidden-marks.ts'

/** Ends a sentence. Matches "It closed.”"; not "it was". */
const ends = /[.!?][”"’')\]]*$/u

/** Leads on to something of its own. Matches "as follows:"; not "It closed.". */
const leadsOn = /:$/

/** Joins paragraphs that a page or a column broke off, and drops the head of a table that is set again on the next page. */
export function joinPages(blocks: readonly PdfBlock[], count: CountWord): PdfBlock[] {
  const joined: PdfBlock[] = []
  let head: string | undefined
  let last = -1
  for (const block of blocks) {
    const before = joined[last]
    const isRepeated = block.first && block.kind === 'row' && before?.kind === 'row' && block.text === head
    if (block.kind !== 'row') head = undefined
    else if (before?.kind !== 'row') head = block.text
    if (isRepeated) continue
    if (before !== undefined && block.first && goesOn(before, block)) {
      joined[last] = { ...before, text: oneLine(joinLines([before.text, block.text], count)), room: block.room }
    } else {
      joined.push(block)
      // Notes stand between the parts of a paragraph.
      if (block.note === undefined) last = joined.length - 1
    }
  }
  return joined
}

function goesOn(before: PdfBlock, block: PdfBlock): boolean {
  const isSame = before.kind === block.kind && ['paragraph', 'item', 'quotation'].includes(block.kind) && block.marked !== true
  const isItem = before.kind === 'item' && block.kind === 'paragraph'
  if ((!isSame && !isItem) || block.number !== undefined || Math.abs(before.size - block.size) > 0.6) return false
  const [text, next] = [withoutMarks(before.text), withoutMarks(block.text)]
  if (runsOn(text, next) || /\p{L}[-‐]$/u.test(text)) return true // "direc-"; not "here -"
  // Had its writer ended it there, the next word would as a rule have had room. Letters differ in width.
  const needed = (next.split(' ', 1)[0]?.length ?? 0) + 1
  const hadRoom = needed + (ends.test(text) ? 1 : 4) < before.room
  return isSame && !hadRoom && !block.setIn && !leadsOn.test(text)
}
