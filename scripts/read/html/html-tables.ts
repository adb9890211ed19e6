import { joinCells, joinRuns, type Run } from '../join-runs.ts'
import { blocks, struck, unread } from './elements.ts'
import type { HtmlBlock } from './block-builder.ts'
import type { PageParts } from './html-blocks.ts'
import { raisedRuns } from './html-marks.ts'
import { visitTree } from './visit-tree.ts'

/** What no cell of data holds: such a table lays out a page. */
const layout = 'table, h1, h2, h3, h4, h5, h6, ul, ol, blockquote, p + p, div > p, form'

/** No table of a report is wider. */
const WIDEST = 1000

/** Whether a table holds data. One that lays out a page is read as if it weren't there. */
export function isDataTable(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation') return false
  const inHead = table.querySelector('th, caption, thead') !== null
  return table.querySelector('table') === null && (inHead || (table.querySelector(layout) === null && isWide(table)))
}

function isWide(table: Element): boolean {
  return [...table.querySelectorAll('tr')].slice(0, 3).some((row) => cellsOf(row).length > 1)
}

/** The caption and the rows of a table. A cell that spans columns leaves the others empty. */
export function tableRows(table: Element, parts: PageParts): HtmlBlock[] {
  const caption = table.querySelector('caption')
  const captions: HtmlBlock[] =
    caption === null ? [] : [{ kind: 'paragraph', ...joinRuns(runsOf(caption, parts)), element: caption }]
  const rows = rowsOf(table).map((row): HtmlBlock => ({
    kind: 'row',
    ...joinCells(row.cells.map((cell) => (cell === undefined ? [] : runsOf(cell, parts)))),
    element: row.element,
  }))
  return [...captions, ...rows].filter(({ text }) => text.trim() !== '')
}

interface Row {
  readonly element: Element
  readonly cells: readonly (Element | undefined)[]
}

/** With cells that span rows: the columns that they take from the rows below stay empty there. */
function rowsOf(table: Element): Row[] {
  const taken: number[] = []
  return [...table.querySelectorAll('tr')].map((element) => {
    const cells: (Element | undefined)[] = []
    const skip = (): void => {
      while ((taken[cells.length] ?? 0) > 0 && cells.length < WIDEST) cells.push(undefined)
    }
    for (const cell of cellsOf(element)) {
      skip()
      const width = spanOf(cell, 'colspan')
      for (let column = cells.length; column < cells.length + width; column++) taken[column] = spanOf(cell, 'rowspan')
      cells.push(cell, ...Array.from({ length: width - 1 }, () => undefined))
    }
    skip()
    for (const [column, rows] of taken.entries()) taken[column] = Math.max(0, (rows ?? 0) - 1)
    return { element, cells }
  })
}

function cellsOf(row: Element): Element[] {
  const cells: Element[] = []
  for (let cell = row.firstElementChild; cell !== null; cell = cell.nextElementSibling) {
    if (cell.localName === 'td' || cell.localName === 'th') cells.push(cell)
  }
  return cells
}

function spanOf(cell: Element, attribute: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(cell.getAttribute(attribute) ?? '1', 10)
  return span >= 1 ? Math.min(span, WIDEST) : 1
}

/** The text of a cell, with a space between its blocks. */
function runsOf(cell: Element, { isLeftOut, notes }: PageParts): Run[] {
  const runs: Run[] = []
  visitTree(cell, {
    text: (text) => void runs.push({ text }),
    enter: (element) => {
      if (unread.has(element.localName) || struck.has(element.localName) || isLeftOut(element)) return false
      if (blocks.has(element.localName) || element.localName === 'br') runs.push({ text: ' ' })
      const raised = raisedRuns(element, runs, notes)
      if (raised !== undefined) runs.push(...raised)
      return raised === undefined
    },
    leave: (element) => void (blocks.has(element.localName) && runs.push({ text: ' ' })),
  })
  return runs
}
