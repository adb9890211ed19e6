import type { Problem } from '../problems.ts'
import { nearestOf } from './nearest.ts'
import { entriesAt, problemAt, textAt, type Path, type Tree } from './tree.ts'

interface Part {
  readonly path: Path
  readonly id: string
  readonly within: string | undefined
}

const places = ['core', 'periphery']

/** A unit is in the core, on the periphery, or part of another unit, and never part of itself. */
export function checkWithin(tree: Tree): Problem[] {
  const parts = entriesAt(tree.data, ['units']).flatMap((path): Part[] => {
    const id = textAt(tree.data, [...path, 'id'])
    return id === undefined ? [] : [{ path, id, within: textAt(tree.data, [...path, 'within']) }]
  })
  const byId = new Map(parts.map((part) => [part.id, part]))
  const unknown = parts.filter(({ within }) => within !== undefined && !places.includes(within) && !byId.has(within))
  return [
    ...unknown.map((part) => unknownWithin(tree, part, byId)),
    ...cyclesOf(parts, byId).map((cycle) => cycleProblem(tree, cycle)),
  ]
}

function unknownWithin(tree: Tree, { path, within = '' }: Part, byId: ReadonlyMap<string, Part>): Problem {
  const nearest = nearestOf(within, [...places, ...byId.keys()])
  return problemAt(tree, [...path, 'within'], {
    code: 'unknown-id',
    message: `“within” names “${within}”, which is no unit; expected core, periphery, or the id of a unit.`,
    hint: nearest ? `Write “${nearest}” if that is meant.` : 'Name a unit that is there, or take the line away.',
  })
}

function cycleProblem(tree: Tree, cycle: readonly Part[]): Problem {
  const [first] = cycle
  const chain = [...cycle, ...cycle.slice(0, 1)].map(({ id }) => `“${id}”`).join(' within ')
  return problemAt(tree, [...(first?.path ?? []), 'within'], {
    code: 'within-cycle',
    message: `A unit is part of itself: ${chain}; expected a tree.`,
    hint: 'Change “within” of one of these units.',
  })
}

/** Follows each unit outwards; a unit that was passed before needs no second walk. */
function cyclesOf(parts: readonly Part[], byId: ReadonlyMap<string, Part>): Part[][] {
  const settled = new Set<Part>()
  return parts.flatMap((start) => {
    const walk = new Set<Part>()
    let part: Part | undefined = start
    while (part !== undefined && !settled.has(part) && !walk.has(part)) {
      walk.add(part)
      part = part.within === undefined ? undefined : byId.get(part.within)
    }
    const chain = [...walk]
    const cycle = part !== undefined && walk.has(part) ? chain.slice(chain.indexOf(part)) : []
    for (const passed of chain) settled.add(passed)
    return cycle.length === 0 ? [] : [cycle]
  })
}
