import { hasWords, type Piece } from './reader.ts'

/**
 * What a page carries around its text and a saved copy brings along. Each line is left out where it
 * stands alone as a paragraph; the whole of it must match.
 */
const furniture: readonly RegExp[] = [
  /^(?:back|return|go|scroll) (?:up )?to (?:the )?top(?: of (?:the )?page)?(?: button)?(?: ?[↑^▲])?$/i, // "Back to top button"; not "Back to top form"
  /^(?:share|tweet|print|email|e-mail|save|subscribe|download|copy link|cite|follow us|listen)(?: (?:to )?this(?: [a-z]+){0,4}| (?:via|on) (?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|bluesky|e-?mail|social media)| by e-?mail| (?:article|page|pdf|story|post|report))?:?(?: ?\d+)?$/i, // "Share this article"; not "Share by province"
  /^(?:read|see|show|load|learn) (?:more|less)(?: ?[»›→…]+)?$/i, // "Read more »"; not "Read more closely, it says"
  /^(?:skip to (?:main )?content|(?:table of )?contents|menu|search|home|log ?in|sign (?:in|up)|toggle navigation|on this page|in this article)$/i, // "Skip to content"; not "Menu prices"
  /^(?:facebook|twitter|x|linkedin|whatsapp|telegram|pinterest|reddit|messenger|youtube|instagram|bluesky|mastodon|threads|flipboard)(?:[ ,|·]+(?:facebook|twitter|x|linkedin|whatsapp|telegram|pinterest|reddit|messenger|youtube|instagram|bluesky|mastodon|threads|flipboard|e-?mail|print))*$/i, // "LinkedIn"; not "LinkedIn users"
  /^(?:previous|next)(?: (?:article|post|page|story))?(?: ?[»›→]+)?$/i, // "Next article"; not "Next steps"
  /^(?:leave a (?:comment|reply)|\d+ comments?|no comments|advertisement|cookie (?:settings|policy)|accept (?:all|cookies|all cookies)|(?:reject|decline)(?: all)?(?: cookies)?|manage (?:cookies|preferences|consent))$/i, // "3 comments"; not "Comments by staff"
  /^(?:we|this (?:web)?site|our (?:web)?site) (?:and our partners )?uses? cookies\b.{0,500}$/i, // "We use cookies to improve this site."; not "We used cookies"
  /^(?:\d{1,3} min(?:ute)?s?(?: read)?|reading time:? .{1,20}|\d+ views|estimated reading time.{0,20})$/i, // "5 min read"; not "5 minutes later"
  /^(?:p(?:age|\.)? ?)?[-–—]? ?(?:\d{1,4}|(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})) ?[-–—]?(?: ?(?:of|\/) ?\d{1,4})?$/i, // "Page 3 of 10", "– 12 –", "iv"; not "12 offices"
  /^(?:©|\(c\) ?\d|copyright ?(?:©|\(c\)|\d)).{0,200}$|^.{0,100}\ball rights reserved\.?$/i, // "© 2024 Harbour Review"; not "Copyright law"
] // prettier-ignore

/** A line of a table of contents. Matches "2.1 Scope ........ 7", "2 Scope . . . . 7"; not "and so on ... 7". */
const contentsLine = /(?:[.…·_][ \t]?){6,}\d{1,4}(?:$|\s)/

/** What opens a list of links to other pages: nothing after it belongs to the report. "Related articles"; not "Related work". */
const tail =
  /^(?:related|you (?:may|might) also like|more (?:from|on|stories) .{1,40}|recommended|read next|most read|trending)(?: (?:articles?|posts?|stories|reading|content|publications|reports?|links|news))?:?$/i

/** Longer than any title of a page that a link leads to. */
const LONGEST_LINK = 140

/** The pieces without page furniture. A list of links at the end goes where all that follows it is bare lines. */
export function dropFurniture(pieces: readonly Piece[]): Piece[] {
  const kept = pieces.filter(
    (piece) => hasWords(piece.text) && !(piece.kind === 'row' ? contentsLine.test(piece.text) : isFurniture(piece.text)),
  )
  const lastRunning = kept.findLastIndex((piece) => !isLone(piece))
  const end = kept.findIndex((piece, index) => index > 0 && index > lastRunning && tail.test(piece.text))
  return end < 0 ? kept : kept.slice(0, end)
}

function isFurniture(text: string): boolean {
  return text.length < 600 && (contentsLine.test(text) || furniture.some((pattern) => pattern.test(text)))
}

function isLone({ bare, kind, text }: Piece): boolean {
  if (text.length > LONGEST_LINK || kind === 'row' || kind === 'quotation') return false
  if (kind === 'paragraph' && /[.;:][”"’')]*$/.test(text)) return false // "It closed."; not "Why ships rust"
  return bare === true || kind === 'heading' || kind === 'item'
}
