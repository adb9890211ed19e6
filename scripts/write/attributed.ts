import type { Statement } from '../compose/deck.ts'
import { labels } from '../compose/labels.ts'

/** Of what kind a statement is and whose, in words; and whether a party claims it, which is never shown without a mark. */
export function attributed(kind: Statement['kind'], by: string | undefined): { attribution?: string; claimed?: true } {
  if (!kind) return by ? { attribution: by } : {}
  return kind === 'claimed' && by
    ? { attribution: labels.claimedBy(by), claimed: true }
    : { attribution: labels.attribution(labels.kinds[kind], by), ...(kind === 'claimed' ? { claimed: true as const } : {}) }
}
