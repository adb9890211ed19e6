import { findRunningHeads } from '../running-heads.ts'

/** A line of a text file, without the white space around it. */
export interface Line {
  readonly text: string
  /** Where the text begins in the file. */
  readonly offset: number
  /** How far it is set in, in columns. */
  readonly indent: number
  /** 0-based; a form feed begins a new one. */
  readonly page: number
}

const TAB = 4

/** The lines of a text. Where form feeds part it into pages, what heads and foots them is left out. */
export function linesOf(text: string): Line[] {
  const pages: Line[][] = []
  let offset = 0
  for (const [page, whole] of text.split('\f').entries()) {
    pages.push(whole.split('\n').map((raw) => {
      const line = lineOf(raw, offset, page)
      offset += raw.length + 1
      return line
    })) // prettier-ignore
  }
  const filled = pages.map((lines) => lines.filter((line) => line.text !== ''))
  const heads = findRunningHeads(filled.map((lines) => lines.map((line) => line.text)))
  const dropped = new Set(filled.flatMap((lines, page) => lines.filter((_, index) => heads[page]?.has(index))))
  return pages.flat().filter((line) => !dropped.has(line))
}

function lineOf(raw: string, offset: number, page: number): Line {
  const start = raw.length - raw.trimStart().length
  const indent = [...raw.slice(0, start)].reduce((columns, character) => columns + (character === '\t' ? TAB : 1), 0)
  return { text: raw.trim(), offset: offset + start, indent, page }
}
