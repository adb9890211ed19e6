import type { Problem } from '../problems.ts'
import type { Place } from '../read/report.ts'

/** The way to a value of the briefing, from the top: `['figures', 2, 'unit']`. */
export type Path = readonly PropertyKey[]

/** Where a key and its value begin in the file; of an entry of a list, both are the same. */
export interface NodePlace {
  readonly key: Place
  readonly value: Place
}

/** Places by `pathKey`. */
export type Places = ReadonlyMap<string, NodePlace>

/** The briefing as it was read, before anything is known about its shape. */
export interface Tree {
  readonly file: string
  readonly data: unknown
  readonly places: Places
}

/** What is wrong, without the place. */
export interface Fault {
  /** An error where it is left out. */
  readonly severity?: Problem['severity']
  readonly code: string
  readonly message: string
  readonly hint: string
  readonly words?: string
}

/** The key under which the place of a path is kept. */
export function pathKey(path: Path): string {
  return path.map(String).join('/')
}

/** Where the value at a path begins; where there is none, its parent. */
export function placeOf(places: Places, path: Path): Place {
  for (let length = path.length; length >= 0; length--) {
    const found = places.get(pathKey(path.slice(0, length)))
    if (found !== undefined) return found.value
  }
  return { line: 1, column: 1 }
}

/** A problem at the value of a path, with the id of the item that it is part of. */
export function problemAt(tree: Tree, path: Path, fault: Fault): Problem {
  return problemOf(tree, path, placeOf(tree.places, path), fault)
}

/** A problem at the key of a path: one that should not be there. */
export function problemAtKey(tree: Tree, path: Path, fault: Fault): Problem {
  return problemOf(tree, path, tree.places.get(pathKey(path))?.key ?? placeOf(tree.places, path), fault)
}

function problemOf(tree: Tree, path: Path, place: Place, { severity = 'error', code, message, hint, words }: Fault): Problem {
  const id = idAround(tree.data, path)
  return {
    severity,
    code,
    message,
    hint,
    file: tree.file,
    ...place,
    ...(words !== undefined && { words }),
    ...(id !== undefined && { id }),
  }
}

/** The value at a path; `undefined` where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined), data)
}

/** The text at a path; `undefined` where there is none, or something else. */
export function textAt(data: unknown, path: Path): string | undefined {
  const value = valueAt(data, path)
  return typeof value === 'string' ? value : undefined
}

/** The paths of the entries of a list, in order; none where there is no list. */
export function entriesAt(data: unknown, path: Path): Path[] {
  const value = valueAt(data, path)
  return Array.isArray(value) ? value.map((_, index) => [...path, index]) : []
}

/** The problems in the order in which they stand in the file. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
}

function idAround(data: unknown, path: Path): string | undefined {
  for (let length = path.length; length > 0; length--) {
    const id = textAt(data, [...path.slice(0, length), 'id'])
    if (id !== undefined) return id
  }
  return undefined
}

function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null
}
