import type { SlideName } from '../draft/briefing.ts'
import type { Problem } from '../problems.ts'
import { itemPaths } from './check-ids.ts'
import { nearestOf } from './nearest.ts'
import { entriesAt, problemAt, textAt, type Path, type Tree } from './tree.ts'

type ListName = keyof ReturnType<typeof itemPaths>
/** Which lists have an item of that id: one, unless the id is there twice, which is told elsewhere. */
type ListsById = ReadonlyMap<string | undefined, readonly { readonly list: ListName }[]>

/** The items that a slide can show; the others have no items of their own. */
const shownOn: Partial<Record<SlideName, readonly ListName[]>> = {
  figures: ['figures'],
  voices: ['claims'],
  units: ['units'],
  map: ['units'],
  events: ['events'],
  outlook: ['points', 'claims', 'events'],
}

/** Every id that is named is there, and is of the kind that is expected there. */
export function checkReferences(tree: Tree): Problem[] {
  const { data } = tree
  const lists = listsById(tree)
  const toUnit = [
    ...entriesAt(data, ['events']).flatMap((event) => entriesAt(data, [...event, 'units'])),
    ...entriesAt(data, ['relations']).map((relation) => [...relation, 'to']),
  ]
  const slides = Object.entries(shownOn).flatMap(([slide, shown]) =>
    entriesAt(data, ['slides', slide, 'items']).map((path) => ({ path, shown, where: `the slide “${slide}”` })),
  )
  return [
    ...toUnit.flatMap((path) => checkReference(tree, path, lists, ['units'], `“${String(path[2])}”`)),
    ...slides.flatMap(({ path, shown, where }) => checkReference(tree, path, lists, shown, where)),
    ...(['cover', 'sources'] as const).flatMap((slide) => checkNone(tree, slide)),
  ]
}

function listsById({ data }: Tree): ListsById {
  const lists = Object.entries(itemPaths(data)) as [ListName, readonly Path[]][]
  const pairs = lists.flatMap(([list, paths]) => paths.map((path) => ({ id: textAt(data, [...path, 'id']), list })))
  return Map.groupBy(pairs, ({ id }) => id)
}

function checkReference(tree: Tree, path: Path, lists: ListsById, expected: readonly ListName[], where: string): Problem[] {
  const id = textAt(tree.data, path)
  const fits = ({ list }: { readonly list: ListName }) => expected.includes(list)
  const named = lists.get(id)
  if (id === undefined || named?.some(fits)) return []
  const names = expected.map((list) => `“${list}”`).join(' or ')
  if (named !== undefined) {
    const message = `“${id}” stands under “${named[0]!.list}”, but ${where} takes ids from ${names}.`
    return [problemAt(tree, path, { code: 'wrong-item', message, hint: 'Name another item, or take this one away.' })]
  }
  const fitting = [...lists].flatMap(([each, items]) => (each !== undefined && items.some(fits) ? [each] : []))
  const nearest = nearestOf(id, fitting)
  return [
    problemAt(tree, path, {
      code: 'unknown-id',
      message: `${where.charAt(0).toUpperCase()}${where.slice(1)} names “${id}”, but no item has that id; expected one from ${names}.`,
      hint: nearest ? `Write “${nearest}” if that is meant, or take it away.` : 'Name an id that is there, or take it away.',
    }),
  ]
}

function checkNone(tree: Tree, slide: SlideName): Problem[] {
  if (entriesAt(tree.data, ['slides', slide, 'items']).length === 0) return []
  return [
    problemAt(tree, ['slides', slide, 'items'], {
      severity: 'warning',
      code: 'items-not-shown',
      message: `The slide “${slide}” shows no items, but some are named for it.`,
      hint: 'Take the line away.',
    }),
  ]
}
