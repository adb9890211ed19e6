import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, lstatSync, realpathSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expectClearError, expectCompleteDeck, expectDone, expectNothingLeft } from './expectations.ts'
import { Untried, type Fault } from './fault.ts'
import { without, type Bench } from './workbench.ts'

const nobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']

/** As a user who may not write into some folder. */
function forbidden(what: string, path: (bench: Bench, folder: string) => string, mode: number, says: RegExp): Fault {
  return {
    name: `the user may not use ${what}`,
    try: async (bench) => {
      if (process.getuid?.() !== 0) throw new Untried('needs to become another user')
      const folder = bench.newDeck()
      const place = path(bench, folder)
      const before = lstatSync(place).mode
      chmodSync(place, mode)
      try {
        const environment = { HOME: '/nonexistent' }
        expectClearError(await bench.run(['deck', folder], { before: nobody, environment }), says)
      } finally {
        chmodSync(place, before)
      }
      await expectNothingLeft(bench, folder)
    },
  }
}

function twoAtOnce(apart: number, cold: boolean): Fault {
  const both = async (bench: Bench): Promise<void> => {
    const folder = bench.newDeck()
    const runs = [0, apart].map(async (wait) => {
      await setTimeout(wait)
      return bench.run(['deck', folder])
    })
    for (const ended of await Promise.all(runs)) expectDone(ended)
    await expectCompleteDeck(folder)
    await expectNothingLeft(bench, folder)
  }
  return {
    name: `two at once, ${apart} ms apart${cold ? ', with the browser to unpack' : ''}`,
    try: (bench) => (cold ? without(bench.cache, () => both(bench)) : both(bench)),
  }
}

const heldOpen: Fault = {
  name: 'dist/ is held open',
  try: async (bench) => {
    const folder = bench.newDeck()
    expectDone(await bench.run(['deck', folder]))
    const holder = spawn('sh', ['-c', 'exec sleep 120 <index.html'], { cwd: join(folder, 'dist'), stdio: 'ignore' })
    try {
      expectDone(await bench.run(['deck', folder]))
    } finally {
      holder.kill()
    }
    await expectCompleteDeck(folder)
    await expectNothingLeft(bench, folder)
  },
}

const links: Fault = {
  name: 'the deck folder and its dist/ are links',
  try: async (bench) => {
    const real = bench.newDeck('real')
    const link = join(bench.root, 'decks', 'link')
    symlinkSync(real, link)
    expectDone(await bench.run(['deck', link]))
    const site = join(bench.root, 'site')
    execFileSync('mv', [join(real, 'dist'), site])
    symlinkSync(site, join(real, 'dist'))
    const before = lstatSync(join(site, 'index.html')).mtimeMs
    expectDone(await bench.run(['deck', link]))
    assert.equal(realpathSync(join(real, 'dist')), site)
    assert.ok(lstatSync(join(site, 'index.html')).mtimeMs > before)
    await expectCompleteDeck(real)
    await expectNothingLeft(bench, real)
  },
}

export const folders: readonly Fault[] = [
  forbidden('the deck folder', (_, folder) => folder, 0o555, /not allowed/),
  forbidden('the briefing', (_, folder) => join(folder, 'data', 'briefing.yaml'), 0o000, /not allowed/),
  forbidden('data/', (_, folder) => join(folder, 'data'), 0o000, /not allowed|no such/),
  ...[0, 20, 300, 1500].map((apart) => twoAtOnce(apart, false)),
  twoAtOnce(0, true),
  heldOpen,
  links,
]
