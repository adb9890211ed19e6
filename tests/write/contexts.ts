/** Each context with its table, and what its own readers make of a markup in it. */

import { parser } from '@slidev/cli'
import type { Page } from 'playwright-chromium'
import { createServer } from 'vite'
import { attributeRules } from '../../scripts/write/attribute-rules.ts'
import { applyRules, type EscapeRule } from '../../scripts/write/escape-rules.ts'
import { frontmatterRules } from '../../scripts/write/frontmatter-rules.ts'
import { writeFrontmatter } from '../../scripts/write/frontmatter.ts'
import { stringRules } from '../../scripts/write/css-rules.ts'
import { htmlRules } from '../../scripts/write/html-rules.ts'
import { cellRules, noteRules, slideRules } from '../../scripts/write/markdown-rules.ts'
import { labelRules, statementRules } from '../../scripts/write/mermaid-rules.ts'
import { plainText, textRules } from '../../scripts/write/text-rules.ts'
import { infoRules, titleRules } from '../../scripts/write/title-rules.ts'
import type { Drawing } from './mermaid-in-browser.ts'
import { featuresOf, readMetadata, readSlides, readTitles } from './slidev.ts'

/** What the readers of the tests are done with. */
export interface Readers {
  readonly draw: (code: string) => Promise<Drawing>
  readonly tab: Page
}

export interface TestedContext {
  readonly rules: readonly EscapeRule[]
  /** Reads a text that was written by a table, which may lack a rule; gives plain data. */
  readonly read: (text: string, rules: readonly EscapeRule[], readers: Readers) => Promise<unknown>
  /** Characters of the same look are written, so what is read need not be the text to the letter. */
  readonly lookalikes?: true
}

const front = '---\nlayout: none\ntitle: a\n---'
const lastSlide = `${front}\n\n# The last slide`

async function readDeck(text: string): Promise<unknown> {
  const slides = await readSlides(text)
  const features = featuresOf(text)
  return slides.map(({ title, frontmatter, body, notes }) => ({
    ...{ title, frontmatter, features, blocks: body.blocks, notes: notes.blocks, errors: body.errors, values: body.values },
    made: [...body.made, ...notes.made].filter((each) => !each.startsWith('span')),
  }))
}

/** Every place of a slide where text stands: a heading, a paragraph, its later lines, an item, the line under it, and a quotation. */
function slideOf(text: string): string {
  return `${front}\n\n# ${text}\n\n${text}\n\na | b\\\n${text}\n\n- ${text}\n  *c: ${text}*\n  > “${text}”\n\n${lastSlide}\n`
}

export const contexts: Readonly<Record<string, TestedContext>> = {
  text: { rules: textRules, read: (text, rules) => readDeck(slideOf(applyRules(slideRules, applyRules(rules, text)))) },
  slide: { rules: slideRules, read: (text, rules) => readDeck(slideOf(applyRules(rules, plainText(text)))) },
  cell: {
    rules: cellRules,
    read: (text, rules) => {
      const written = applyRules(rules, applyRules(slideRules, plainText(text)))
      return readDeck(`${front}\n\n# a\n\n| ${written} | b |\n| --- | --- |\n| ${written} | ${written} |\n\n${lastSlide}\n`)
    },
  },
  note: {
    rules: noteRules,
    read: (text, rules) => {
      const written = applyRules(rules, plainText(text))
      return readDeck(
        `${front}\n\n# a\n\n<!--\n${written}\n\n- (1) b: ${written}\n- ${written}\n\n# ${written}\n-->\n\n${lastSlide}\n`,
      )
    },
  },
  frontmatter: {
    rules: frontmatterRules,
    read: (text, rules) => readDeck(`${writeFrontmatter({ label: text, list: [{ text }] }, rules)}\n\n# a\n\n${lastSlide}\n`),
  },
  title: { rules: titleRules, lookalikes: true, read: readTitle },
  info: { rules: infoRules, lookalikes: true, read: readInfo },
  statement: {
    rules: statementRules,
    read: async (text, rules, { draw }) => {
      const written = applyRules(rules, plainText(text))
      const named = `  accTitle: ${written}\n  accDescr: ${written}\n`
      const chart = `gantt\n${named}  dateFormat YYYY-MM-DD\n  section a\n    ${written} :b, 2018-01-01, 2019-01-01\n    c :d, 2019-01-01, 2020-01-01`
      const flow = `flowchart LR\n${named}  n0 --> n1`
      return [await draw(chart), await draw(flow), parser.detectFeatures(`${chart}\n${flow}`)]
    },
  },
  label: {
    rules: labelRules,
    read: async (text, rules, { draw }) => {
      const written = `"${applyRules(rules, plainText(text))}<br/>"`
      const box = (shape: string) => `@{ shape: ${shape}, labelType: text, label: ${written} }`
      const flow = `flowchart LR\n  n0${box('rect')}\n  n1${box('stadium')}\n  n1 -->|${written}| n0`
      return [await draw(flow), parser.detectFeatures(flow)]
    },
  },
  html: { rules: htmlRules, read: readHtml },
  attribute: {
    rules: attributeRules,
    read: (text, rules) =>
      readDeck(`${front}\n\n# a\n\n<DrawnDiagram svg="${applyRules(rules, text)}" />\n\nb\n\n${lastSlide}\n`),
  },
  string: { rules: stringRules, read: (text, rules, { tab }) => readString(applyRules(rules, plainText(text)), tab) },
}

