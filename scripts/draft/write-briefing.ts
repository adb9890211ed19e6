import { Document, isCollection, isMap, isScalar, isSeq, Scalar, visit } from 'yaml'
import type { Briefing } from './briefing.ts'

const comment = ` What the deck is made from: the statements of the report, each with the words that it rests on.
 Edit it freely. A quote must stand in the report to the letter; text, headline and label are yours to shorten.
 "draft: true" marks an item that nobody has looked at: delete that line to accept the item.
 An item that the deck should not show is deleted whole.
 Then make the deck again: npm run deck -- <this folder>`

/** Longer texts stand in a block of their own, where colons, hashes and quotation marks need no care. */
const LONGEST_PLAIN = 60
const WIDTH = 100

/** The text of `briefing.yaml`: reading it back gives the same briefing. */
export function writeBriefing(briefing: Briefing): string {
  const document = new Document(briefing, { aliasDuplicateObjects: false })
  document.commentBefore = comment
  visit(document, {
    Scalar: (_, scalar) => chooseStyle(scalar),
    Seq: (_, seq) => {
      seq.flow = seq.items.length > 0 && seq.items.every((item) => isScalar(item) && !isLong(item))
    },
  })
  spaceOut(document.contents)
  return document.toString({ lineWidth: WIDTH, minContentWidth: 0, flowCollectionPadding: false })
}

function chooseStyle(scalar: Scalar): void {
  if (isLong(scalar)) scalar.type = Scalar.BLOCK_FOLDED
}

function isLong(node: unknown): boolean {
  return isScalar(node) && typeof node.value === 'string' && node.value.length > LONGEST_PLAIN
}

/** An empty line before each part of the briefing, and before each section. */
function spaceOut(contents: unknown): void {
  if (!isMap(contents)) return
  for (const pair of contents.items) {
    const key = pair.key
    if (isScalar(key) && isCollection(pair.value)) key.spaceBefore = true
    if (isSeq(pair.value) && !pair.value.flow)
      for (const item of pair.value.items.slice(1)) if (isMap(item)) item.spaceBefore = true
  }
}
