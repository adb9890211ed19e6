/** What a file is that can't be read, and what to do about it. */
export interface Foreign {
  readonly what: string
  readonly hint: string
}

const inWord = 'Open it in Word or LibreOffice, and save it as .docx.'
const asText = 'Copy its text into a document, and save that as .docx or .txt.'
const scan = 'If it is a picture of a page, have its text recognised first (OCR), and save that as .docx or .txt.'
const unpack = 'Unpack it, and give the report that is in it.'

/** Beginnings of files, in bytes as Latin-1 shows them. */
export const beginnings: readonly (Foreign & { readonly pattern: RegExp })[] = [
  { pattern: /^\{\\rtf/, what: 'Rich Text Format (.rtf)', hint: inWord }, // "{\rtf1"; not "{a}"
  { pattern: /^\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1/, what: 'a Word 97–2003 document (.doc) or another old file of Office', hint: inWord }, // the mark of OLE; not "\xD0"
  { pattern: /^\x89PNG|^\xFF\xD8\xFF|^GIF8[79]a|^II\*\0|^MM\0\*|^BM.{4}\0{4}|^RIFF.{4}WEBP|^.{4}ftyp(?:hei|mif|avif)/s, what: 'a picture', hint: scan }, // "\x89PNG"; not "PNG"
  { pattern: /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/is, what: 'a drawing (SVG)', hint: asText }, // "<svg>"; not "<p><svg>"
  { pattern: /^\s*<\?xml[^>]*>\s*<\?mso-application progid="Word/i, what: 'a Word document in XML', hint: inWord }, // as Word 2003 began it; not "<?xml?><a>"
  { pattern: /^\s*<\?xml[^>]*>\s*<office:document/i, what: 'an OpenDocument text in XML (.fodt)', hint: inWord }, // "<?xml?><office:document"; not "<office>"
  { pattern: /^\s*<\?xml\b/i, what: 'an XML file', hint: 'Save the report as .docx, .html or .txt.' }, // "<?xml"; not "xml"
  { pattern: /^(?:From: .*\r?\n|Snapshot-Content-Location: .*\r?\n|Subject: .*\r?\n|Date: .*\r?\n)*MIME-Version: 1\.0\b/i, what: 'a web page in one file (.mhtml)', hint: 'Save the page as “HTML only”, or print it to PDF.' }, // "MIME-Version: 1.0"; not "Date: 5 May"
  { pattern: /^bplist00/, what: 'a web archive of Safari', hint: 'Save the page as HTML (“Page Source”), or print it to PDF.' }, // "bplist00"; not "list"
  { pattern: /^\x1F\x8B|^Rar!\x1A|^7z\xBC\xAF|^BZh\d|^\xFD7zXZ\0/, what: 'an archive', hint: unpack }, // "7z\xBC\xAF"; not "7z"
  { pattern: /^%!PS/, what: 'PostScript', hint: 'Print it to PDF.' }, // "%!PS"; not "%PDF-"
  { pattern: /^(?:ID3|OggS|fLaC|\x1A\x45\xDF\xA3|RIFF.{4}(?:WAVE|AVI )|.{4}ftyp)/s, what: 'sound or video', hint: 'Give its transcript as .docx or .txt.' }, // "OggS"; not "Ogg"
] // prettier-ignore

/** What a zip archive is, by what it holds; `word/document.xml` has been looked for before. */
export const archives: readonly (Foreign & { readonly holds: RegExp })[] = [
  { holds: /^ppt\/presentation\.xml$/, what: 'a presentation (.pptx)', hint: asText }, // that path; not "ppt/slides"
  { holds: /^xl\/workbook\.(?:xml|bin)$/, what: 'a spreadsheet (.xlsx)', hint: 'Copy what the report needs of it into a document, and save that as .docx.' }, // that path; not "xl/styles.xml"
  { holds: /^META-INF\/container\.xml$/, what: 'an e-book (.epub)', hint: 'Open it in LibreOffice or Calibre, and save it as .docx.' }, // that path; not "META-INF/manifest.xml"
  { holds: /^Index\/Document\.iwa$|^Index\.zip$/, what: 'a document of Pages', hint: 'Open it in Pages, and export it as Word (.docx).' }, // "Index/Document.iwa"; not "Index"
  { holds: /^content\.xml$/, what: 'an OpenDocument file (.odt)', hint: inWord }, // "content.xml"; not "word/content.xml"
  { holds: /(?:)/, what: 'a zip archive', hint: unpack }, // anything
] // prettier-ignore

/** Text that means something else than a report, by the ending of its name. */
export const endings: Readonly<Record<string, Foreign>> = {
  csv: { what: 'a table (.csv)', hint: 'Give the report itself, as .docx, .pdf, .html, .md or .txt.' },
  tsv: { what: 'a table (.tsv)', hint: 'Give the report itself, as .docx, .pdf, .html, .md or .txt.' },
  json: { what: 'data (.json)', hint: 'Give the report itself, as .docx, .pdf, .html, .md or .txt.' },
  yaml: { what: 'data (.yaml)', hint: 'Give the report itself, as .docx, .pdf, .html, .md or .txt.' },
  yml: { what: 'data (.yml)', hint: 'Give the report itself, as .docx, .pdf, .html, .md or .txt.' },
  tex: { what: 'LaTeX (.tex)', hint: 'Typeset it, and give the PDF.' },
  doc: { what: 'no Word document, whatever its name says', hint: inWord },
  docx: { what: 'no Word document, whatever its name says', hint: 'Open it in the program that made it, and save it as .docx.' },
  pdf: { what: 'no PDF, whatever its name says', hint: 'Save or download it once more, or print the report to PDF.' },
  odt: { what: 'no OpenDocument text, whatever its name says', hint: inWord },
  rtf: { what: 'no Rich Text, whatever its name says', hint: inWord },
}
