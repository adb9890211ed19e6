/** A process that builds sites: answers each message with one. It ends when its parent does, or wants no more of it. */

import type { ResolvedSlidevOptions } from '@slidev/types'
import { buildSite } from './build-site.ts'
import type { ReportFiles } from '../report-files.ts'
import { slidevOptions } from './slidev.ts'

/** What to build. */
export interface BuildOrder {
  /** The deck folder. */
  readonly folder: string
  /** Where the site goes. */
  readonly site: string
  readonly withNotes: boolean
  /** The report that the slides were made from, to be put beside them. */
  readonly report?: ReportFiles
  /** Its diagrams are still being drawn: a message is going to say when they are. */
  readonly isDrawing: boolean
}

/** What follows an order whose diagrams were still being drawn, whether or not they could be. */
export type Drawn = 'drawn'

/** What Slidev read of the slides, as far as it is needed to print them. */
export interface BuiltDeck {
  readonly slides: readonly Readonly<Record<string, unknown>>[]
  /** Slidev's canvas, in px: 980 × 552, or 735 for a deck of 4 to 3. */
  readonly canvas: { readonly width: number; readonly height: number }
  readonly title: string
  readonly author: string
  readonly info: string | undefined
  readonly language: string
  /** Of the PDF, without its ending. */
  readonly fileName: string
}

/** What can be sent of an error: its own properties are a UserError's hint and status, and the path and code of a system error. */
export interface SentError {
  readonly name: string
  readonly message: string
  readonly stack: string | undefined
  readonly cause?: SentError
  readonly [particular: string]: unknown
}

export type BuildReply = { readonly built: BuiltDeck } | { readonly failed: SentError }

let drawn = Promise.withResolvers<void>()

process.on('message', (message: BuildOrder | Drawn) => {
  if (message === 'drawn') return drawn.resolve()
  drawn = Promise.withResolvers()
  void build(message).then((reply) => process.send?.(reply))
})
process.on('disconnect', () => process.exit())

async function build({ folder, site, withNotes, report, isDrawing }: BuildOrder): Promise<BuildReply> {
  try {
    const parts = { ...(report && { report }), ...(isDrawing && { drawn: drawn.promise }) }
    const slidev = await slidevOptions(folder, 'build', withNotes)
    await buildSite(slidev, site, parts)
    return { built: readFrom(slidev) }
  } catch (error) {
    return { failed: sent(error) }
  }
}

function readFrom({ data: { config, headmatter, slides } }: ResolvedSlidevOptions): BuiltDeck {
  return {
    slides: slides.map(({ frontmatter }) => frontmatter),
    canvas: { width: config.canvasWidth, height: Math.ceil(config.canvasWidth / config.aspectRatio) },
    title: config.title,
    author: config.author,
    info: typeof config.info === 'string' ? config.info : undefined,
    language: String(headmatter['lang']),
    fileName: config.exportFilename ?? 'briefing',
  }
}

function sent(thrown: unknown): SentError {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  const { name, message, stack, cause } = error
  return {
    ...JSON.parse(JSON.stringify(error)),
    name,
    message,
    stack,
    ...(cause !== undefined && { cause: sent(cause) }),
  } as SentError
}
