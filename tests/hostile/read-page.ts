import type { Browser, Page } from 'playwright-chromium'

/** What stands on a page of slides. */
export interface PageContent {
  /** Each element that has text of its own: its tag and its text; a label of a map as one, for where it is broken depends on the letters. */
  readonly texts: readonly (readonly [tag: string, text: string])[]
  /** Of each diagram all the text, without white space: where lines are broken depends on the letters. */
  readonly diagrams: readonly string[]
  /** Kinds of elements and their attributes, sorted, each as often as it occurs. */
  readonly elements: readonly string[]
  /** The same of the diagrams, each once. */
  readonly drawn: readonly string[]
  /** Whatever names an address. */
  readonly addresses: readonly string[]
}

/** A page that tells which other hosts were asked, and which errors there were. */
export async function openPage(browser: Browser, origin: string): Promise<{ page: Page; wrong: string[] }> {
  const page = await browser.newPage({ viewport: { width: 980, height: 552 } })
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`))
  page.on('console', (message) => message.type() === 'error' && wrong.push(`console: ${message.text()}`))
  page.on('dialog', (dialog) => {
    wrong.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (asked !== new URL(origin).origin && protocol !== 'data:' && protocol !== 'blob:') wrong.push(`request: ${request.url()}`)
  })
  return { page, wrong }
}

/** What an attack sets when it runs. */
export function canaryOf(page: Page): Promise<unknown> {
  return page.evaluate(() => (globalThis as { canary?: unknown }).canary)
}

/** Opens the print view of a site, and waits for all of its slides and diagrams. */
export async function openPrint(page: Page, url: string, slides: number): Promise<void> {
  await page.goto(`${url}?print=true#/print`)
  await page.waitForFunction(
    (count) =>
      document.querySelectorAll('.print-slide-container .slidev-layout h1').length === count
      && document.querySelectorAll('.mermaid').length >= 2
      && [...document.querySelectorAll('.mermaid')].every(({ shadowRoot }) => shadowRoot?.querySelector('svg')),
    slides,
  )
}

/** Reads all slides of the print view, which shows them one under the other. */
export function readSlidesOf(page: Page): Promise<PageContent> {
  return page.evaluate(() => {
    const slides = [...document.querySelectorAll('.print-slide-container')]
    const elements = slides.flatMap((slide) => [...slide.querySelectorAll('*')])
    const drawn = elements.flatMap((element) => [...(element.shadowRoot?.querySelectorAll('*') ?? [])])
    const shown = elements.filter((element) => !isBare(element) && element.tagName !== 'tspan')
    return {
      texts: shown.map((element) => [element.tagName, ownText(element)] as const).filter(([, text]) => text.trim() !== ''),
      diagrams: elements.flatMap((element) => (element.shadowRoot ? [textOfDrawing(element.shadowRoot)] : [])),
      elements: shown.map(kindOf).sort(),
      drawn: [...new Set(drawn.map(kindOf))].sort(),
      addresses: [...elements, ...drawn].flatMap(addressesOf).sort(),
    }

    /** What the escape puts around a brace, and what keeps words on one line. */
    function isBare(element: Element): boolean {
      const { tagName, attributes, className } = element
      return tagName === 'SPAN' && (attributes.length === 0 || (attributes.length === 1 && className === 'whole'))
    }

    function ownText(element: Element): string {
      if (element.tagName === 'text') return (element.textContent ?? '').replace(/\s+/g, '') // matches " "; not "a"
      return [...element.childNodes]
        .map((node) => (node instanceof Text ? node.data : node instanceof Element && isBare(node) ? ownText(node) : ' '))
        .join('')
    }

    function textOfDrawing(root: ShadowRoot): string {
      const labels = [...root.querySelectorAll('text, title, desc')].map((label) => label.textContent ?? '')
      return labels.join('').replace(/[\s\u200B\u2060]+/g, '') // matches " "; not "a"
    }

    function kindOf(element: Element): string {
      return [element.tagName, ...element.getAttributeNames().filter((name) => !name.startsWith('data-'))].join(' ')
    }

    function addressesOf(element: Element): string[] {
      return ['href', 'src', 'xlink:href', 'action', 'srcdoc', 'poster', 'data'].flatMap(
        (name) => element.getAttribute(name) ?? [],
      )
    }
  })
}

/** What the page says of itself: its title, and what each meta element tells; the policy and the viewport are Slidev's and ours. */
export function readHeadOf(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(() => {
    const metas = [...document.head.querySelectorAll('meta')].map((meta) => [
      meta.getAttribute('name') ?? meta.getAttribute('property') ?? meta.getAttribute('http-equiv') ?? 'charset',
      meta.content,
    ])
    const others = [...document.head.querySelectorAll('base, style:not([type]), title')].map((each) => each.tagName)
    return { ...(Object.fromEntries(metas) as Record<string, string>), title: document.title, others: others.join(' ') }
  })
}
