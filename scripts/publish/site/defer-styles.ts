import type { Plugin, Rolldown } from 'vite'
import { controls } from './group-files.ts'

type Chunk = Rolldown.OutputChunk
type Bundle = Readonly<Record<string, Rolldown.OutputAsset | Chunk>>

/**
 * Moves rules out of the style that comes with the page into that of the controls, which are loaded when the first slide
 * stands: those that ask for a word which is said by the controls, or by what is built on them, and by nothing else. UnoCSS
 * puts the rules of all pages into one style, with icons of parts that are left out.
 */
export function deferStyles(): Plugin {
  return {
    name: 'briefdeck:defer-styles',
    enforce: 'post',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const page = styleOf(
        bundle,
        chunks.find(({ isEntry }) => isEntry),
      )
      const behind = styleOf(
        bundle,
        chunks.find(({ name }) => name === controls),
      )
      if (page === undefined || behind === undefined) return
      const late = chunks.filter((chunk) => restsOnControls(chunk, bundle))
      const [said, saidLate] = [wordsOf(chunks.filter((chunk) => !late.includes(chunk))), wordsOf(late)]
      // Slidev's own classes stay: utilities overrule them, and must come behind.
      const isLate = (word: string) => !word.startsWith('slidev-') && !said.has(word) && (saidLate.has(word) || /^i-/.test(word))
      const [kept, moved] = splitRules(String(page.source), isLate)
      page.source = kept
      behind.source = String(behind.source) + moved
    },
  }
}

function styleOf(bundle: Bundle, chunk: Chunk | undefined): Rolldown.OutputAsset | undefined {
  const [file = ''] = chunk?.viteMetadata?.importedCss ?? []
  const style = bundle[file]
  return style?.type === 'asset' ? style : undefined
}

function restsOnControls(chunk: Chunk, bundle: Bundle): boolean {
  if (chunk.name === controls) return true
  return chunk.imports.some((file) => {
    const imported = bundle[file]
    return imported?.type === 'chunk' && imported.isEntry === false && restsOnControls(imported, bundle)
  })
}

/** Whatever may be a class, or an attribute that UnoCSS takes for one. */
function wordsOf(chunks: readonly Chunk[]): ReadonlySet<string> {
  return new Set(chunks.flatMap(({ code }) => [...code.split(/[\s"'`]+/), ...code.split(/[^\w-]+/)]))
}

/** The rules of a minified style in two: those that stay, and those of which each selector asks for a late word. */
function splitRules(css: string, isLate: (word: string) => boolean): readonly [kept: string, moved: string] {
  const parts: [string, string] = ['', '']
  for (const rule of rulesOf(css)) {
    const [kept, moved] = splitRule(rule, isLate)
    parts[0] += kept
    parts[1] += moved
  }
  return parts
}

function splitRule(rule: string, isLate: (word: string) => boolean): readonly [kept: string, moved: string] {
  const [head = ''] = /^[^{]*\{/.exec(rule) ?? []
  if (/^@(?:media|supports)/.test(head)) {
    const [kept, moved] = splitRules(rule.slice(head.length, -1), isLate)
    const within = (rules: string) => (rules === '' ? '' : `${head}${rules}}`)
    return [within(kept), within(moved)]
  }
  if (head === '' || head.startsWith('@')) return [rule, '']
  // Matches ":not(.a)", ":not(:where(.a))": what is not asked for. Commas between parentheses part no selectors.
  const selectors = head.replace(/:not\((?:[^()]|\([^()]*\))*\)/g, '').split(/,(?![^(]*\))/)
  return selectors.every((selector) => wordsAskedFor(selector).some(isLate)) ? ['', rule] : [rule, '']
}

/** Matches ".p-4", ".lt-md\:hidden", '[w-90=""]'; not "#app", ":hover". */
const word = /\.((?:\\.|[\w-])+)|\[((?:\\.|[\w-])+)/g

function wordsAskedFor(selector: string): string[] {
  return [...selector.matchAll(word)].map(([, name, attribute]) => (name ?? attribute ?? '').replaceAll('\\', ''))
}

/** The rules of the outermost level, with whatever stands between them. */
function rulesOf(css: string): string[] {
  const rules: string[] = []
  let [depth, start] = [0, 0]
  // Strings are passed over whole, for a drawing in a URL may hold braces.
  for (const { 0: found, index } of css.matchAll(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[{};]/g)) {
    if (found === '{') depth++
    if (found === '}') depth--
    if (depth > 0 || !'};'.includes(found)) continue
    rules.push(css.slice(start, index + 1))
    start = index + 1
  }
  return [...rules, css.slice(start)]
}
