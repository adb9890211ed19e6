import type { Annotated } from '../annotate.ts'
import { findAttributions } from './attribution.ts'
import type { Claim } from '../briefing.ts'
import type { TakeId } from '../ids.ts'
import { isPronoun, type Speech } from './speakers.ts'
import { upperFirst } from '../standing.ts'

/** What the report lays in somebody's mouth, sentence by sentence: without the words that name who says it where they can be taken out. */
export function draftClaims(annotated: readonly Annotated[], takeId: TakeId): Claim[] {
  return annotated.flatMap(({ sentence: { text, block }, speech }) =>
    saidIn(text, speech).map(({ by, says, kind }) => ({
      id: takeId(`s${block.section}`, `${by} ${says}`, 4),
      by,
      says,
      kind,
      quote: text,
      draft: true,
    })),
  )
}

/** Each voice with what it says. */
function saidIn(text: string, speech: readonly Speech[]): readonly Pick<Claim, 'by' | 'says' | 'kind'>[] {
  const [first] = speech
  if (first === undefined) return []
  const parts = findAttributions(text)
  // Only where both ways of reading agree on who says it; else the sentence stands whole, with whatever turns it.
  const agree =
    parts.length === speech.length
    && parts.every(({ by }, at) => by.toLowerCase() === speech[at]?.by.toLowerCase() || isPronoun(by))
  if (agree) return parts.map(({ says }, at) => ({ by: speech[at]!.by, says, kind: speech[at]!.kind }))
  const clauses = clausesOf(text, speech)
  if (clauses !== undefined) {
    // “the owner rejects this” says nothing alone, and is no voice for what it rejects.
    if (clauses.slice(1).some((clause) => dangling.test(clause))) return [{ by: first.by, says: text, kind: first.kind }]
    return clauses.flatMap((clause, at) => saidIn(upperFirst(clause), [speech[at]!]))
  }
  // Somebody who speaks twice in a sentence that stands whole is shown with it once.
  return speech
    .filter(({ by }, at) => speech.findIndex((other) => other.by === by) === at)
    .map(({ by, kind }) => ({ by, says: text, kind }))
}

/** Where a further voice may open a clause of its own. Matches "It is safe; ", "It is safe, but "; not "It is safe, ". */
const joint = /(?:;|, (?:and|but|while|whereas|although))\s$/

/** What a clause leaves to the one before it. Matches "rejects this."; not "rejects this account". */
const dangling = /\b(?:this|that|it|so|them|these)[.;,]?$/

/** A sentence cut where its voices take turns, a clause for each; undefined where they don't. */
function clausesOf(text: string, speech: readonly Speech[]): readonly string[] | undefined {
  const starts = speech.slice(1).map(({ frame }) => frame?.[0] ?? 0)
  if (starts.length === 0 || !starts.every((start) => joint.test(text.slice(0, start)))) return undefined
  return [0, ...starts].map((start, at) => text.slice(start, starts[at]).replace(joint, ''))
}
