import { readFileSync } from 'node:fs'
import { cpus, platform, totalmem } from 'node:os'
import { join } from 'node:path'
import { openBrowser } from '../../scripts/publish/browser/open-browser.ts'
import { writeWhole } from '../../scripts/publish/files/write-whole.ts'
import { project } from '../briefdeck.ts'
import type { Measurement } from './bench.ts'
import { drawGrowth } from './draw-growth.ts'

type Measured = Readonly<Record<string, readonly Measurement[]>>

/** What the README quotes, of whatever was measured. */
const quoted = ['deck, s', 'deck, against slidev build and export', 'first slide, bytes with gzip, fonts counted']

const headings: Readonly<Record<string, string>> = {
  draft: 'From a report to briefing.yaml',
  sizes: 'What comes over the wire',
  pipeline: 'From briefing.yaml to site and PDF, beside Slidev’s own command and Marp',
  page: 'In the browser',
  live: 'While it is edited',
  many: 'Many reports',
  growth: 'Longer decks',
}

/** Matches the block of the README, with what stands in it. */
export const readmeBlock = /(<!-- bench -->)[\s\S]*?(<!-- \/bench -->)/ // "<!-- bench -->…<!-- /bench -->"

/** Writes docs/bench.md with its picture, and its rows in the README. */
export async function writeTable(measured: Measured): Promise<void> {
  const docs = join(project, 'docs')
  const all = Object.values(measured).flat()
  await writeWhole(join(docs, 'bench-growth.svg'), drawGrowth(all))
  await writeWhole(join(docs, 'bench.md'), page(measured, await machine()))
  const readme = join(project, 'README.md')
  const rows = all.filter(({ what }) => quoted.includes(what))
  const block = `${table(rows)}\n\nMore of it, and on what machine: [docs/bench.md](docs/bench.md).`
  await writeWhole(
    readme,
    readFileSync(readme, 'utf8').replace(readmeBlock, (_, begin, end) => `${begin}\n\n${block}\n\n${end}`),
  )
}

/** What the times hold for; nothing that names the machine. */
async function machine(): Promise<string> {
  const browser = await openBrowser()
  const version = browser.version()
  await browser.close()
  const { dependencies, version: own } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    readonly version: string
    readonly dependencies: Readonly<Record<string, string>>
  }
  const system = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' }[platform() as string] ?? platform()
  return [
    `${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${system}`,
    `Briefdeck ${own}, Node ${process.version.slice(1)}, Slidev ${dependencies['@slidev/cli']}, Chromium ${version}`,
  ].join('; ')
}

function page(measured: Measured, on: string): string {
  const parts = Object.entries(measured).map(([name, rows]) => `## ${headings[name] ?? name}\n\n${table(rows)}`)
  return `# What it takes

<!-- Made by "npm run bench -- --write" on a machine that did nothing else. Don't edit it. -->

${on}. Times are medians where a row is cheap enough to be measured several times. “Against” is a ratio, of runs that alternate. The last column is the most that the project promises; where it is empty, nothing is promised. The axes of the picture are logarithmic.

![How time and memory grow with the words of a report, and with the slides of a deck](bench-growth.svg)

${parts.join('\n\n')}
`
}

function table(rows: readonly Measurement[]): string {
  const lines = rows.map(
    ({ what, value, promised }) => `| ${what} | ${told(value)} | ${promised === undefined ? '' : told(promised)} |`,
  )
  return ['| | measured | at most |', '| --- | ---: | ---: |', ...lines].join('\n')
}

/** To three digits where it is below a thousand: "0.423", "14.2", "1,234". */
function told(value: string | number): string {
  if (typeof value === 'string') return value
  return value.toLocaleString('en', value < 1000 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 })
}
