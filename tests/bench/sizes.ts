import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBrowser } from '../../scripts/publish/browser/open-browser.ts'
import { briefdeck, project } from '../briefdeck.ts'
import { bytesOf, weighSite, type Transfer } from '../publish/weigh-site.ts'
import type { Measurement } from './bench.ts'

/** What of the shipped deck's site comes over the wire, file by file on stderr; and what it takes on the disk. */
export async function measureSizes(): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-bench-'))
  const browser = await openBrowser()
  try {
    cpSync(join(project, 'data'), join(folder, 'data'), { recursive: true })
    const { stdout, stderr, status } = await briefdeck(['deck', folder, '--json'])
    if (status !== 0) throw new Error(`deck failed: ${stderr}`)
    const site = join(folder, 'dist')
    const { first, whole } = await weighSite(browser, site, (JSON.parse(stdout) as { slides: number }).slides)
    list('the first slide', first)
    list('what the others add', whole.slice(first.length))
    return [
      { what: 'first slide, bytes with gzip, fonts counted', promised: 110_000, value: bytesOf(first) },
      { what: 'first slide, requests', promised: 12, value: first.length },
      { what: 'the whole deck seen, bytes', promised: 260_000, value: bytesOf(whole) },
      { what: 'the whole deck seen, requests', value: whole.length },
      { what: 'the site on disk, PDFs aside, bytes', promised: 1_200_000, value: sizeOf(site) },
    ]
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true })
  }
}

function list(what: string, transfers: readonly Transfer[]): void {
  console.error(`  ${what}:`)
  for (const { path, bytes } of transfers.toSorted((a, b) => b.bytes - a.bytes))
    console.error(`  ${bytes.toLocaleString('en').padStart(9)}  ${path || 'index.html'}`)
}

function sizeOf(site: string): number {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.endsWith('.pdf'))
    .map((file) => statSync(join(site, file)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)
}
