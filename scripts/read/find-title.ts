import { hasWords, oneLine, type Piece } from './reader.ts'

/** What heads a first section, and no report. Matches "Introduction", "1. Scope", "Executive summary"; not "Summary of findings on ferries". */
const sectionName =
  /^(?:(?:executive |at a )?(?:summary|abstract|introduction|background|foreword|preface|contents|glance|overview|key (?:points|findings|messages)|acknowledge?ments))$|^\d{1,2}(?:\.\d{1,2})*[.)]?\s/i

/**
 * Finds the heading that is the report's title: what the format calls so, else the heading that
 * says the same as the file's particulars, else the only one of the highest, else the first of them.
 *
 * @param given the title by the front matter; where it is another, several such headings are sections
 * @param stated the title by the file's own particulars
 */
export function findTitle(pieces: readonly Piece[], given: string | undefined, stated: string | undefined): Piece | undefined {
  const headings = pieces.filter((piece) => piece.kind === 'heading')
  const tops = headings.filter((piece) => (piece.depth ?? 1) <= 1)
  const named =
    tops.find((piece) => piece.depth === 0)
    ?? [...tops, ...headings.slice(0, 1)].find((piece) => isSame(piece.text, given ?? stated))
  if (named !== undefined || tops.length === 0) return named
  if (tops.length === 1) return sectionName.test(tops[0]?.text ?? '') && headings.length > 1 ? undefined : tops[0]
  return given !== undefined || sectionName.test(tops[0]?.text ?? '') ? undefined : tops[0]
}

function isSame(text: string, other: string | undefined): boolean {
  return other !== undefined && hasWords(text) && letters(text) === letters(other)
}

function letters(text: string): string {
  return oneLine(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '') // matches ","; not "a"
}
