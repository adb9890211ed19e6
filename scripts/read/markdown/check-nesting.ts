import { UserError } from '../../problems.ts'

/** Nobody nests deeper by hand, and the parser's time grows with the cube of it. */
const DEEPEST = 600

/** What a line begins with: blanks, and marks of quotations and items. Matches "  - > 1. " in "  - > 1. a"; not "a". */
const lead = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))+/

/**
 * Checks how deep quotations and lists are nested.
 *
 * @throws UserError where no parser should be asked to read that
 */
export function checkNesting(text: string, file: string): void {
  for (const [index, line] of text.split('\n').entries()) {
    const found = lead.exec(line)?.[0] ?? ''
    if (found.length <= DEEPEST) continue
    const marks = found.match(/[>*+-]|\d[.)]/g)?.length ?? 0 // ">", "1."; not " "
    const blanks = found.length - marks
    const depth = marks === 0 ? 0 : marks + Math.floor(blanks / 4)
    if (depth <= DEEPEST) continue
    throw new UserError(`${file}:${index + 1}: expected a report, but quotations or lists are nested some ${depth} deep here.`, {
      hint: 'Take the marks at the beginning of the lines away.',
    })
  }
}
