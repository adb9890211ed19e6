import { mutateDecks, totalOf } from '../verify/count-caught.ts'
import { mutationKinds } from '../verify/mutants.ts'
import type { Measurement } from './bench.ts'

/** How many alterations of briefings `verify` finds, kind by kind. */
export async function measureMutants(): Promise<readonly Measurement[]> {
  const decks = await mutateDecks()
  return [
    { what: 'decks that were altered', value: decks.length },
    ...mutationKinds.map((kind) => {
      const { made, caught } = totalOf(decks, kind)
      return { what: `altered: ${kind}, found`, value: `${caught} of ${made} (${((100 * caught) / made).toFixed(1)} %)` }
    }),
  ]
}
