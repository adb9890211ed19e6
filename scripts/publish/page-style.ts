import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { hasArabic } from './fonts/arabic.ts'
import { cutFont } from './fonts/cut-font.ts'
import { project } from './places.ts'

/** Matches "url('@fontsource-variable/inter/files/inter.woff2?wght=400')", in its parts; not "url(a.png)". */
export const packagedFont = /url\('(@fontsource[^']*\/([^'/]+)\.woff2)(?:\?([^']*))?'\)/g

/** One of the deck's own styles. */
export function readStyle(name: string): string {
  return readFileSync(join(project, 'styles', `${name}.css`), 'utf8')
}

/** The deck's fonts, and those that a text asks for by its script. */
export function readFontFaces(text: string): string {
  return hasArabic(text) ? readStyle('fonts') + readStyle('arabic') : readStyle('fonts')
}

/** The deck's colours and sizes, for a page without a script that could say which scheme is wanted: the browser is asked. */
export function colours(): string {
  const tokens = readStyle('tokens')
  const dark = /html\.dark (\{[^}]*\})/.exec(tokens)?.[1] ?? '{}' // matches "html.dark { --ink: #fff; }"
  return `${tokens}\n@media screen and (prefers-color-scheme: dark) { :root ${dark} }`
}

/**
 * The style of a page that is one file: it holds the deck's fonts, as far as the page has letters of them.
 *
 * @param name of its own style in `styles/`
 */
export async function inlineStyle(name: string, text: string): Promise<string> {
  const letters = [...new Set(text)].toSorted().join('')
  const faces = facesIn(neededFaces(readFontFaces(text), letters)).map((face) => withFont(face, letters))
  return [...(await Promise.all(faces)), colours(), readStyle(name)].join('\n')
}

/** A style without those faces of which a text has no letter. */
export function neededFaces(css: string, letters: string): string {
  const unique = [...new Set(letters)].join('')
  return facesIn(css).reduce((rest, face) => (coveredBy(face, unique).length > 0 ? rest : rest.replace(face, '')), css)
}

export function facesIn(css: string): string[] {
  return css.match(/@font-face ?\{[^}]*\}/g) ?? [] // "@font-face { … }"
}

/** Those of some letters that a font's `unicode-range` holds; without a range, it holds all. */
export function coveredBy(face: string, letters: string): string[] {
  const ranges = [...face.matchAll(/U\+([\dA-F?]+)(?:-([\dA-F]+))?/gi)].map(
    // "U+0000-00FF", "U+2122", and "U+??" for the first
    ([, from = '', to = from]) => [parseInt(from.replaceAll('?', '0'), 16), parseInt(to.replaceAll('?', 'F'), 16)] as const,
  )
  return [...letters].filter(
    (letter) => ranges.length === 0 || ranges.some(([first, last]) => first <= codeOf(letter) && codeOf(letter) <= last),
  )
}

function codeOf(letter: string): number {
  return letter.codePointAt(0) ?? 0
}

async function withFont(face: string, letters: string): Promise<string> {
  const [url, path = '', , query = ''] = [...face.matchAll(packagedFont)][0] ?? []
  const font = readFileSync(createRequire(import.meta.url).resolve(path))
  const data = (await cutFont(font, letters, query)).toString('base64')
  return face.replace(url ?? '', `url('data:font/woff2;base64,${data}')`)
}
