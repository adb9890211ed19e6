import { isPublicationDate } from '../is-publication-date.ts'
import type { Metadata, Piece, Reading } from '../reader.ts'
import type { Particulars } from '../report.ts'
import { cutDateline, readAgencyDateline } from './agency-dateline.ts'
import { readClosing } from './closing-lines.ts'
import { readLine, type LineSays } from './lines.ts'
import { isPlausibleDate } from './saved-date.ts'
import { readWrittenDate } from './written-dates.ts'

/** From how many words on a paragraph is running text, and not one of the lines above it. */
const RUNNING = 25
/** How far below the first line a byline may stand, in pieces. */
const TOP = 12

/** What was found, and the pieces without the lines that say it. */
export interface Found {
  readonly particulars: Particulars
  readonly pieces: readonly Piece[]
}

/**
 * Finds author, publisher and date: what the front matter says, else what lines at the top of the
 * text say, else what the file's own particulars say. A date may stand at the end, too.
 */
export function findParticulars({ particulars, metadata = {} }: Reading, all: readonly Piece[]): Found {
  const { says, pieces } = takeLines(all)
  const { updated, ...text } = says
  const published =
    text.published
    ?? updated
    ?? statedIn(metadata)
    ?? readTitle(pieces)
    ?? readClosing(pieces)
    ?? readDatelineAtEnd(pieces)
    ?? savedIn(metadata, all)
  const found = { author: metadata.author, publisher: metadata.publisher, ...text, published, ...particulars }
  return { particulars: Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)), pieces }
}

function statedIn({ published }: Metadata): string | undefined {
  return published !== undefined && isPublicationDate(published) ? published : undefined
}

function savedIn({ saved }: Metadata, pieces: readonly Piece[]): string | undefined {
  return saved !== undefined && isPublicationDate(saved) && isPlausibleDate(saved, pieces) ? saved : undefined
}

/** What reports are called that have their date in the title. Matches "Monthly update, "; not "A note on the flood, ". */
const dated =
  /^(?:[\p{L}-]+ ){0,3}(?:report|brief|briefing|update|bulletin|note|review|assessment|sitrep|newsletter|survey|digest|monitor)(?: (?:no\.? ?)?\d+)?[,:–—-]? /iu

/** "Situation report no. 7, 14 March 2025". */
function readTitle([first]: readonly Piece[]): string | undefined {
  const name = first?.kind === 'heading' ? dated.exec(first.text)?.[0] : undefined
  return name === undefined ? undefined : readWrittenDate(first?.text.slice(name.length) ?? '')
}

/** Matches "Leeds, 8 July 2025", "8 July 2025"; not "Figure 3, March 2019". */
const placeAndDate = /^(?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?, )?[^,]*\d{4}\.?$/u

/** "Leeds, 8 July 2025" as the last line of all. It stays where it is. */
function readDatelineAtEnd(pieces: readonly Piece[]): string | undefined {
  const last = pieces.at(-1)
  return last?.kind === 'paragraph' && placeAndDate.test(last.text) ? readLine(last.text)?.published : undefined
}

function takeLines(all: readonly Piece[]): { says: LineSays; pieces: readonly Piece[] } {
  const top = topOf(all)
  const lines = new Map(top.flatMap((piece) => keyed(piece, piece.kind === 'heading' ? undefined : readLine(piece.text))))
  const datelines = new Map(top.filter((piece) => !lines.has(piece)).flatMap((piece) => keyed(piece, readAgencyDateline(piece))))
  // Of two lines that say the same, the first holds.
  const says = [...lines.values(), ...datelines.values()].toReversed().reduce<LineSays>(merge, {})
  const pieces = all.flatMap((piece) => {
    const dateline = datelines.get(piece)
    if (lines.has(piece)) return []
    return [dateline === undefined ? piece : cutDateline(piece, dateline)]
  })
  return { says, pieces }
}

function merge(later: LineSays, { author, publisher, published, updated }: LineSays): LineSays {
  const first = { author, publisher, published, updated }
  return { ...later, ...Object.fromEntries(Object.entries(first).filter(([, value]) => value !== undefined)) }
}

function keyed<Said>(piece: Piece, said: Said | undefined): [Piece, Said][] {
  return said === undefined ? [] : [[piece, said]]
}

/** The lines above the second paragraph of running text: a byline may stand below the first, which then leads in. */
function topOf(pieces: readonly Piece[]): Piece[] {
  const running = pieces.slice(0, TOP).flatMap((piece, index) => (isRunning(piece) ? [index] : []))
  return pieces.slice(0, running[1] ?? TOP)
}

function isRunning({ kind, text }: Piece): boolean {
  return kind !== 'heading' && text.split(' ', RUNNING + 1).length > RUNNING
}
