import { existsSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { replacements } from '../../scripts/publish/site/leave-out.ts'
import { openBrowser } from '../../scripts/publish/browser/open-browser.ts'
import { bytesOf, weighSite, type SiteWeight } from './weigh-site.ts'

const { slides } = inject('answer')
const site = join(inject('deck'), 'dist')
const require = createRequire(import.meta.url)

describe('the shipped deck over the wire, packed with gzip, fonts counted', () => {
  let weight: SiteWeight
  beforeAll(async () => {
    const browser = await openBrowser()
    weight = await weighSite(browser, site, slides)
    await browser.close()
  })

  test('shows its first slide after 110 kB in 12 requests', () => {
    expect(bytesOf(weight.first), told(weight.first)).toBeLessThanOrEqual(110_000)
    expect(weight.first.length, told(weight.first)).toBeLessThanOrEqual(12)
    expect(bytesOf(weight.first)).toBeGreaterThan(50_000)
  })

  test('is 260 kB when every slide was seen', () => {
    expect(bytesOf(weight.whole), told(weight.whole)).toBeLessThanOrEqual(260_000)
    // Nothing is loaded twice, and whatever a slide has is among it.
    expect(new Set(weight.whole.map(({ path }) => path)).size).toBe(weight.whole.length)
    expect(weight.whole.length).toBeGreaterThan(weight.first.length + 10)
  })
})

test('the site takes 1.2 MB on the disk, PDFs aside', () => {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => !file.endsWith('.pdf'))
  const bytes = files.map((file) => statSync(join(site, file))).reduce((sum, each) => sum + (each.isFile() ? each.size : 0), 0)
  expect(bytes).toBeLessThanOrEqual(1_200_000)
})

test('what is left out of Slidev is there to be left out', () => {
  const folders = [
    'vue/dist',
    'floating-vue/dist',
    'markdown-it-github-alerts/styles',
    '@shikijs/magic-move/dist',
    '@shikijs/vitepress-twoslash',
    '@slidev/client',
    '@slidev/parser/dist',
    '@slidev/theme-default',
    '@unhead/vue/dist',
  ]
  const modules = join(require.resolve('vite/package.json'), '..', '..')
  const files = folders
    .map((folder) => join(modules, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
    .map((file) => file.replaceAll('\\', '/'))
  for (const { module, why } of replacements) {
    const found = files.filter((file) => module.test(file))
    expect(found, `${why} (${module.source})`).not.toEqual([])
  }
})

function told(transfers: SiteWeight['first']): string {
  return transfers.map(({ path, bytes }) => `${bytes} ${path || 'index.html'}`).join('\n')
}
