import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { buildSite } from '../../scripts/publish/site/build-site.ts'
import { startBuilder } from '../../scripts/publish/site/site-builder.ts'
import { readStore, writeStore } from '../../scripts/publish/site/module-store.ts'
import type { Stores } from '../../scripts/publish/places.ts'
import { filesIn } from '../../scripts/publish/program.ts'
import { slidevOptions } from '../../scripts/publish/site/slidev.ts'

let folder: string
let kept: Stores
let shipped: Site

/** Its files with a checksum of each. */
type Site = ReadonlyMap<string, string>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck kept '))
  kept = storesIn('kept')
  shipped = await build(inject('deck'), kept)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('what comes out is the same to the byte with what was kept, and without', async () => {
  const before = statSync(storeOf(kept)).mtimeMs
  expect(await build(inject('deck'), kept)).toEqual(shipped)
  expect(statSync(storeOf(kept)).mtimeMs, 'nothing more was found').toBe(before)
})

test('a deck that uses other parts of Slidev takes what another left', async () => {
  const deck = deckOf(
    'other',
    `# Other\n\n---\nlayout: two-cols\n---\n\n<script setup>\nimport { useNow } from '@vueuse/core'\nconst now = useNow()\n</script>\n\n<Toc /> <Arrow x1="0" y1="0" x2="9" y2="9" /> {{ now }} <div class="p-7 text-teal-300">é</div>\n`,
  )
  const without = await build(deck, storesIn('other'))
  expect(await build(deck, kept)).toEqual(without)
  expect(await build(deck, kept), 'once more').toEqual(without)
  expect(await build(inject('deck'), kept), 'the first deck, after it').toEqual(shipped)
})

test('an Arabic deck, from right to left, keeps its own', async () => {
  const deck = deckOf('arabic', '# مركز\n', `htmlAttrs:\n  dir: rtl\n`)
  const without = await build(deck, storesIn('arabic'))
  expect(await build(deck, kept)).toEqual(without)
  expect(await build(deck, kept), 'once more').toEqual(without)
})

test('two decks are built at once by processes that share a store', async () => {
  const deck = deckOf('beside', '# Beside\n')
  const alone = await build(deck, storesIn('alone'))
  const builders = [startBuilder(), startBuilder()]
  const orders = [
    { folder: deck, site: join(folder, 'one'), withNotes: false },
    { folder: inject('deck'), site: join(folder, 'two'), withNotes: false },
  ]
  await Promise.all(orders.map((order, index) => builders[index]!.build(order)))
  for (const builder of builders) builder.end()
  expect(orders.map(({ site }) => sumsOf(site))).toEqual([alone, shipped])
})

test('what is kept is what comes out; a store that is damaged, or can’t be, is done without', async () => {
  const damaged = storesIn('damaged')
  await build(inject('deck'), damaged)
  const file = storeOf(damaged)
  const store = readStore(file)
  const [id, module] = [...store.modules].find(([path]) => path.endsWith('/layouts/cover.vue'))!
  const code = `${module.code}\nconsole.log('as it was kept')`
  await writeStore(file, { ...store, modules: new Map(store.modules).set(id, { ...module, code, moduleSideEffects: true }) })
  await build(inject('deck'), damaged)
  const files = filesIn(join(folder, 'site'))
  expect(files.some((path) => readFileSync(path, 'utf8').includes('as it was kept'))).toBe(true)
  const whole = readFileSync(file)
  for (const content of [whole.subarray(0, whole.length / 2), Buffer.concat([whole, Buffer.from(' ')])]) {
    writeFileSync(file, content)
    for (const font of readdirSync(damaged.commonFonts)) writeFileSync(join(damaged.commonFonts, font), content)
    expect(await build(inject('deck'), damaged)).toEqual(shipped)
  }
  writeFileSync(join(folder, 'a file'), '')
  const impossible = storesIn('a file')
  expect(await build(inject('deck'), impossible)).toEqual(shipped)
})

function storesIn(name: string): Stores {
  const [modules = '', commonFonts = '', fonts = ''] = ['modules', 'common fonts', 'fonts'].map((part) =>
    join(folder, name, part),
  )
  return { modules, commonFonts, fonts }
}

function storeOf({ modules }: Stores): string {
  const files = readdirSync(modules)
  expect(files).toHaveLength(1)
  return join(modules, files[0] ?? '')
}

/** A deck folder with slides that somebody wrote by hand. */
function deckOf(name: string, slides: string, settings = ''): string {
  const deck = join(folder, 'decks', name)
  mkdirSync(deck, { recursive: true })
  const [head = ''] = readFileSync(join(inject('deck'), 'slides.md'), 'utf8').split('\nlayout: cover\n')
  writeFileSync(join(deck, 'slides.md'), `${head}\n${settings}layout: cover\ntitle: ${name}\n---\n\n${slides}`)
  return deck
}

/** Builds the site of a deck folder. */
async function build(deck: string, stores: Stores, name = 'site'): Promise<Site> {
  const site = join(folder, name)
  await buildSite(await slidevOptions(deck, 'build', false), site, {}, stores)
  return sumsOf(site)
}

function sumsOf(site: string): Site {
  return new Map(
    filesIn(site).map((path) => [path.slice(site.length), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  )
}
