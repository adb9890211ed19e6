/** Parts that stand first in the rows of a table. */

import { listable } from './unit-lists.ts'
import type { Report } from '../../read/report.ts'
import { tablesOf, type TableRow } from '../tables.ts'
import type { Candidate } from './unit-candidates.ts'
import { statusOfCell } from './cell-status.ts'
import { mayBePlaces, singularOf, withoutLead, withoutNoun } from './unit-words.ts'

/** What a column may be headed by that says nothing of what kind its parts are: "Part of the group". */
const general = new Set('part unit body entity element component structure'.split(' '))

const places = new Set(
  'country region district area province city town site state sector year month quarter indicator measure item category type'.split(
    ' ',
  ),
)

/** What stands first in rows, where the head of that column is a noun for parts, or most rows tell a state. */
export function fromTables(report: Report): Candidate[] {
  return tablesOf(report).flatMap(({ head, heads, rows }) => {
    const seat = heads.findIndex((each) => seats.test(each))
    const noun = kindIn(head) || (isOfStates(head, rows) ? 'unit' : '')
    return noun === ''
      ? []
      : rows.flatMap(({ name, cells }) =>
          isPart(name)
            ? seatedIn(named(name.replace(gloss, ''), noun, gloss.exec(name)?.groups?.['role']), cells[seat]?.text)
            : [],
        )
  })
}

/** What stands over the places where parts are. */
const seats = /^(?:seat|seated|base|based (?:in|at)|location|located in|town|city|place|where|headquarters|hq|site)$/i

/** "The office at Mongu" is the one in whose row Mongu stands as its seat. */
function seatedIn(unit: Candidate, seat: string | undefined): Candidate[] {
  if (seat === undefined || !/^\p{Lu}[\p{L}’' -]+$/u.test(seat) || seat === unit.name) return [unit]
  const calls = [`${unit.noun} in ${seat}`, `${unit.noun} at ${seat}`, `${seat} ${unit.noun}`]
  return [unit, ...calls.map((also) => ({ ...unit, also }))]
}

/** "team" of "District team", "unit" of "Part of the group"; none of "Post" and "Year". */
function kindIn(head: string): string {
  const noun =
    head
      .toLowerCase()
      .split(/ (?:of|in) /)[0]
      ?.split(' ')
      .at(-1) ?? ''
  if (general.has(noun)) return 'unit'
  return singularOf(noun) || (listable.has(`${noun}s`) && noun !== 'post' ? noun : (listable.get(noun) ?? ''))
}

/** Most of the rows tell a state, and their names are none of places. */
function isOfStates(head: string, rows: readonly TableRow[]): boolean {
  const told = rows.filter(tellsState).length
  const words = head.toLowerCase().split(' ')
  return (
    rows.length > 1
    && told * 2 > rows.length
    && (!words.some((word) => places.has(word)) || rows.every(({ name }) => name.endsWith(` ${head}`))) // "Arica District" under "District"
  )
}

function tellsState({ cells }: TableRow): boolean {
  return cells.some(({ text }) => statusOfCell(text) !== undefined)
}

const kinds = new Set(listable.values())

/** What a part is, behind its name. Matches " (treasury)"; not " (EUR)". */
const gloss = / \((?<role>\p{Ll}[\p{Ll} -]+)\)$/u

/** A name, and no sum or rest: "Others". */
function isPart(name: string): boolean {
  const bare = name.replace(gloss, '')
  return (
    /^\p{Lu}/u.test(bare)
    && !/\(.*\)$/.test(bare)
    && !/^(?:(?:grand )?total|sum|all|others?|rest|remainder|unallocated|average)\b/i.test(bare)
  )
}

function named(first: string, kind: string, role?: string): Candidate {
  const words = first.toLowerCase().split(' ')
  const head = words[1] === 'of' ? words[0] : words.at(-1)
  const noun = kind === 'unit' && head !== undefined && kinds.has(head) ? head : kind
  return {
    name: withoutLead(withoutNoun(first)) === '' ? first : withoutNoun(first), // "The Desk"
    full: first,
    noun,
    also: role ?? `${first.toLowerCase()} ${noun}`,
    isOwned: true,
    ...(mayBePlaces.has(noun) && { isPlace: true }),
  }
}
