import { fileProperties } from '../particulars/file-properties.ts'
import { oneLine, type Metadata } from '../reader.ts'
import { elementsOf } from './read-xml.ts'

/** Title, author and the date of saving, by `docProps/core.xml`. */
export function documentParticulars(xml: string): Metadata {
  const value = (name: string): string | undefined => oneLine(elementsOf(xml, name)[0]?.textContent ?? '') || undefined
  return fileProperties(
    value('dc:title'),
    value('dc:creator'),
    (value('dcterms:modified') ?? value('dcterms:created'))?.slice(0, 10),
  )
}
