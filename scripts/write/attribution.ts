import type { Statement } from '../compose/deck.ts'
import { attributionOf, type Labels } from '../compose/labels.ts'

/** Of what kind a statement is and whose, in words, and whether it is a party's claim. */
export function attributed(
  labels: Labels,
  kind: Statement['kind'],
  by: string | undefined,
): { attribution?: string; claimed?: true } {
  const attribution = attributionOf(labels, kind, by)
  return { ...(attribution && { attribution }), ...(kind === 'claimed' && { claimed: true }) }
}
