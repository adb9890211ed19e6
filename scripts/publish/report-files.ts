import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hasArabic } from './arabic.ts'
import { colours, neededFaces, packagedFont, readStyle } from './page-style.ts'
import { fontName } from './subset-fonts.ts'

/** The report that a deck was made from, as `write` gives it. */
export interface ReportFiles {
  /** HTML, to be read beside the deck. */
  readonly page: string
  /** JSON, asked for by a slide when somebody wants to see a passage. */
  readonly passages: string
}

/** The page, and its style, beside the site's index. */
export const reportPage = 'report.html'
export const reportStyle = 'report.css'
/** Where a slide looks for the passages, unless the page that it stands in names another file. */
export const livePassages = 'passages.json'

/** The passages are named after what they hold: a slide that a browser kept must not be shown those of another deck. */
export function passagesFile({ passages }: ReportFiles): string {
  return `passages-${createHash('sha256').update(passages).digest('hex').slice(0, 8)}.json`
}

/** Puts the report into a built site, with the fonts that the site has. */
export async function writeReportFiles(site: string, report: ReportFiles): Promise<void> {
  const fonts = readdirSync(join(site, 'assets')).filter((name) => name.endsWith('.woff2'))
  // "inter-latin-wght-normal-wght-400-640-192f19ad.woff2" holds what is left of "inter-latin-wght-normal.woff2".
  const named = (font: string, query: string) =>
    fonts.find((name) => name.replace(/-[^-]+\.woff2$/, '') === fontName(font, query))
  const files = [
    [reportPage, report.page],
    [reportStyle, styleOf(report.page, (_, font, query) => `./assets/${named(font, query) ?? `${font}.woff2`}`)],
    [passagesFile(report), report.passages],
  ] as const
  await Promise.all(files.map(([name, content]) => writeFile(join(site, name), content)))
}

/** The style of the page while the live server shows it, with fonts as their packages have them. */
export function liveStyle(): string {
  return styleOf(undefined, (path) => `/node_modules/${path}`)
}

/**
 * The style of the page: fonts, colours and sizes of the deck, and its own.
 *
 * @param text of which it needs the letters; every letter where it is left out
 */
function styleOf(text: string | undefined, urlOf: (path: string, font: string, query: string) => string): string {
  const linked = (css: string) =>
    (text === undefined ? css : neededFaces(css, text)).replace(
      packagedFont,
      (_, path: string, name: string, query = '') => `url('${urlOf(path, name, query as string)}')`,
    )
  const arabic = text === undefined || hasArabic(text) ? readStyle('arabic') : ''
  return [linked(readStyle('fonts')), colours(), readStyle('report'), linked(arabic)].join('\n')
}
