import type { ArcSlide, Deck, MapSlide, OrganisationSlide } from '../compose/deck.ts'
import type { Labels } from '../compose/labels.ts'
import { cell, markdown } from './escape.ts'
import { Markup } from './markup.ts'
import { sourceMark } from './source-mark.ts'

/** A row of a table: what its cells say, and the item that it rests on. */
interface Row {
  readonly id: string
  readonly cells: readonly (string | undefined)[]
}

/** What a diagram of units shows, as a table of units and one of what runs to them. */
export function organisationTables({ groups, edges }: OrganisationSlide, deck: Deck, labels: Labels): readonly Markup<'slide'>[] {
  const { table, statuses, map } = labels
  const boxes = groups.flatMap((group) => group.boxes.map((box) => ({ ...box, group: group.name && labels.groups[group.name] })))
  const nameOf = (id: string) => boxes.find((box) => box.id === id)?.name ?? id
  const units = boxes.map(({ id, name, group, status, since, note }) => ({
    id,
    cells: [name, group, statuses[status], since, note],
  }))
  const relations = edges.map(({ id, from, to, text, certainty }) => ({
    id,
    cells: [nameOf(from), text ?? table.contains, nameOf(to), table.certainties[certainty]],
  }))
  return inSlot([
    writeTable([map.columns.name, table.group, map.columns.status, table.since, table.note], units, deck, labels),
    ...(relations.length > 0
      ? [writeTable([table.from, table.relation, table.to, table.certainty], relations, deck, labels)]
      : []),
  ])
}

/** What a map shows, as a table of what stands on it. */
export function mapTables({ units }: MapSlide, deck: Deck, labels: Labels): readonly Markup<'slide'>[] {
  const { columns } = labels.map
  const rows = units.map(({ id, name, status, since, where }) => ({
    id,
    cells: [name, [labels.statuses[status], since && labels.since(since)].filter(Boolean).join(' '), where],
  }))
  return inSlot([writeTable([columns.name, columns.status, columns.where], rows, deck, labels)])
}

/** What an axis of events shows, as a table; what bears no date stands last. */
export function arcTables({ events, undated }: ArcSlide, deck: Deck, labels: Labels): readonly Markup<'slide'>[] {
  const { table, turns } = labels
  const rows = [
    ...events.map(({ id, when, what, turn }) => ({ id, cells: [when, what, turn && turns[turn]] })),
    ...undated.map(({ id, text }) => ({ id, cells: [labels.undated, text, undefined] })),
  ]
  return inSlot([writeTable([table.date, table.event, table.turn], rows, deck, labels)])
}

/** Where the layouts find the tables: apart from the picture, which is what is shown at first. */
function inSlot(tables: readonly Markup<'slide'>[]): readonly Markup<'slide'>[] {
  return [Markup.trusted('::table::'), ...tables]
}

/** A table whose last column has the numbers of the passages. A column that would be empty is left out. */
function writeTable(heads: readonly string[], rows: readonly Row[], deck: Deck, { map }: Labels): Markup<'slide'> {
  const filled = heads.flatMap((_, column) => (rows.some(({ cells }) => cells[column]) ? [column] : []))
  const lines = [
    [...filled.map((column) => cell`${heads[column]!}`), cell`${map.columns.source}`],
    [...filled, 0].map(() => Markup.trusted<'slide'>('---')),
    ...rows.map(({ id, cells }) => [
      ...filled.map((column) => cell`${cells[column] ?? ''}`),
      deck.references[id] ? sourceMark(deck.references[id]) : markdown``,
    ]),
  ]
  return Markup.join(
    lines.map((line) => Markup.trusted<'slide'>(`| ${Markup.join(line, ' | ').source} |`)),
    '\n',
  )
}
