import { DOMParser } from 'linkedom'
import { UserError } from '../../problems.ts'

/** What no part of a Word document holds (ECMA-376, Part 2, 6.2.5), and by which XML would reach beyond the file. */
const declaration = /<!(?:DOCTYPE|ENTITY)/i // "<!DOCTYPE"; not "<!--"

/**
 * Checks that the parts of a Word document are XML that refers to nothing outside.
 *
 * @throws UserError where one of them isn't
 */
export function checkXml(parts: ReadonlyMap<string, Uint8Array>, file: string): void {
  for (const [name, part] of parts) {
    if (!declaration.test(textOf(part))) continue
    throw new UserError(
      `${file}: expected a Word document, but ${name} in it declares a document type, which no Word document does.`,
      {
        hint: 'Open it in Word or LibreOffice, save it anew as .docx, and give that file.',
      },
    )
  }
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
