import { describe, expect, test } from 'vitest'
import { mutateDecks, totalOf } from './count-caught.ts'
import { mutationKinds, type MutationKind } from './mutants.ts'

/** The share of mutants that has to be found; every one where it is left out. */
const least: Partial<Record<MutationKind, number>> = { name: 0.95 }

/** So many of each kind at least, or the test says little. */
const fewest: Readonly<Record<MutationKind, number>> = {
  number: 100,
  date: 100,
  name: 150,
  negation: 50,
  attribution: 50,
  qualifier: 50,
}

const decks = await mutateDecks(24)

describe('one thing altered in a briefing', () => {
  test.each(decks)('brings the first finding: unaltered, $name has none', ({ unaltered }) => {
    expect(unaltered).toEqual([])
  })

  test.each(mutationKinds)('is found where it is a %s', (kind) => {
    const { made, caught } = totalOf(decks, kind)
    expect(made).toBeGreaterThanOrEqual(fewest[kind])
    const wanted = least[kind]
    if (wanted !== undefined) return expect(caught / made).toBeGreaterThanOrEqual(wanted)
    const missed = decks.flatMap(({ name, caught: each }) =>
      each[kind].missed.map(({ path, from, to }) => ({ name, path, from, to })),
    )
    expect(missed).toEqual([])
  })
})
