/** What must hold after a fault. */

import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { isSealed } from '../../scripts/write/seal.ts'
import { processesOf, until, type Bench, type Ended } from './workbench.ts'

/** A deck is whole: its index page and all that it names, a PDF that parses and is of the same deck, and slides.md. */
export async function expectCompleteDeck(folder: string): Promise<void> {
  const title = expectSite(join(folder, 'dist'))
  const pdf = await PDFDocument.load(readFileSync(join(folder, 'dist', 'briefing.pdf')), { updateMetadata: false })
  assert.equal(pdf.getTitle(), title, 'the PDF and the site are of two decks')
  assert.ok(pdf.getPageCount() > 5, 'the PDF has few pages')
  assert.ok(isSealed(readFileSync(join(folder, 'slides.md'), 'utf8')), 'slides.md is not whole')
}

/**
 * The site is there with all files that its pages, styles and scripts name.
 *
 * @param printed whether the pictures must be there that a browser makes
 * @returns its title
 */
export function expectSite(dist: string, printed = true): string {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:js|css)$/.test(name))
  const named = [
    ...namesIn(html).map((name) => join(dist, name)),
    ...scripts.flatMap((name) =>
      importsIn(readFileSync(join(dist, name), 'utf8')).map((to) => join(dirname(join(dist, name)), to)),
    ),
  ]
  assert.ok(scripts.length > 3, 'the site has few scripts')
  for (const file of named) if (printed || !file.endsWith('preview.png')) assert.ok(existsSync(file), `${file} is missing`)
  return /<title>(.*)<\/title>/.exec(html)?.[1] ?? ''
}

/** Matches `href="./a.css"`, `content="./preview.png"`; not `href="https://a"`. */
function namesIn(html: string): string[] {
  return [...html.matchAll(/(?:src|href|content)="\.\/([^"]+)"/g)].map(([, name = '']) => name)
}

/** Matches `from"./a.js"`, `import("./a.js")`, `url(./a.woff2)`; not `from"vue"`. */
function importsIn(code: string): string[] {
  return [...code.matchAll(/(?:from|import\(|import|url\()\s*["'`]?(\.\.?\/[\w./-]+\.(?:js|css|woff2|svg))/g)].map(
    ([, name = '']) => name,
  )
}

/** Nothing that was for a while is there any more, and no process. */
export async function expectNothingLeft(bench: Bench, folder: string): Promise<void> {
  await expectNoProcess(bench)
  const names = (path: string, kept: RegExp): string[] =>
    (existsSync(path) ? readdirSync(path) : []).filter((name) => !kept.test(name))
  assert.deepEqual(names(folder, /^(?:data|dist|slides\.md|slides\.by-hand.*)$/), [], 'left in the deck folder')
  assert.deepEqual(names(join(folder, 'data'), /^(?:report\.md|briefing\.yaml)$/), [], 'left in data/')
  assert.deepEqual(names(bench.cache, /^(?:chromium-.*|diagrams|fonts|published)$/), [], 'left in the cache')
  assert.deepEqual(names(join(bench.cache, 'diagrams'), /\.svg$/), [], 'left with the diagrams')
  // Slidev's loader of settings keeps what it compiled; the browser's own files go with the next start of the system.
  assert.deepEqual(names(bench.temporary, /^(?:jiti|node-compile-cache)$/), [], 'left with the temporary files')
}

export async function expectNoProcess(bench: Bench): Promise<void> {
  await until(() => processesOf(bench).length === 0, 'the end of all processes', 4).catch(() =>
    assert.deepEqual(processesOf(bench), [], 'processes are left'),
  )
}

/** Ended with status 1 and a sentence for the user, not with a stack. */
export function expectClearError({ status, said }: Ended, says: RegExp): void {
  assert.match(said, says)
  assert.match(said, /What to do: /)
  expectNoStack(said)
  assert.equal(status, 1)
}

export function expectNoStack(said: string): void {
  assert.doesNotMatch(said, /^ {4}at |node:internal|UnhandledPromise/m)
}

export function expectDone({ status, said }: Ended): void {
  assert.equal(status, 0, said)
  expectNoStack(said)
}
