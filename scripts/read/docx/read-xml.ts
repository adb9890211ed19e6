import { DOMParser } from 'linkedom'
import { UserError } from '../../problems.ts'

/** What no part of a Word document holds (ECMA-376, Part 2, 6.2.5), and by which XML would reach beyond the file. */
const declaration = /<!(?:DOCTYPE|ENTITY)/i // "<!DOCTYPE"; not "<!--"

/** A tag; group 1 is of one that closes, group 2 of one that is empty. Matches "<w:p>", "</w:p>", "<w:b/>"; not "<!-- a -->". */
const tag = /<(\/?)[\w:.-]+(?:\s[^<>]*?)?(\/?)>/g

/** Word nests no deeper; and parsers take time by the square of it. */
const DEEPEST = 400

/**
 * Checks that the parts of a Word document are XML that refers to nothing outside, and is nested no
 * deeper than documents are.
 *
 * @throws UserError where one of them isn't
 */
export function checkXml(parts: ReadonlyMap<string, Uint8Array>, file: string): void {
  for (const [name, part] of parts) {
    const xml = textOf(part)
    const fault = declaration.test(xml)
      ? `${name} in it declares a document type, which no Word document does`
      : isTooDeep(xml) && `the elements of ${name} in it are nested more than ${DEEPEST} deep`
    if (fault === false) continue
    throw new UserError(`${file}: expected a Word document, but ${fault}.`, {
      hint: 'Open it in Word or LibreOffice, save it anew as .docx, and give that file.',
    })
  }
}

function isTooDeep(xml: string): boolean {
  let depth = 0
  for (const [, closing, empty] of xml.matchAll(tag)) {
    if (closing !== '') depth--
    else if (empty === '' && ++depth > DEEPEST) return true
  }
  return false
}

/** A part as text; empty where there is none. */
export function textOf(part: Uint8Array | undefined): string {
  return part === undefined ? '' : new TextDecoder().decode(part)
}

/** The elements of a part with a qualified name, in order. */
export function elementsOf(xml: string, name: string): Element[] {
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement as unknown as Element | null
  return root === null ? [] : [...root.getElementsByTagName(name)]
}
