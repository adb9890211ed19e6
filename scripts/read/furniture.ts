import { hasWords, type Piece } from './reader.ts'

/**
 * What a page carries around its text and a saved copy brings along. Each line is left out where it
 * stands alone as a paragraph; the whole of it must match.
 */
const furniture: readonly RegExp[] = [
  /^(?:back|return) to (?:the )?top(?: button)?$/i, // "Back to top button"; not "Back to top form"
  /^(?:share|tweet|print|email|e-mail|save|subscribe|download|copy link)(?: (?:this|via|on|by) .{1,40}| (?:article|page|pdf))?$/i, // "Share this article"; not "Share prices fell"
  /^(?:read|see|show|load|learn) (?:more|less)(?: ?[»›→…]+)?$/i, // "Read more »"; not "Read more closely, it says"
  /^(?:skip to (?:main )?content|table of contents|menu|search|home|log ?in|sign (?:in|up))$/i, // "Skip to content"; not "Menu prices"
  /^(?:facebook|twitter|x|linkedin|whatsapp|telegram|pinterest|reddit|messenger|youtube|instagram)$/i, // "LinkedIn"; not "LinkedIn users"
  /^(?:previous|next)(?: (?:article|post|page))?(?: ?[»›→]+)?$/i, // "Next article"; not "Next steps"
  /^(?:leave a (?:comment|reply)|\d+ comments?|no comments|advertisement|cookie (?:settings|policy))$/i, // "3 comments"; not "Comments by staff"
  /^(?:p(?:age|\.)? ?)?[-–—]? ?\d{1,4} ?[-–—]?(?: ?(?:of|\/) ?\d{1,4})?$/i, // "Page 3 of 10", "– 12 –"; not "12 offices"
]

/** What opens a list of links to other pages: nothing after it belongs to the report. "Related articles"; not "Related work". */
const tail =
  /^(?:related|you (?:may|might) also like|more (?:from|on) .{1,40}|recommended)(?: (?:articles?|posts?|stories|reading|content|publications))?:?$/i

/** The pieces without page furniture. A list of links at the end goes where all that follows it is bare lines. */
export function dropFurniture(pieces: readonly Piece[]): Piece[] {
  const kept = pieces.filter((piece) => hasWords(piece.text) && !furniture.some((pattern) => pattern.test(piece.text)))
  const end = kept.findIndex(
    (piece, index) => index > 0 && isLone(piece) && tail.test(piece.text) && kept.slice(index + 1).every(isLone),
  )
  return end < 0 ? kept : kept.slice(0, end)
}

function isLone(piece: Piece): boolean {
  return piece.bare === true || piece.kind === 'heading' || piece.kind === 'item'
}
