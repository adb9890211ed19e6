import type { Piece } from './reader.ts'

/** Fewer may be amounts that paragraphs happen to open on. */
const FEWEST = 3

/** A paragraph of running text with a number of its own. Matches "2.1 The office was closed."; not "2.1 Background", "2.1 million people came." */
const numbered = /^(?<number>\d{1,3}(?:\.\d{1,3}){1,2})\.? (?=["“(]?\p{Lu})(?=.{30,}[.!?:;]["”’)]*$)/su

/** Takes the numbers of paragraphs, "2.1", "2.2", out of their text, where they count up through the report: they are no part of what it says. */
export function dropParagraphNumbers(pieces: readonly Piece[]): readonly Piece[] {
  const numbers = pieces.flatMap((piece) => numberOf(piece) ?? [])
  if (numbers.length < FEWEST || !numbers.every((number, at) => at === 0 || comesAfter(number, numbers[at - 1]!))) return pieces
  return pieces.map((piece) => {
    const length = numberOf(piece) === undefined ? 0 : (numbered.exec(piece.text)?.[0].length ?? 0)
    return length === 0 ? piece : without(piece, length)
  })
}

function numberOf({ kind, text }: Piece): string | undefined {
  return kind === 'paragraph' ? numbered.exec(text)?.groups?.['number'] : undefined
}

function comesAfter(number: string, before: string): boolean {
  const [one, other] = [number, before].map((each) => each.split('.').map(Number)) as [number[], number[]]
  const at = one.findIndex((part, index) => part !== other[index])
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? -1)
}

function without(piece: Piece, length: number): Piece {
  const marks = piece.marks?.map((mark) => ({ ...mark, at: Math.max(0, mark.at - length) }))
  return { ...piece, text: piece.text.slice(length), ...(marks !== undefined && { marks }) }
}
