import { createHash } from 'node:crypto'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'

/** What Slidev's own controls and the deck's frame may show besides the text of the slides. */
const always = `${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => index + 32))}\u00A0–—‘’“”…·`

/**
 * Leaves in the site's fonts the letters of the deck alone. It makes them small, and it gives each
 * letter a shape of its own: the whole fonts draw two apostrophes with one, and a PDF then can't
 * tell which of them was meant.
 */
export function subsetFonts(text: string): Plugin {
  const letters = [...new Set(always + text)].toSorted().join('')
  return {
    name: 'briefdeck:subset-fonts',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const fonts = Object.values(bundle).filter((file) => file.type === 'asset' && file.fileName.endsWith('.woff2'))
      const renamed = await Promise.all(
        fonts.map(async (font) => {
          if (font.type !== 'asset') return undefined
          const small = await subsetFont(Buffer.from(font.source), letters, { targetFormat: 'woff2' })
          const { fileName: before } = font
          // The name holds what the file holds: a browser that kept an older one must not use it.
          const after = before.replace(/-.{8}\.woff2$/, `-${createHash('sha256').update(small).digest('hex').slice(0, 8)}.woff2`) // "inter-latin-DO1Apj_S.woff2"; not "inter.woff2"
          font.source = small
          font.fileName = after
          return { before, after }
        }),
      )
      for (const file of Object.values(bundle)) {
        for (const { before, after } of renamed.flatMap((each) => each ?? [])) {
          const [from, to] = [before, after].map((path) => path.split('/').at(-1) ?? path) as [string, string]
          if (file.type === 'chunk') file.code = file.code.replaceAll(from, to)
          else if (typeof file.source === 'string') file.source = file.source.replaceAll(from, to)
        }
      }
    },
  }
}
