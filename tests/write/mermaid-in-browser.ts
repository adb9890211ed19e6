/** Diagrams as a browser draws them, with the deck's own settings of Mermaid. */

import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Mermaid } from 'mermaid'
import type { Browser, Page } from 'playwright-chromium'
import { mermaidConfig } from '../../scripts/write/mermaid-config.ts'
import { project } from '../briefdeck.ts'

/** What a drawing says: the text of each label, without white space, and its elements but for those of single words; or that it failed. */
export interface Drawing {
  readonly labels: readonly string[]
  readonly tags: readonly string[]
  readonly error?: string
  /** Addresses that the drawing asked for. */
  readonly requests: readonly string[]
}

const host = 'http://mermaid.invalid/'
const page = `<!doctype html><body><script type="module">
import mermaid from '/mermaid/dist/mermaid.esm.min.mjs'
window.mermaid = mermaid
</script>`

/** Opens a page in which Mermaid can draw. */
export async function openMermaid(browser: Browser): Promise<(code: string) => Promise<Drawing>> {
  const tab = await browser.newPage()
  const requests: string[] = []
  await tab.route('**/*', (route) => {
    const url = route.request().url()
    if (url === host) return route.fulfill({ body: page, contentType: 'text/html' })
    const file = join(project, 'node_modules', new URL(url).pathname)
    if (url.startsWith(host) && extname(file) === '.mjs' && existsSync(file))
      return route.fulfill({ body: readFileSync(file), contentType: 'text/javascript' })
    requests.push(url)
    return route.abort()
  })
  await tab.goto(host)
  await tab.waitForFunction('window.mermaid')
  return async (code) => ({ ...(await draw(tab, code)), requests: requests.splice(0) })
}

function draw(tab: Page, code: string): Promise<Omit<Drawing, 'requests'>> {
  return tab.evaluate(
    async ({ code, config }) => {
      const mermaid = (window as unknown as { mermaid: Mermaid }).mermaid
      mermaid.initialize({ ...config, startOnLoad: false })
      try {
        const { svg } = await mermaid.render('drawing', code)
        const root = document.createElement('div')
        root.innerHTML = svg
        document.body.append(root)
        const labels = [...root.querySelectorAll('text, title, desc, foreignObject')].map((each) => each.textContent ?? '')
        const tags = [...root.querySelectorAll(':not(tspan)')].map((each) => each.tagName).sort()
        root.remove()
        return { labels: labels.map((label) => label.replace(/\s+/g, '')), tags } // matches " "; not "a"
      } catch (error) {
        for (const left of document.querySelectorAll('[id*="drawing"]')) left.remove()
        return { labels: [], tags: [], error: String(error) }
      }
    },
    { code, config: mermaidConfig },
  )
}
