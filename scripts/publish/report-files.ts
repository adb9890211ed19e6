import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hasArabic } from './fonts/arabic.ts'
import { partsOf, type FontPart } from './fonts/font-parts.ts'
import { colours, facesIn, neededFaces, packagedFont, readStyle } from './page-style.ts'
import { fontName, lettersOf } from './fonts/subset-fonts.ts'

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

/**
 * Puts the report into a built site, with the fonts that the site has.
 *
 * @param text whose letters they hold
 */
export async function writeReportFiles(site: string, report: ReportFiles, text: string): Promise<void> {
  const fonts = readdirSync(join(site, 'assets')).filter((name) => name.endsWith('.woff2'))
  // "inter-latin-wght-normal-wght-400-640-192f19ad.woff2" holds what is left of "inter-latin-wght-normal.woff2".
  const fileOf = (font: string, query: string, part: FontPart) =>
    fonts.find((name) => name.replace(/-[^-]+\.woff2$/, '') === fontName(font, query, part)) ?? ''
  const cut = (face: string) =>
    partsOf(face, lettersOf(text)).map((part) => linked(part.face, (_, font, query) => `./assets/${fileOf(font, query, part)}`))
  const cutFaces = (css: string) => {
    const needed = neededFaces(css, report.page)
    return facesIn(needed).reduce((rest, face) => rest.replace(face, cut(face).join('\n')), needed)
  }
  const files = [
    [reportPage, report.page],
    [reportStyle, styleOf(cutFaces, hasArabic(report.page))],
    [passagesFile(report), report.passages],
  ] as const
  await Promise.all(files.map(([name, content]) => writeFile(join(site, name), content)))
}

/** The style of the page while the live server shows it, with fonts as their packages have them. */
export function liveStyle(): string {
  return styleOf((css) => linked(css, (path) => `/node_modules/${path}`), true)
}

/** The style of the page: fonts, colours and sizes of the deck, and its own. */
function styleOf(withFonts: (css: string) => string, isArabic: boolean): string {
  const arabic = isArabic ? [withFonts(readStyle('arabic'))] : []
  return [withFonts(readStyle('fonts')), colours(), readStyle('report'), ...arabic].join('\n')
}

function linked(css: string, addressOf: (path: string, font: string, query: string) => string): string {
  return css.replace(
    packagedFont,
    (_, path: string, font: string, query = '') => `url('${addressOf(path, font, query as string)}')`,
  )
}
