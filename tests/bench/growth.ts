import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBrowser } from '../../scripts/publish/browser/open-browser.ts'
import { project } from '../briefdeck.ts'
import { bytesOf, weighSite } from '../publish/weigh-site.ts'
import type { Measurement, Point } from './bench.ts'
import { runMeasured } from './run-measured.ts'

/** Sections of the reports: decks of some 12, 50 and 200 slides. */
const sizes = [7, 35, 145] as const

/** What a deck costs by its number of slides: time, memory, and the bytes of the first slide. */
export async function measureGrowth(): Promise<readonly Measurement[]> {
  const browser = await openBrowser()
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-bench-'))
  try {
    const measured: Measurement[] = []
    for (const sections of sizes) {
      const deck = join(folder, String(sections))
      writeDeck(deck, sections)
      const start = join(project, 'scripts', 'start.mjs')
      const { seconds, megabytes, stdout } = await runMeasured(process.execPath, [start, 'deck', deck, '--json'], {
        cwd: project,
      })
      const { slides } = JSON.parse(stdout) as { readonly slides: number }
      const { first } = await weighSite(browser, join(deck, 'dist'), 3)
      const point = (of: Point['of']): Point => ({ by: 'slides', of, at: slides })
      measured.push(
        { what: `a deck of ${slides} slides, s`, value: seconds, point: point('time') },
        { what: `a deck of ${slides} slides, ms for each`, value: (1000 * seconds) / slides },
        { what: `a deck of ${slides} slides, most memory in MB`, value: megabytes, point: point('memory') },
        { what: `a deck of ${slides} slides, bytes of the first`, value: bytesOf(first), point: point('bytes') },
      )
    }
    return measured
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true })
  }
}

/** A deck folder whose sections each say three things, to the letter. */
function writeDeck(folder: string, sections: number): void {
  const numbers = Array.from({ length: sections }, (_, index) => index + 1)
  const sentences = (section: number): string[] =>
    ['keeps its boats in the old harbour', 'sends its reports to the head office', 'has a crew of its own'].map(
      (what) => `Branch ${section} ${what}`,
    )
  const report = numbers.map((section) => `## What branch ${section} does\n\n${sentences(section).join('. ')}.\n`)
  const briefing = {
    report: 'report.md',
    title: 'The branches of the company',
    source: { title: 'Branches', publisher: 'Coast Office', published: '2024-03' },
    language: 'en',
    summary: { headline: 'Branch 1 has a crew of its own', points: [point('summary', sentences(1)[2] ?? '')] },
    sections: numbers.map((section) => ({
      id: `branch-${section}`,
      heading: `What branch ${section} does`,
      headline: sentences(section)[0],
      points: sentences(section).map((sentence, index) => point(`branch-${section}-${index}`, sentence)),
    })),
  }
  mkdirSync(join(folder, 'data'), { recursive: true })
  writeFileSync(join(folder, 'data', 'report.md'), `# Branches\n\n${report.join('\n')}`)
  // JSON is YAML.
  writeFileSync(join(folder, 'data', 'briefing.yaml'), JSON.stringify(briefing, undefined, 2))
}

function point(id: string, text: string): Readonly<Record<string, string>> {
  return { id, text, quote: text }
}
