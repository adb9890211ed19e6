/** Writes a small Word document, part by part, as ECMA-376 has it. */

import { zipSync, type Zippable } from 'fflate'
import { runsOf, type ToldPart, type ToldReport } from './told-report.ts'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** A run of text, with properties such as `<w:b/>`. */
export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`
}

export function paragraph(runs: string, style = '', properties = ''): string {
  return `<w:p><w:pPr>${style === '' ? '' : `<w:pStyle w:val="${style}"/>`}${properties}</w:pPr>${runs}</w:p>`
}

/** What a document is made of; all but the body may be left out. */
export interface DocxParts {
  /** Of `w:body`. */
  readonly body: string
  readonly notes?: readonly string[]
  /** More styles than there are in every document. */
  readonly styles?: string
  /** Title, author, and the day of saving. */
  readonly properties?: { readonly title?: string; readonly author?: string; readonly modified?: string }
  /** More parts, or others in place of those that are written. */
  readonly files?: Zippable
  /** More relationships of the document. */
  readonly relationships?: string
}

export function docx({ body, notes = [], styles = '', properties = {}, files = {}, relationships = '' }: DocxParts): Uint8Array {
  const encode = (xml: string): Uint8Array => new TextEncoder().encode(xml)
  return zipSync({
    '[Content_Types].xml': encode(contentTypes),
    '_rels/.rels': encode(`${prolog}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`), // prettier-ignore
    'word/document.xml': encode(`${prolog}<w:document xmlns:w="${word}" xmlns:r="${relations}"><w:body>${body}</w:body></w:document>`), // prettier-ignore
    'word/_rels/document.xml.rels': encode(`${prolog}<Relationships xmlns="${packages}/relationships">${parts.map(([name], index) => `<Relationship Id="rId${index + 1}" Type="${relations}/${name}" Target="${name}.xml"/>`).join('')}${relationships}</Relationships>`), // prettier-ignore
    'word/styles.xml': encode(`${prolog}<w:styles xmlns:w="${word}">${usualStyles}${styles}</w:styles>`),
    'word/numbering.xml': encode(`${prolog}<w:numbering xmlns:w="${word}">${lists}</w:numbering>`),
    'word/footnotes.xml': encode(`${prolog}<w:footnotes xmlns:w="${word}">${notes.map((note, index) => `<w:footnote w:id="${index + 1}">${paragraph(run(note), 'FootnoteText')}</w:footnote>`).join('')}</w:footnotes>`), // prettier-ignore
    'docProps/core.xml': encode(coreProperties(properties)),
    ...files,
  })
}

const parts = [['styles'], ['numbering'], ['footnotes']] as const

const contentTypes = `${prolog}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`

const style = (id: string, name: string, more = ''): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>` // prettier-ignore

const usualStyles = [
  style('Normal', 'Normal'),
  style('Title', 'Title'),
  style('Subtitle', 'Subtitle'),
  style('Quote', 'Quote'),
  style('FootnoteText', 'footnote text'),
  style('ListParagraph', 'List Paragraph'),
  ...[1, 2, 3].map((level) =>
    style(`Heading${level}`, `heading ${level}`, `<w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr>`),
  ),
].join('')

const level = (format: string): string => Array.from({ length: 9 }, (_, at) => `<w:lvl w:ilvl="${at}"><w:numFmt w:val="${format}"/></w:lvl>`).join('') // prettier-ignore
const lists = `<w:abstractNum w:abstractNumId="1">${level('bullet')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level('decimal')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>`

function coreProperties({ title, author, modified }: NonNullable<DocxParts['properties']>): string {
  const element = (name: string, value: string | undefined): string => (value === undefined ? '' : `<${name}>${escapeXml(value)}</${name}>`) // prettier-ignore
  return `${prolog}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${element('dc:title', title)}${element('dc:creator', author)}${element('dcterms:modified', modified)}</cp:coreProperties>`
}

/** A list item, 1 for the highest. */
export function item(runs: string, depth: number, list: 1 | 2 = 1): string {
  return paragraph(runs, 'ListParagraph', `<w:numPr><w:ilvl w:val="${depth - 1}"/><w:numId w:val="${list}"/></w:numPr>`)
}

export function table(rows: readonly (readonly string[])[]): string {
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(run(cell))}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
}

/** A told report as a Word document. */
export function writeDocx({ parts: told, notes }: ToldReport): Uint8Array {
  const runs = (text: string): string =>
    runsOf(text).map((each) => (typeof each === 'number' ? `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${each}"/></w:r>` : each === '' ? '' : run(each))).join('') // prettier-ignore
  const body = told.map((part, index) => {
    if (part.kind !== 'row') return written(part, runs)
    if (told[index - 1]?.kind === 'row') return ''
    const end = told.findIndex((other, at) => at > index && other.kind !== 'row')
    return table(told.slice(index, end < 0 ? undefined : end).map(({ text }) => text.split('\t')))
  })
  return docx({ body: body.join(''), notes })
}

function written({ kind, text, level: depth = 1 }: ToldPart, runs: (text: string) => string): string {
  switch (kind) {
    case 'title':
      return paragraph(runs(text), 'Title')
    case 'heading':
      return paragraph(runs(text), `Heading${depth}`)
    case 'item':
      return item(runs(text), depth)
    case 'quotation':
      return paragraph(runs(text), 'Quote')
    case 'row':
    case 'line':
    case 'text':
      return paragraph(runs(text))
  }
}
