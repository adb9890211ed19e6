import { slideNames } from '../draft/briefing.ts'
import type { Problem } from '../problems.ts'
import { entriesAt, placeOf, problemAt, textAt, valueAt, type Path, type Tree } from './tree.ts'

/** The lists of items beside the points. */
const lists = ['figures', 'units', 'relations', 'events', 'claims'] as const

/** Names that a section's id would take away: of slides, and of slides by number. Matches "figures", "3"; not "figures-in-2023". */
const slideId = new RegExp(`^(?:${[...slideNames, 'summary'].join('|')}|evidence-\\d+|\\d+)$`)
const withinWords = new Set(['core', 'periphery'])

/** The paths of all items of a briefing that carry a quote, by the list that they are in. */
export function itemPaths(data: unknown): Readonly<Record<(typeof lists)[number] | 'points', readonly Path[]>> {
  const sections = entriesAt(data, ['sections'])
  const points = [['summary'], ...sections].flatMap((owner) => entriesAt(data, [...owner, 'points']))
  const [figures, units, relations, events, claims] = lists.map((list) => entriesAt(data, [list]))
  return { points, figures: figures!, units: units!, relations: relations!, events: events!, claims: claims! }
}

/** Every id is there once, and none is a word that means something else where it is used. */
export function checkIds(tree: Tree): Problem[] {
  const sections = entriesAt(tree.data, ['sections'])
  const { units, ...others } = itemPaths(tree.data)
  return [
    ...checkUnique(tree, [...sections, ...units, ...Object.values(others).flat()]),
    ...sections.flatMap((path) => checkReserved(tree, path, (id) => slideId.test(id), 'a slide’s')),
    ...units.flatMap((path) => checkReserved(tree, path, (id) => withinWords.has(id), 'a place’s under “within”')),
  ]
}

function checkUnique(tree: Tree, paths: readonly Path[]): Problem[] {
  const first = new Map<string, Path>()
  const inFile = paths.toSorted((a, b) => lineOf(tree, a) - lineOf(tree, b))
  return inFile.flatMap((path) => {
    const id = textAt(tree.data, [...path, 'id'])
    if (id === undefined) return []
    const before = first.get(id)
    if (before === undefined) first.set(id, path)
    return before === undefined ? [] : [sameId(tree, id, before, path)]
  })
}

function sameId(tree: Tree, id: string, first: Path, second: Path): Problem {
  return problemAt(tree, [...second, 'id'], {
    code: 'duplicate-id',
    message: `Two items have the id “${id}”, on lines ${lineOf(tree, first)} and ${lineOf(tree, second)}; expected it once in the briefing.`,
    hint: 'Give one of the two another id, and change it where slides or events name it.',
  })
}

function checkReserved(tree: Tree, path: Path, isTaken: (id: string) => boolean, whose: string): Problem[] {
  const id = valueAt(tree.data, [...path, 'id'])
  if (typeof id !== 'string' || !isTaken(id)) return []
  return [
    problemAt(tree, [...path, 'id'], {
      code: 'reserved-id',
      message: `The id “${id}” is ${whose} name; expected one of its own.`,
      hint: `Write it longer, like “about-${id}”.`,
    }),
  ]
}

function lineOf(tree: Tree, path: Path): number {
  return placeOf(tree.places, [...path, 'id']).line
}
