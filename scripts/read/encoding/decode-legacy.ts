import { UserError } from '../../problems.ts'

/**
 * What the bytes 0x80 to 0x9F mean in Windows-1252; `\0` where it leaves them undefined.
 * Source: Microsoft's table of the code page, cp1252.TXT at unicode.org.
 */
const windows1252 = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ'

/** Letters with marks and signs of the upper half, in places where no Western text has them. */
const implausible: readonly RegExp[] = [
  /[À-ÖØ-öø-ÿŠŒŽšœžŸ]{4,}/gu, // "Îò÷åò", which is Cyrillic; not "créé"
  /(?<=[\p{Ll}])[À-ÖØ-ÞŠŒŽŸ]/gu, // "cafŽ", which is a Mac's; not "Étude"
  /(?<=\p{L})[¡-§©ª«¬®-±²³µ¶¸¹»-¿×÷‚ƒ„†‡ˆ‰‹•“˜™›](?=\p{L})/gu, // "Bu¹an", which is Central European; not "m²"
  /(?<=\p{Ll})[‡•£ƒ‰¢](?!\p{L})/gu, // "citt‡", which is a Mac's; not "€5"
  /[èÈ](?=[aiou])|(?<=i)æ(?!\p{L})/gu, // "Tonèi", "Brajkoviæ", which are Croatian; not "mère", "kræft"
  /ýþ|ðý/gu, // "çalýþan", which is Turkish; not "þýðing"
]

/** Of the characters beyond ASCII, those that may stand oddly. */
const MOST_ODD = 0.1
/** Of all letters, those that may be beyond ASCII: Vietnamese has more than any language in Latin-1, and is none of these. */
const MOST_MARKED = 0.35

/**
 * Decodes text that is no UTF-8 as Windows-1252 or, where none of its own signs occur, Latin-1
 * (which are then the same).
 *
 * @throws UserError where a byte means nothing in it, or the text would be implausible
 */
export function decodeLegacy(bytes: Uint8Array, file: string): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9F]/g, (character) => windows1252[character.charCodeAt(0) - 0x80] ?? character) // 0x93 is “; not 0xE9, é
  const undefinedAt = bytes.findIndex((byte) => byte >= 0x80 && byte < 0xa0 && windows1252[byte - 0x80] === '\0')
  if (undefinedAt < 0 && isPlausible(text)) return text
  const reason = undefinedAt < 0 ? 'would read as accented letters at random' : `has no sign for byte ${undefinedAt + 1}`
  throw new UserError(
    `${file}: expected text in UTF-8, UTF-16 or Windows-1252, but it is in another encoding: read as Windows-1252, it ${reason}.`,
    { hint: 'Open it in the program that made it, and save it in UTF-8.' },
  )
}

/** Cyrillic, Greek, Arabic and others in a code page of one byte read as runs of accented letters and signs within words. */
function isPlausible(text: string): boolean {
  const beyond = count(text, /[^\0-\x7F]/gu) // matches "é"; not "e"
  const odd = implausible.reduce((sum, pattern) => sum + lengthOf(text, pattern), 0)
  const letters = count(text, /\p{L}/gu) // matches "é", "e"; not "2"
  const marked = count(text, /[^\P{L}a-zA-Z]/gu) // matches "é"; not "e"
  return odd <= beyond * MOST_ODD && marked <= Math.max(1, letters * MOST_MARKED)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function lengthOf(text: string, pattern: RegExp): number {
  return (text.match(pattern) ?? []).reduce((sum, { length }) => sum + length, 0)
}
