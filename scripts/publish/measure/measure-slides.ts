import type { Page } from 'playwright-chromium'
import type { PrintJob } from '../print/prints.ts'
import type { Finding, Form } from './finding.ts'
import { roles } from './limits.ts'
import { readBoxes } from './read-boxes.ts'
import type { ReadSlide, ReadText } from './reading.ts'
import { readTexts } from './read-texts.ts'
import { rules, shortOf, type Breach } from './rules.ts'

/** How each form is had from the page that all slides stand on. */
const forms: Readonly<Record<Form, (page: Page) => Promise<unknown>>> = {
  light: (page) => page.evaluate(() => document.documentElement.classList.remove('dark')),
  dark: (page) => page.evaluate(() => document.documentElement.classList.add('dark')),
  print: async (page) => {
    await page.evaluate(() => document.documentElement.classList.remove('dark'))
    await page.emulateMedia({ media: 'print' })
  },
}

/**
 * Measures every slide of a built site in a browser, in light, in dark and as it is printed.
 *
 * @param job.page the page with all slides; it is left as it is printed
 * @returns what is over a limit, slide by slide; what is so in several forms is told once
 */
export async function measureSlides({ page, deck }: Pick<PrintJob, 'page' | 'deck'>): Promise<readonly Finding[]> {
  const found: Finding[] = []
  for (const form of Object.keys(forms) as Form[]) {
    await forms[form](page)
    const read = await readSlides(page)
    found.push(...read.flatMap((slide, index) => findingsOn(slide, index, form, deck.slides[index] ?? {})))
  }
  return joined(found).toSorted((a, b) => a.slide - b.slide)
}

async function readSlides(page: Page): Promise<readonly ReadSlide[]> {
  const texts = JSON.parse(await page.evaluate(readTexts, roles)) as ReadText[][]
  const boxes = await page.evaluate(readBoxes)
  return boxes.map((box, index) => ({ ...box, texts: texts[index] ?? [] }))
}

/** What Slidev knows of a slide, as far as it tells what stands there. */
interface Frontmatter {
  readonly routeAlias?: string
  readonly title?: string
  readonly sources?: readonly { readonly drawn?: string; readonly source: { readonly number: number } }[]
}

function findingsOn(slide: ReadSlide, index: number, form: Form, frontmatter: Frontmatter): Finding[] {
  const { routeAlias, title = '' } = frontmatter
  return Object.entries<(slide: ReadSlide) => readonly Breach[]>(rules).flatMap(([code, rule]) =>
    rule(slide).map(({ text, element, says }) => {
      const number = text && (text.mark ?? numberIn(text.drawn?.id, frontmatter))
      return {
        code,
        slide: index + 1,
        ...(routeAlias !== undefined && { name: routeAlias }),
        element: text?.element ?? element ?? 'slide',
        text: shortOf(text?.text ?? title),
        says,
        forms: [form],
        ...(number !== undefined && { number }),
        isHeadline: text?.role === 'headline',
      }
    }),
  )
}

/** The passage of what is drawn under an id: "d8a-flowchart-n1-0" is that of "n1". */
function numberIn(id: string | undefined, { sources = [] }: Frontmatter): number | undefined {
  return sources.find(({ drawn }) => drawn !== undefined && id !== undefined && `${id}-`.includes(`-${drawn}-`))?.source.number
}

/** The same in several forms is told once, with the first measure. */
function joined(findings: readonly Finding[]): readonly Finding[] {
  const alike = Map.groupBy(findings, ({ code, slide, element, text }) => JSON.stringify([code, slide, element, text]))
  return [...alike.values()].map((same) => ({ ...same[0]!, forms: [...new Set(same.flatMap(({ forms }) => forms))] }))
}
