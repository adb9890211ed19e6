import { joinRuns, type Run } from '../join-runs.ts'
import { readLine } from '../particulars/lines.ts'
import { oneLine, type Piece } from '../reader.ts'

/** A piece of a page without its place, and the element that it stands in. */
export interface HtmlBlock extends Omit<Piece, 'place'> {
  readonly element: Element
}

/** What text is by the element that it stands in. */
export type Role = Pick<Piece, 'kind' | 'depth' | 'number' | 'note'>

export type HtmlRun = Run & { readonly strong?: boolean }

/** Longer than lines that say who wrote a report, and when. */
const LONGEST_LINES = 300

/** Gathers runs to blocks. */
export interface BlockBuilder {
  readonly blocks: HtmlBlock[]
  /** The runs of the block that has begun. */
  readonly runs: () => readonly HtmlRun[]
  readonly add: (run: HtmlRun) => void
  /** A line's end; two of them, one after the other, end a paragraph. */
  readonly addBreak: () => void
  /** Ends the block that has begun. */
  readonly flush: () => void
  /** Opens an element; without a role of its own, it has that of the element around it. */
  readonly open: (element: Element, role: Role | undefined) => void
  readonly close: (element: Element) => void
}

export function blockBuilder(root: Element): BlockBuilder {
  const blocks: HtmlBlock[] = []
  const opened: { readonly element: Element; readonly role: Role }[] = []
  const last = (): { readonly element: Element; readonly role: Role } =>
    opened.at(-1) ?? { element: root, role: { kind: 'paragraph' } }
  let runs: HtmlRun[] = []
  let afterBreak = false
  const flush = (): void => {
    const { role, element } = last()
    blocks.push(...blocksOf(runs, role, element))
    runs = []
    afterBreak = false
  }
  return {
    blocks,
    runs: () => runs,
    flush,
    add: (run) => {
      if (!('text' in run) || run.text.trim() !== '') afterBreak = false
      runs.push(run)
    },
    addBreak: () => {
      if (afterBreak) flush()
      else runs.push({ text: '\n' })
      afterBreak = !afterBreak
    },
    open: (element, role) => opened.push({ element, role: role ?? last().role }),
    close: (element) => {
      if (opened.at(-1)?.element === element) opened.pop()
    },
  }
}

function blocksOf(runs: readonly HtmlRun[], role: Role, element: Element): HtmlBlock[] {
  const joined = joinRuns(runs)
  if (joined.text === '') return []
  const lines = joined.text.length > LONGEST_LINES ? [] : linesOf(runs)
  if (lines.length > 1 && lines.every((line) => readLine(line) !== undefined))
    return lines.map((text) => ({ ...role, text, element }))
  const strong = runs.every((run) => !('text' in run) || run.strong === true || oneLine(run.text) === '')
  const bare = role.kind === 'paragraph' && !runs.some((run) => 'text' in run && run.text === '\n')
  return [{ ...joined, ...role, element, ...(strong && { strong }), ...(bare && { bare }) }]
}

/** The lines that line ends part a paragraph into. */
function linesOf(runs: readonly HtmlRun[]): string[] {
  const texts = runs.map((run) => ('text' in run ? (run.text === '\n' ? '\n' : run.text.replace(/\s+/g, ' ')) : '')) // "\n  a"; not "a"
  return texts.join('').split('\n').map(oneLine).filter((line) => line !== '') // prettier-ignore
}
