import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Plugin, Rolldown } from 'vite'
import type { fontCutter } from './keep-fonts.ts'
import { common, partsOf, type FontPart } from './font-parts.ts'
import { facesIn, neededFaces, packagedFont, readFontFaces } from '../page-style.ts'

const { resolve } = createRequire(import.meta.url)

/** Of a text and what may stand around it. */
export function lettersOf(text: string): string {
  return [...new Set(common + text)].toSorted().join('')
}

/**
 * Leaves in the site's fonts the letters of the deck alone, and the axes that `fonts.css` names; a font without any is left out. It makes them small, and it
 * gives each letter a shape of its own: the whole fonts draw two apostrophes with one, and a PDF then can't tell which of them
 * was meant.
 */
export function subsetFonts(text: string, cutFont: ReturnType<typeof fontCutter>): Plugin {
  const letters = lettersOf(text)
  // Which fonts there are to cut is known before the site is.
  for (const face of facesIn(neededFaces(readFontFaces(text), letters)))
    for (const [, path = '', , query = ''] of face.matchAll(packagedFont))
      for (const part of partsOf(face, letters)) cutFont(part, readFileSync(resolve(path)), query).catch(() => undefined)
  return {
    name: 'briefdeck:subset-fonts',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const styles = Object.values(bundle).filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
      const whole = new Set<string>()
      const emitted: string[] = []
      for (const style of styles as Rolldown.OutputAsset[]) {
        const all = String(style.source)
        let css = neededFaces(all, letters)
        for (const face of facesIn(all)) {
          const [url = '', name = '', query = ''] = fontUrl.exec(face) ?? []
          const font = bundle[`assets/${name}.woff2`]
          if (font?.type !== 'asset') continue
          whole.add(font.fileName)
          if (!css.includes(face)) continue
          const faces = partsOf(face, letters).map(async (part) => {
            const small = await cutFont(part, Buffer.from(font.source), query)
            // The name holds what the file holds: a browser that kept an older one must not use it.
            const fileName = `${fontName(name.replace(/-.{8}$/, ''), query, part)}-${hashOf(small)}.woff2` // "inter-latin-DO1Apj_S"; not "inter"
            this.emitFile({ type: 'asset', fileName: `assets/${fileName}`, source: small })
            emitted.push(fileName)
            return part.face.replace(url, fileName)
          })
          css = css.replace(face, (await Promise.all(faces)).join(''))
        }
        style.source = css
      }
      for (const fileName of whole) delete bundle[fileName]
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.html')) file.source = preloading(String(file.source), emitted)
      }
    },
  }
}

/** The font of headlines comes with the page, so that the first is not seen in another one. Latin headlines alone have it. */
function preloading(html: string, fonts: readonly string[]): string {
  const font = fonts.find((file) => /-latin-(?!ext).*-wght-620-(?!.*-more-)/.test(file)) // "source-serif-4-latin-opsz-normal-wght-620-…"
  const title = /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '' // "<title>The ferries</title>"
  if (font === undefined || !/\p{Script=Latin}/u.test(title)) return html
  return html.replace(
    '</title>',
    `</title>\n<link rel="preload" as="font" type="font/woff2" crossorigin href="./assets/${font}">`,
  )
}

/** A font in a style of the site: matches "inter-latin-DO1Apj_S.woff2?wght=400..640"; not "inter.woff". */
const fontUrl = /([\w-]+)\.woff2(?:\?([\w=&.]+))?(?![\w.])/

/** What the file of a part of a font is called, but for its checksum. */
export function fontName(font: string, query: string, { suffix }: Pick<FontPart, 'suffix'>): string {
  return [font, ...query.split(/[=&.]+/)].filter(Boolean).join('-') + suffix
}

function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8)
}
