import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { UserError } from '../../scripts/problems.ts'
import { detectFormat } from '../../scripts/read/format/detect-format.ts'
import { docx, paragraph, run } from './write-docx.ts'

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const zip = (...names: string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, bytes('x')])))
const letter = docx({ body: paragraph(run('The fleet is old.')) })
const page = '<!doctype html><html><body><p>The fleet is old.</p></body></html>'

describe('a format is told by what a file holds', () => {
  test.each<readonly [name: string, content: Uint8Array, format: string]>([
    ['report.txt', bytes('%PDF-1.7\n'), 'pdf'],
    ['report.pdf', bytes('junk before it\n%PDF-1.7\n'), 'pdf'],
    ['report.txt', letter, 'docx'],
    ['report', letter, 'docx'],
    ['report.txt', bytes(page), 'html'],
    ['report.md', bytes(`\xEF\xBB\xBF\r\n<?xml version="1.0"?>\n<!-- saved from a site -->\n${page}`), 'html'],
    ['report.md', bytes('<HTML><P>The fleet'), 'html'],
    ['report.txt', bytes('<body class="x">'), 'html'],
    ['report.doc', bytes(page), 'html'],
    ['report.html', Buffer.from(`\uFEFF${page}`, 'utf16le'), 'html'],
  ])('%s', (name, content, format) => {
    expect(detectFormat(content, name)).toBe(format)
  })

  test.each([
    ['report.md', '# The fleet', 'md'],
    ['report.markdown', 'The fleet', 'md'],
    ['report.MD', '<h1>The fleet</h1>', 'md'],
    ['report.txt', 'The fleet', 'txt'],
    ['report', 'The fleet', 'txt'],
    ['report.xyz', 'The fleet', 'txt'],
    ['report.html', '<h2>The fleet</h2><p>It is old.</p>', 'html'],
    ['report.htm', 'The fleet is < 40 ships', 'txt'],
    ['report.txt', 'The <html> element is a root.', 'txt'],
  ])('and by its name where text leaves a choice: %s with %j', (name, content, format) => {
    expect(detectFormat(Buffer.from(content), name)).toBe(format)
  })
})

describe('what is no report is refused by the name of what it is', () => {
  test.each<readonly [name: string, content: Uint8Array, what: RegExp, hint: RegExp]>([
    ['report.doc', bytes('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old'), /Word 97–2003/, /save it as \.docx/],
    ['report.docx', Buffer.concat([bytes('\xD0\xCF\x11\xE0'), Buffer.from('EncryptedPackage', 'utf16le')]), /password/, /take the password away/], // prettier-ignore
    ['report.txt', bytes('{\\rtf1\\ansi The fleet}'), /\.rtf/, /\.docx/],
    ['report.odt', zip('mimetype', 'content.xml', 'META-INF/manifest.xml'), /OpenDocument/, /\.docx/],
    ['report.fodt', bytes('<?xml version="1.0"?><office:document>'), /\.fodt/, /\.docx/],
    ['report.epub', zip('mimetype', 'META-INF/container.xml'), /\.epub/, /\.docx/],
    ['report.pptx', zip('[Content_Types].xml', 'ppt/presentation.xml'), /presentation/, /\.docx/],
    ['report.xlsx', zip('[Content_Types].xml', 'xl/workbook.xml'), /spreadsheet/, /\.docx/],
    ['report.docx', zip('[Content_Types].xml', 'xl/workbook.xml'), /spreadsheet/, /\.docx/],
    ['report.pages', zip('Index/Document.iwa'), /Pages/, /Word/],
    ['report.zip', zip('report.md'), /a zip archive/, /[Uu]npack/],
    ['report.docx', zip('report.md'), /a zip archive/, /[Uu]npack/],
    ['report.docx', letter.slice(0, letter.length / 2), /breaks off/, /once more/],
    ['report.docx', bytes('The fleet is old.'), /no Word document/, /\.docx/],
    ['report.pdf', bytes('The fleet is old.'), /no PDF/, /PDF/],
    ['report.png', bytes('\x89PNG\r\n\x1A\n'), /picture/, /OCR/],
    ['report.pdf', bytes('\xFF\xD8\xFF\xE0'), /picture/, /OCR/],
    ['report.svg', bytes('<svg xmlns="http://www.w3.org/2000/svg">'), /SVG/, /\.txt/],
    ['report.xml', bytes('<?xml version="1.0"?><report>'), /XML/, /\.html/],
    ['report.mhtml', bytes('From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n'), /\.mhtml/, /PDF/],
    ['report.csv', bytes('ship,crew\nIda,12\n'), /\.csv/, /report itself/],
    ['report.tex', bytes('\\documentclass{article}'), /LaTeX/, /PDF/],
    ['report.md.gz', bytes('\x1F\x8B\x08'), /archive/, /[Uu]npack/],
  ])('%s: %j', (name, content, what, hint) => {
    try {
      detectFormat(content, name)
    } catch (error) {
      expect(error).toBeInstanceOf(UserError)
      const { message, hint: advice } = error as UserError
      expect(message).toMatch(what)
      expect(message).toContain(`${name}: expected a report in Markdown, plain text, HTML, Word (.docx) or PDF`)
      expect(advice).toMatch(hint)
      return
    }
    throw new Error('It was taken for a report.')
  })
})
