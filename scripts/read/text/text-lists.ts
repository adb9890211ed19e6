import { listMark } from './list-mark.ts'
import type { Line } from './text-lines.ts'

/** The lines of an item, or of a paragraph before the list. */
export interface ListPart {
  readonly lines: readonly Line[]
  readonly isItem: boolean
}

/** Cuts before each line that begins an item: the first line, one after a colon, or one that goes on with a list. */
export function splitItems(chunk: readonly Line[]): ListPart[] {
  const parts: { lines: Line[]; isItem: boolean }[] = []
  const numbers = new Map<number, number>()
  for (const [index, line] of chunk.entries()) {
    const led = index === 0 || chunk[index - 1]?.text.endsWith(':') === true
    const starts = listMark.test(line.text) && (led || (numbers.size > 0 && goesOn(line, numbers)))
    if (starts) note(line, numbers)
    if (starts || index === 0) parts.push({ lines: [line], isItem: starts })
    else parts.at(-1)?.lines.push(line)
  }
  return parts
}

/** A mark without a number does; a number counts on from the last at its margin, or begins a list within. */
function goesOn({ text, indent }: Line, numbers: ReadonlyMap<number, number>): boolean {
  const number = numberOf(text)
  if (number === undefined) return true
  const last = numbers.get(indent)
  return last === undefined ? number === 1 : number === last + 1
}

function note({ text, indent }: Line, numbers: Map<number, number>): void {
  for (const margin of numbers.keys()) if (margin > indent) numbers.delete(margin)
  numbers.set(indent, numberOf(text) ?? 0)
}

/** The number in the mark of an item. */
export function numberOf(text: string): number | undefined {
  const number = listMark.exec(text)?.[1]
  return number === undefined ? undefined : Number(number)
}
