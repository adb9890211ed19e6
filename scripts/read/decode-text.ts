import { UserError } from '../problems.ts'

/**
 * Decodes the bytes of a text file. A byte order mark is dropped and every line end becomes `\n`:
 * lines and columns stay those that an editor shows.
 *
 * @throws UserError where the bytes are no UTF-8 text.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  if (bytes.includes(0)) {
    throw new UserError(
      `${file}: expected a text file in UTF-8, but it holds zero bytes: it is a binary file, or text in UTF-16.`,
      {
        hint: 'Open it in an editor and save it as plain text in UTF-8.',
      },
    )
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n')
  } catch {
    throw new UserError(`${file}: expected a text file in UTF-8, but byte ${firstBadByte(bytes)} is not UTF-8.`, {
      hint: 'Open it in an editor and save it in UTF-8 (it may be in Windows-1252 or Latin-1 now).',
    })
  }
}

/** 1-based; the first byte of the character that does not decode. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (good + 1 < bad) {
    const middle = Math.floor((good + bad) / 2)
    if (decodes(bytes.subarray(0, middle), true)) good = middle
    else bad = middle
  }
  while (!decodes(bytes.subarray(0, good), false)) good--
  return good + 1
}

/** @param cut whether the bytes may end within a character */
function decodes(bytes: Uint8Array, cut: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: cut })
    return true
  } catch {
    return false
  }
}
