import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { draftBriefing } from '../../scripts/draft/draft-briefing.ts'
import { readReport } from '../../scripts/read/read-report.ts'
import { project } from '../briefdeck.ts'
import { readCases } from '../cases/labels.ts'
import { kindsScored, scoreDraft, total } from '../cases/score.ts'
import type { Measurement } from './bench.ts'

const RUNS = 5

interface Told {
  readonly milliseconds: number
  readonly megabytes: number
}

/** How long a draft takes, how that grows with the report, and how well drafts do on the case reports. */
export async function measureDraft(): Promise<readonly Measurement[]> {
  return [...(await measureTimes()), ...(await measureScores())]
}

async function measureTimes(): Promise<readonly Measurement[]> {
  const shipped = join(project, 'data', 'report.md')
  const times = []
  for (let run = 0; run < RUNS; run++) times.push((await draftOnce(shipped)).milliseconds)
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-bench-'))
  try {
    const measured: Measurement[] = [
      { what: `shipped report to briefing.yaml, ms (median of ${RUNS})`, value: times.sort((a, b) => a - b)[2] ?? 0 },
    ]
    for (const words of [1_000, 10_000, 100_000, 1_000_000]) {
      const path = join(folder, `report-${words}.md`)
      writeFileSync(path, longReport(readFileSync(shipped, 'utf8'), words))
      console.error(`  a report of ${words} words …`)
      const { milliseconds, megabytes } = await draftOnce(path)
      const of = `a report of ${words.toLocaleString('en')} words`
      measured.push(
        { what: `${of}, ms`, value: milliseconds, point: { by: 'words', of: 'time', at: words } },
        { what: `${of}, most memory in MB`, value: megabytes, point: { by: 'words', of: 'memory', at: words } },
      )
    }
    return measured
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function draftOnce(report: string): Promise<Told> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--no-regexp-tier-up',
    join(import.meta.dirname, 'draft-once.ts'),
    report,
  ])
  return JSON.parse(stdout) as Told
}

/** The body of a report over and over, with other headings each time. */
function longReport(text: string, words: number): string {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '')
  const paragraphs = body.split(/\n{2,}/)
  const times = Math.ceil(words / body.split(/\s+/).length)
  if (times === 1) return firstWords(paragraphs, words)
  return Array.from({ length: times }, (_, index) => body.replace(/^(#+ .*)$/gm, `$1 ${index}`)).join('\n\n')
}

/** As many whole paragraphs as hold some number of words. */
function firstWords(paragraphs: readonly string[], words: number): string {
  let count = 0
  const kept = paragraphs.filter((paragraph) => (count += paragraph.split(/\s+/).length) <= words)
  return kept.join('\n\n')
}

async function measureScores(): Promise<readonly Measurement[]> {
  const scored = await Promise.all(
    readCases().map(async ({ report, labels }) => {
      const { published, half } = labels
      const briefing = draftBriefing(await readReport(report), published === undefined ? {} : { published })
      return { half, differences: scoreDraft(briefing, labels) }
    }),
  )
  return ['build', 'held'].flatMap((half) =>
    kindsScored.map((kind) => {
      const { precision, recall } = total(
        scored.filter((each) => each.half === half).map(({ differences }) => differences[kind].counts),
      )
      return {
        what: `${kind} of the case reports, ${half} half: precision and recall`,
        value: `${precision.toFixed(2)} ${recall.toFixed(2)}`,
      }
    }),
  )
}
