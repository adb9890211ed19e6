/** A line of a text file, without the white space around it. */
export interface Line {
  readonly text: string
  /** Where the text begins in the file. */
  readonly offset: number
}

/** No editor wraps lines wider than this: a longer one is a whole paragraph. */
const WIDEST_WRAP = 140

/** Paragraphs as runs of lines between blank ones. Where lines aren't wrapped, each line is a paragraph. */
export function chunksOf(text: string): Line[][] {
  const chunks: Line[][] = [[]]
  for (const line of linesOf(text)) {
    if (line.text === '') chunks.push([])
    else chunks.at(-1)?.push(line)
  }
  return chunks.filter((chunk) => chunk.length > 0).flatMap((chunk) => (isWrapped(chunk) ? [chunk] : chunk.map((line) => [line])))
}

function isWrapped(chunk: readonly Line[]): boolean {
  return chunk.every((line) => line.text.length <= WIDEST_WRAP)
}

/** A form feed ends a line as well: it stands where a page ended. */
function linesOf(text: string): Line[] {
  let offset = 0
  return text.split(/[\n\f]/).map((raw) => {
    // matches "\n" and "\f"; not "\t"
    const line = { text: raw.trim(), offset: offset + raw.length - raw.trimStart().length }
    offset += raw.length + 1
    return line
  })
}
