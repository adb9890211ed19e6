import { watch as watchFolder } from 'node:fs'
import { createServer, parser } from '@slidev/cli'
import type { ResolvedSlidevOptions, SlidevServerOptions } from '@slidev/types'
import type { ViteDevServer } from 'vite'
import { UserError } from '../../problems.ts'
import { addArabic } from '../fonts/arabic.ts'
import { guardLive } from './guard-live.ts'
import { followChanges } from './follow-changes.ts'
import { mendSlidev } from '../site/mend-slidev.ts'
import type { ReportFiles } from '../report-files.ts'
import { serveReport } from '../serve-report.ts'
import { slideMarkdown } from '../site/slide-markdown.ts'
import { slidevOptions } from '../site/slidev.ts'

export interface LiveServer {
  /** Ends in a slash. */
  readonly url: string
  readonly close: () => Promise<void>
}

export interface LiveOptions {
  readonly port: number
  /** A folder that is watched besides `slides.md`. */
  readonly watch: string
  /** Called when something in the watched folder was saved. */
  readonly onChange: () => void
  /** The report of the deck as it is, asked for each time that it is shown. */
  readonly report: () => ReportFiles | undefined
}

/**
 * Serves a deck folder live on the loopback, with presenter view; it follows `slides.md`.
 *
 * @throws UserError where the port is taken
 */
export async function serveLive(folder: string, { port, watch, onChange, report }: LiveOptions): Promise<LiveServer> {
  process.env['NODE_ENV'] = 'development'
  const options = await slidevOptions(folder, 'dev', true)
  const server = await createServer(
    options,
    {
      logLevel: 'error',
      clearScreen: false,
      server: { host: '127.0.0.1', port, strictPort: true, cors: false },
      slidev: slideMarkdown,
      // What is saved next may have Arabic letters; the browser asks for the face when it meets one.
      plugins: [
        addArabic(),
        mendSlidev(options.data.config.htmlAttrs['dir']),
        followChanges(options.entry),
        guardLive(port),
        serveReport(report),
      ],
    },
    { loadData: (source) => reload(options, source) },
  )
  await listen(server, port)
  // The system's own watching begins at once; Vite's looks through the folder first, and misses what is saved meanwhile.
  const watcher = watchFolder(watch, () => onChange()).on('error', () => {})
  return {
    url: `http://localhost:${port}/`,
    close: async () => {
      watcher.close()
      await server.close()
    },
  }
}

async function listen(server: ViteDevServer, port: number): Promise<void> {
  try {
    await server.listen()
  } catch (error) {
    await server.close()
    if (!/already in use/.test(String(error))) throw error // matches "Port 3030 is already in use"; not "EACCES"
    throw new UserError(`Port ${port} is taken by another program.`, {
      hint: 'Give another one with --port.',
    })
  }
}

/** What Slidev's own command does when slides.md was saved. */
const reload = async (
  options: ResolvedSlidevOptions,
  source?: Record<string, string>,
): ReturnType<NonNullable<SlidevServerOptions['loadData']>> => {
  const loaded = await parser.load(options, options.entry, source, 'dev')
  const { themeMeta } = options.data
  // As they were at the start (slidevOptions): a difference would load the page anew.
  const { theme, download } = options.data.config
  const config = { ...parser.resolveConfig(loaded.headmatter, themeMeta, options.entry), theme, download }
  return { ...loaded, ...(themeMeta && { themeMeta }), config }
}
