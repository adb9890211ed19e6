import type { getDocumentProxy } from 'unpdf'

/** A link of a PDF: where it leads, by name, and what it is called. */
export interface PdfLink {
  readonly dest: string
  readonly name: string
}

/** The links of a page, in the order of the file. */
export async function linksOn(pdf: Awaited<ReturnType<typeof getDocumentProxy>>, page: number): Promise<readonly PdfLink[]> {
  const annotations = (await (await pdf.getPage(page)).getAnnotations()) as readonly {
    readonly subtype: string
    readonly dest: string
    readonly contentsObj: { readonly str: string }
  }[]
  return annotations.flatMap(({ subtype, dest, contentsObj }) => (subtype === 'Link' ? [{ dest, name: contentsObj.str }] : []))
}
