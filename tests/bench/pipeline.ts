import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Measurement } from './bench.ts'
import { medianOf, runMeasured, type Run } from './run-measured.ts'
import { installForBench, makeWorkplace, writeForMarp, type Workplace } from './workplace.ts'

/** Each of them, alternating. `BRIEFDECK_BENCH_RUNS` for a look at it. */
const RUNS = Number(process.env['BRIEFDECK_BENCH_RUNS'] ?? 5)

type Row = Readonly<Record<'build' | 'export' | 'site' | 'deck' | 'again' | 'marpHtml' | 'marpPdf', Run>>

/** Site, PDF and all of it, against Slidev's own command on the same slides.md, and Marp on the same text. */
export async function measurePipeline(): Promise<readonly Measurement[]> {
  const marp = installForBench('@marp-team/marp-cli@4.5.1', '@marp-team/marp-cli/marp-cli.js')
  const place = await makeWorkplace()
  try {
    const rows: Row[] = []
    for (let run = 1; run <= RUNS; run++) {
      console.error(`  run ${run} of ${RUNS} …`)
      rows.push(await runAll(place, marp))
    }
    return tell(rows)
  } finally {
    place.remove()
  }
}

async function runAll(place: Workplace, marp: string): Promise<Row> {
  const { folder, browser } = place
  const node = (script: string, ...args: string[]) =>
    runMeasured(process.execPath, [script, ...args], { cwd: folder, env: { ...browser.env, INIT_CWD: folder } })
  const slidev = join(folder, 'node_modules', '@slidev', 'cli', 'bin', 'slidev.mjs')
  const briefdeck = join(folder, 'scripts', 'start.mjs')
  place.clean()
  const build = await node(slidev, 'build', 'slides.md', '--out', 'peer', '--base', './')
  const exported = await node(
    slidev,
    'export',
    'slides.md',
    '--with-toc',
    '--output',
    'peer.pdf',
    '--timeout',
    '300000',
    '--executable-path',
    browser.path,
  )
  if (!existsSync(join(folder, 'peer.pdf'))) throw new Error('Slidev printed nothing.')
  place.clean()
  const site = await node(briefdeck, 'build', '.')
  place.clean()
  const deck = await node(briefdeck, 'deck', '.')
  const again = await node(briefdeck, 'deck', '.')
  const text = writeForMarp(folder)
  const env = { CHROME_PATH: browser.path, CHROME_NO_SANDBOX: 'true', ...browser.env }
  const marpRun = (...args: string[]) => runMeasured(process.execPath, [marp, text, ...args], { cwd: folder, env })
  const marpHtml = await marpRun('-o', 'marp.html')
  const marpPdf = await marpRun('--pdf', '-o', 'marp.pdf')
  return { build, export: exported, site, deck, again, marpHtml, marpPdf }
}

function tell(rows: readonly Row[]): readonly Measurement[] {
  const seconds = (of: (row: Row) => number) => medianOf(rows.map(of))
  const ratio = (of: (row: Row) => number, against: (row: Row) => number) => medianOf(rows.map((row) => of(row) / against(row)))
  const peers = (row: Row) => row.build.seconds + row.export.seconds
  const marp = (row: Row) => row.marpHtml.seconds + row.marpPdf.seconds
  const most = (row: Row) => Math.max(row.build.megabytes, row.export.megabytes)
  return [
    { what: 'slidev build, s', value: seconds((row) => row.build.seconds) },
    { what: 'slidev export --with-toc, s', value: seconds((row) => row.export.seconds) },
    { what: 'Marp, HTML and PDF, s', value: seconds(marp) },
    { what: 'build (site, measured, with its preview picture), s', value: seconds((row) => row.site.seconds) },
    { what: 'of that the site, briefing verified, s', value: seconds(building) },
    { what: 'site, against slidev build', promised: 0.5, value: ratio(building, (row) => row.build.seconds) },
    { what: 'PDF from the built site, s', value: seconds(printing) },
    { what: 'PDF, against slidev export', promised: 0.2, value: ratio(printing, (row) => row.export.seconds) },
    { what: 'deck, s', value: seconds((row) => row.deck.seconds) },
    { what: 'deck, against slidev build and export', promised: 0.5, value: ratio((row) => row.deck.seconds, peers) },
    { what: 'deck, against Marp', promised: 1.5, value: ratio((row) => row.deck.seconds, marp) },
    { what: 'deck again, nothing changed, s', value: seconds((row) => row.again.seconds) },
    {
      what: 'deck again, against the first time',
      promised: 0.1,
      value: ratio(
        (row) => row.again.seconds,
        (row) => row.deck.seconds,
      ),
    },
    { what: 'most memory of deck, MB', value: seconds((row) => row.deck.megabytes) },
    { what: 'most memory of slidev build and export, MB', value: seconds(most) },
    { what: 'most memory, against slidev', promised: 0.8, value: ratio((row) => row.deck.megabytes, most) },
  ]
}

/** From the start to the line that says what comes when the site stands: Slidev's own command measures nothing. */
function building({ site }: Row): number {
  return beginning(site, 'Measuring the slides')
}

/** From the line that says so to the next. */
function printing({ deck }: Row): number {
  return beginning(deck, 'Printing the handout') - beginning(deck, 'Printing the PDF')
}

function beginning({ told }: Run, words: string): number {
  return told.find(({ text }) => text.includes(words))?.at ?? Number.NaN
}
