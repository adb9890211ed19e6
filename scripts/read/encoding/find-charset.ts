/** How much of a page is looked at, in bytes: the standard asks for the first 1024, and pages don't keep to it. */
const SAMPLE = 1 << 14

/** Matches `<meta charset="utf-8">` and `<meta http-equiv=… content="text/html; charset=koi8-r">`; not `<meta name="charset">`. */
const meta = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i

/** Matches `<?xml version="1.0" encoding="utf-8"?>`; not `<?xml version="1.0"?>`. */
const xml = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w:.-]+)["']/i

/**
 * The encoding that a page names for itself. One that names UTF-16 in letters of one byte is in
 * none, as the HTML standard has it ("prescan a byte stream", 13.2.3.2).
 */
export function findCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, SAMPLE)).toString('latin1')
  const name = xml.exec(head)?.[1] ?? meta.exec(head)?.[1]
  return name === undefined || /^utf-?16/i.test(name) ? undefined : name // matches "UTF-16LE"; not "utf-8"
}
