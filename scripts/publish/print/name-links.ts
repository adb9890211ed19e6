import { PDFDict, PDFHexString, PDFName, type PDFDocument } from '@cantoo/pdf-lib'

/** Runs in the page: by where they lead, what links within it are called for who does not see them ("Source 4", of a bare "4"). */
export function namesOfLinks(): Record<string, string> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"][aria-label]')]
  return Object.fromEntries(links.map(({ hash, ariaLabel }) => [decodeURIComponent(hash.slice(1)), ariaLabel ?? '']))
}

/** Gives the links of a PDF the names that they have in its page: a browser leaves those out. */
export function nameLinks(document: PDFDocument, names: Readonly<Record<string, string>>): void {
  for (const { node } of document.getPages())
    for (const annotation of node.Annots()?.asArray() ?? []) {
      const link = node.context.lookupMaybe(annotation, PDFDict)
      const target = link?.lookupMaybe(PDFName.of('Dest'), PDFName)?.decodeText()
      const name = target === undefined ? undefined : names[target]
      if (name !== undefined) link?.set(PDFName.of('Contents'), PDFHexString.fromText(name))
    }
}
