/** Runs that their writer hid: `w:vanish` among their properties, if it isn't switched off. Matches "<w:vanish/>"; not '<w:vanish w:val="0"/>'. */
const vanish = /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/

const [START, PROPERTIES, PROPERTIES_END, END] = ['<w:r', '<w:rPr>', '</w:rPr>', '</w:r>']

/**
 * Takes hidden text out of `word/document.xml`: Word neither shows nor prints it, and Mammoth does
 * not tell it from other text.
 */
export function withoutHiddenText(xml: string): string {
  if (!vanish.test(xml)) return xml
  const kept: string[] = []
  let done = 0
  for (let at = xml.indexOf(PROPERTIES); at >= 0; at = xml.indexOf(PROPERTIES, at + 1)) {
    const propertiesEnd = xml.indexOf(PROPERTIES_END, at)
    if (propertiesEnd < 0) break
    if (!vanish.test(xml.slice(at, propertiesEnd))) continue
    const start = xml.lastIndexOf(START, at - 1)
    const end = xml.indexOf(END, propertiesEnd)
    // Properties of a paragraph's mark stand in no run.
    if (start < done || end < 0 || !/^<w:r(?:\s[^>]*)?>\s*$/.test(xml.slice(start, at))) continue // "<w:r>"; not "<w:rsid>"
    kept.push(xml.slice(done, start))
    done = end + END.length
  }
  return kept.join('') + xml.slice(done)
}