/** What a browser shows of a string of CSS, and the rules that it finds. */
async function readString(written: string, tab: Page): Promise<unknown> {
  await tab.setContent('<main></main>')
  await tab.addStyleTag({ content: `main::before { content: "${written}"; color: rgb(1, 2, 3) } main { top: 1px }` })
  return tab.evaluate(() => {
    const { content, color } = getComputedStyle(document.querySelector('main')!, '::before')
    const shown = content.slice(1, -1).replace(/\\(.)/g, '$1') // matches a quotation mark with its backslash; not "a"
    return [shown, color, document.styleSheets[0]?.cssRules.length]
  })
}

/** A page of HTML as a browser reads it: the text of an element, that of an attribute, and which elements there are. */
async function readHtml(text: string, rules: readonly EscapeRule[], { tab }: Readers): Promise<unknown> {
  const written = applyRules(rules, text)
  await tab.setContent(`<!doctype html><p title="${written}">a <mark>${written}</mark> b</p>`)
  return tab.evaluate(() => ({
    texts: [document.querySelector('p')?.title, document.body.textContent],
    tags: [...document.querySelectorAll('*')].map((each) => [each.tagName, each.getAttributeNames()]),
  }))
}

async function readTitle(text: string, rules: readonly EscapeRule[], { tab }: Readers): Promise<unknown> {
  const title = applyRules(rules, plainText(text))
  const deck = `${writeFrontmatter({ title })}\n\n# a\n\n${lastSlide}\n`
  const read = await readDeck(deck)
  const { blocks, made, errors } = await readTitles()
  return [read, blocks, [...made], errors, await readPage({ title, info: 'a', author: 'b' }, tab)]
}

function readInfo(text: string, rules: readonly EscapeRule[], { tab }: Readers): Promise<unknown> {
  const written = applyRules(rules, plainText(text))
  return readPage({ title: 'a', info: written, author: written }, tab)
}

/** Vite puts variables of the user's environment into the page. */
const vite = await createServer({
  configFile: false,
  appType: 'custom',
  logLevel: 'silent',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
})

/** The page's head as a browser reads it, and the description where Slidev shows it as HTML. */
async function readPage(metadata: Parameters<typeof readMetadata>[0], tab: Page): Promise<unknown> {
  const { indexHtml, settings } = await readMetadata(metadata)
  await tab.setContent(await vite.transformIndexHtml('/', indexHtml))
  return tab.evaluate(({ info, slidesTitle }) => {
    const dialog = document.createElement('div')
    dialog.innerHTML = info
    return {
      title: [document.title, slidesTitle],
      metas: [...document.querySelectorAll('meta')].map((meta) => meta.content),
      tags: [...document.querySelectorAll('*'), ...dialog.querySelectorAll('*')].map((each) => each.tagName),
      info: dialog.textContent?.trim(),
    }
  }, settings)
}

export function closeContexts(): Promise<void> {
  return vite.close()
}
