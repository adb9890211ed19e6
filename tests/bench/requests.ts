import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openBrowser } from '../../scripts/publish/browser/open-browser.ts'
import { serveSite } from '../../scripts/publish/serve-site.ts'
import { briefdeck, project } from '../briefdeck.ts'
import type { Measurement } from './bench.ts'

/** Which other hosts are asked, by the program that makes a deck and by the pages that show it. */
export async function measureRequests(): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-bench-'))
  try {
    cpSync(join(project, 'data'), join(folder, 'data'), { recursive: true })
    const { slides, asked } = await makeDeck(folder)
    const { requests, others } = await seeDeck(folder, slides)
    return [
      { what: 'hosts but this one that `deck` connects to or looks up', value: asked.length },
      { what: 'requests of the built deck, every slide and view seen', value: requests },
      { what: 'of which to other hosts', value: others },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function makeDeck(folder: string): Promise<{ readonly slides: number; readonly asked: readonly string[] }> {
  const list = join(folder, 'connections')
  writeFileSync(list, '')
  const preload = pathToFileURL(join(import.meta.dirname, 'connections.mjs')).href
  const environment = { BRIEFDECK_CONNECTIONS: list, NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import ${preload}` }
  const { status, stdout, stderr } = await briefdeck(['deck', folder, '--json'], environment)
  if (status !== 0 || !existsSync(join(folder, 'dist', 'briefing.pdf'))) throw new Error(`deck failed: ${stderr}`)
  const { slides } = JSON.parse(stdout) as { readonly slides: number }
  return { slides, asked: readFileSync(list, 'utf8').split('\n').filter(Boolean) }
}

async function seeDeck(folder: string, slides: number): Promise<{ readonly requests: number; readonly others: number }> {
  const browser = await openBrowser()
  const site = await serveSite(join(folder, 'dist'))
  const urls: string[] = []
  try {
    const page = await browser.newPage()
    page.on('request', (request) => urls.push(request.url()))
    const numbers = Array.from({ length: slides }, (_, index) => `#/${index + 1}`)
    for (const view of [...numbers, '#/overview', '#/presenter/1', '?print=true#/print']) {
      await page.goto(site.url + view)
      await page.locator('.slidev-layout:visible').first().waitFor()
      await page.waitForLoadState('networkidle')
    }
  } finally {
    await browser.close()
    await site.close()
  }
  return { requests: urls.length, others: urls.filter((url) => !url.startsWith(site.url) && !/^(?:data|blob):/.test(url)).length }
}
