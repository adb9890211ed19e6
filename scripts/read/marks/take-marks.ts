import type { Piece } from '../reader.ts'
import type { Mark } from '../report.ts'
import { fromSuperscript, isNoteMark, splitMark } from './superscripts.ts'

/** A mark in the text: where it begins and ends, the names in it, and whether its place alone shows what it is. */
interface Found {
  readonly from: number
  readonly to: number
  readonly names: readonly string[]
  readonly sure: boolean
}

const numbers = '\\[\\d{1,3}(?:\\s?[,;–-]\\s?\\d{1,3})*\\]'

/** Matches " [1]", "[12, 13]", "[1], [2]"; not "[sic]", "[2019]", "(1)". */
const bracketed = new RegExp(` ?${numbers}(?:[ ,;–-]{0,2}${numbers})*`, 'g')

/** Matches "¹", "²,³"; not "2". */
const raised = /[⁰¹²³⁴-⁹]+(?:[,–][⁰¹²³⁴-⁹]+)*/g

/** Where a clause ends. Matches ".", "”"; not " men". */
const clauseEnd = /^(?:[.,;:!?)\]”’"]|$|\t)/

/**
 * Takes marks of notes and references out of the text, and keeps them beside it: numbers in brackets
 * and digits set high. A number in brackets that stands within a clause, where an editor may have put
 * it into somebody's words, is a mark only where the report's other marks or notes count up to it.
 */
export function takeMarks(pieces: readonly Piece[]): Piece[] {
  const found = pieces.map((piece) => findMarks(piece.text))
  const known = new Set([
    ...found.flat().filter((mark) => mark.sure).flatMap((mark) => mark.names), // prettier-ignore
    ...pieces.flatMap((piece) => (piece.marks ?? []).map((mark) => mark.mark)),
    ...pieces.flatMap((piece) => entryOf(piece.text) ?? []),
  ])
  const follows = (name: string): boolean => [-1, 0, 1].some((step) => known.has(String(Number(name) + step)))
  return pieces.map(
    (piece, index) =>
    withoutMarks(piece, (found[index] ?? []).filter((mark) => mark.sure || mark.names.every(follows))), // prettier-ignore
  )
}

/** The number with which an entry in a list of notes begins. Matches "[3] Annual count", "³ Annual count"; not "3 ships". */
const entry = /^(?:\[(\d{1,3})\]|([⁰¹²³⁴-⁹]+))\s*(?=\S)/

/** The name of a note, where a text begins as one. */
export function entryOf(text: string): string | undefined {
  const match = entry.exec(text)
  return match?.[1] ?? (match?.[2] === undefined ? undefined : fromSuperscript(match[2]))
}

/** The text of a note, without its number. */
export function withoutEntry(text: string): string {
  return text.replace(entry, '')
}

function findMarks(text: string): Found[] {
  const inBrackets = text.includes('[') ? [...text.matchAll(bracketed)] : []
  return [...inBrackets.map((match) => bracketMark(match, text)), ...findRaised(text)]
    .filter((mark) => mark.from > 0)
    .sort((a, b) => a.from - b.from)
}

function bracketMark(match: RegExpExecArray, text: string): Found {
  const [from, to] = [match.index, match.index + match[0].length]
  const names = splitMark(match[0].replace(/\]\D*\[/g, ',')) // "], ["; not "]"
  const attached = !match[0].startsWith(' ') && !/[\s(“‘«"]/.test(text[from - 1] ?? ' ') // matches "("; not "."
  return { from, to, names, sure: attached || names.length > 1 || clauseEnd.test(text.slice(to, to + 1)) }
}

function findRaised(text: string): Found[] {
  return [...text.matchAll(raised)]
    .map((match) => ({ match, name: fromSuperscript(match[0]) }))
    .filter(({ match, name }) => isNoteMark(name, text.slice(Math.max(0, match.index - 12), match.index)))
    .map(({ match, name }) => ({ from: match.index, to: match.index + match[0].length, names: splitMark(name), sure: true }))
}

/** The piece with its text cut, and the marks that it had moved along. */
function withoutMarks(piece: Piece, found: readonly Found[]): Piece {
  if (found.length === 0) return piece
  const kept: string[] = []
  const marks: Mark[] = []
  const old = piece.marks ?? []
  let next = 0
  let done = 0
  let removed = 0
  for (const { from, to, names } of found) {
    for (; (old[next]?.at ?? Infinity) <= from; next++) marks.push(moved(old[next]!, removed))
    kept.push(piece.text.slice(done, from))
    marks.push(...names.map((mark) => ({ mark, at: from - removed })))
    removed += to - from
    done = to
  }
  for (const mark of old.slice(next)) marks.push(moved(mark, removed))
  return { ...piece, text: kept.join('') + piece.text.slice(done), marks }
}

function moved(mark: Mark, by: number): Mark {
  return { ...mark, at: mark.at - by }
}
