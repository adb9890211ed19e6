/** Of the record that ends an archive. Source: PKWARE's APPNOTE.TXT, 4.3.16. */
const END = 0x06054b50
const END_SIZE = 22
const LONGEST_COMMENT = 0xffff
/** Of an entry of the central directory (4.3.12). */
const ENTRY = 0x02014b50
const ENTRY_SIZE = 46

/**
 * The names of what a zip archive holds, by its central directory; undefined where there is none:
 * the archive breaks off. Nothing is unpacked.
 */
export function zipNames(bytes: Uint8Array): string[] | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return undefined
  const names: string[] = []
  let at = view.readUInt32LE(end + 16)
  while (at + ENTRY_SIZE <= end && view.readUInt32LE(at) === ENTRY) {
    const length = view.readUInt16LE(at + 28)
    names.push(view.toString('utf8', at + ENTRY_SIZE, at + ENTRY_SIZE + length))
    at += ENTRY_SIZE + length + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32)
  }
  return names
}

function findEnd(view: Buffer): number | undefined {
  const last = view.length - END_SIZE
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) if (view.readUInt32LE(at) === END) return at
  return undefined
}
