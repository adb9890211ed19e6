/** Makes scripts/typeset/metrics.ts from the deck's fonts, or says with --check whether it is stale. */

import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'prettier'
import { openBrowser } from './publish/browser/open-browser.ts'
import { project } from './publish/places.ts'
import { cutFont } from './publish/fonts/cut-font.ts'
import { writeWhole } from './publish/files/write-whole.ts'

const file = join(project, 'scripts', 'typeset', 'metrics.ts')
const style = readFileSync(join(project, 'styles', 'fonts.css'), 'utf8')
/** Matches "url('@fontsource/a.woff2?wght=400')"; not "url(a.png)". */
const url = /url\('(@fontsource[^'?]+)\??([^']*)'\)/g

/** Faces as the styles set them; the size matters where a font has optical sizes. */
const faces = {
  text: '420 18px "Inter Variable"',
  strong: '640 18px "Inter Variable"',
  quotation: '420 24px "Source Serif 4 Variable"',
  headline: '620 30px "Source Serif 4 Variable"',
}

/** What European languages are written with, and what they are punctuated with. */
const ranges = [[0x20, 0x7e], [0xa0, 0x17f], [0x218, 0x21b], [0x386, 0x3ce], [0x400, 0x45f], [0x490, 0x491], [0x1e80, 0x1e85], [0x2010, 0x2027], [0x2030, 0x203a], [0x20ac, 0x20ac], [0x2116, 0x2116], [0x2212, 0x2212]] as const // prettier-ignore

const characters = ranges.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).filter((each) =>
    /\P{Cn}/u.test(each),
  ),
)

const fonts = style.matchAll(url).map(([, path = '']) => join(project, 'node_modules', path))
const from = [...fonts].reduce((hash, path) => hash.update(readFileSync(path)), createHash('sha256').update(style)).digest('hex')

if (!process.argv.includes('--check')) await makeMetrics()
else if (!existsSync(file) || !readFileSync(file, 'utf8').includes(from)) {
  console.error('scripts/typeset/metrics.ts: stale, for the fonts have changed.\nWhat to do: npm run metrics')
  process.exitCode = 1
}

async function makeMetrics(): Promise<void> {
  const metrics = Object.entries(await measureFaces()).map(([face, widths]) => {
    const alike = Map.groupBy(widths.entries(), ([, width]) => width.toFixed(2))
    const rows = [...alike].map(([width, those]) => [Number(width), those.map(([index]) => characters[index]).join('')] as const)
    return `${face}: ${JSON.stringify(rows.toSorted(([a], [b]) => a - b))},`
  })
  const text = `/** Made by npm run metrics: how wide characters are drawn, in shares of the size of type. From fonts with the checksum ${from}. */
export const metrics = { ${metrics.join('\n')} } satisfies Readonly<Record<string, readonly (readonly [number, string])[]>>`
  const options = { parser: 'typescript', semi: false, singleQuote: true, printWidth: 130 } as const
  await writeWhole(file, await format(text, options))
}

async function measureFaces(): Promise<Record<keyof typeof faces, number[]>> {
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    // As the site has them: the serif in one optical size.
    const cut = await Promise.all(
      style
        .matchAll(url)
        .map(([, path = '', query = '']) =>
          cutFont(readFileSync(join(project, 'node_modules', path)), characters.join(''), query),
        ),
    )
    const css = style.replace(url, () => `url(data:font/woff2;base64,${cut.shift()!.toString('base64')})`)
    await page.setContent(`<style>${css}</style>`)
    return await page.evaluate(
      async ({ faces, characters }) => {
        await Promise.all([...document.fonts].map((font) => font.load()))
        const pen = document.createElement('canvas').getContext('2d')!
        const measured = Object.entries(faces).map(([face, font]) => {
          pen.font = font
          const size = Number(/(\d+)px/.exec(font)?.[1]) // matches "18px"
          return [face, characters.map((character) => pen.measureText(character).width / size)] as const
        })
        return Object.fromEntries(measured) as Record<keyof typeof faces, number[]>
      },
      { faces, characters },
    )
  } finally {
    await browser.close()
  }
}
