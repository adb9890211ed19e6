import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { readReport } from '../../scripts/read/read-report.ts'
import { escapeLabel, escapeMarkdown, escapeNote, escapeTitle } from '../../scripts/write/escape.ts'
import { project } from '../briefdeck.ts'
import type { Measurement } from './bench.ts'

/** What the tests of hostile texts try, and tell in their reports. */
const tests = ['tests/write/whole-way.test.ts', 'tests/write/drawn.test.ts', 'tests/hostile']

/** What vitest's JSON reporter tells of a test. */
interface Told {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly status: string
      readonly title: string
      readonly meta: { readonly strings?: number }
    }[]
  }[]
}

/** Hostile strings that were tried, and how much of an ordinary report has to be escaped. */
export async function measureText(): Promise<readonly Measurement[]> {
  return [...(await tryStrings()), ...(await countEscapes())]
}

async function tryStrings(): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-bench-'))
  const report = join(folder, 'report.json')
  const vitest = join(project, 'node_modules', 'vitest', 'vitest.mjs')
  try {
    const args = [vitest, 'run', ...tests, '--reporter=json', `--outputFile=${report}`]
    // Vitest ends with 1 where a test failed; the report says which.
    await promisify(execFile)(process.execPath, args, { cwd: project, maxBuffer: Infinity }).catch(() => {})
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Told
    const all = testResults.flatMap(({ assertionResults }) => assertionResults)
    const count = (those: typeof all): number => those.reduce((sum, { meta }) => sum + (meta.strings ?? 0), 0)
    return [
      { what: 'hostile strings tried, from briefing to slides, drawing and built site', value: count(all) },
      { what: 'of which in tests that failed', value: count(all.filter(({ status }) => status !== 'passed')) },
      { what: 'tests of them that failed', value: all.filter(({ status }) => status !== 'passed').length },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function countEscapes(): Promise<readonly Measurement[]> {
  const { blocks } = await readReport(join(project, 'data', 'report.md'))
  const places = { 'on slides': escapeMarkdown, 'in notes': escapeNote, 'in titles': escapeTitle, 'in labels': escapeLabel }
  const characters = blocks.reduce((sum, { text }) => sum + text.length, 0)
  return Object.entries(places).map(([where, escape]) => {
    const escapes = blocks.reduce((sum, { text }) => sum + escapesIn(text, escape(text)), 0)
    return { what: `escapes per 1,000 characters of the shipped report, ${where}`, value: (1000 * escapes) / characters }
  })
}

/** How many runs of characters were put in or changed. */
function escapesIn(text: string, written: string): number {
  let [escapes, at, inside] = [0, 0, false]
  for (const character of written) {
    const isKept = character === text[at]
    if (isKept) at++
    else if (!inside) escapes++
    inside = !isKept
  }
  // Where a character was replaced, the rest no longer lines up: count every character that is left as one.
  return escapes + (text.length - at)
}
