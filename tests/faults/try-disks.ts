import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, lstatSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expectClearError, expectCompleteDeck, expectDone, expectNothingLeft, expectSite } from './expectations.ts'
import { Untried, type Fault } from './fault.ts'
import { without, type Bench } from './workbench.ts'

/** Mounts something for the time of `use`. */
async function mounted<T>(args: readonly string[], at: string, use: () => Promise<T>): Promise<T> {
  mkdirSync(at, { recursive: true })
  try {
    execFileSync('mount', [...args, at], { stdio: 'pipe' })
  } catch {
    throw new Untried('needs to mount')
  }
  try {
    return await use()
  } finally {
    execFileSync('umount', ['--lazy', at])
  }
}

const ram = (size: string): string[] => ['-t', 'tmpfs', '-o', `size=${size},mode=777`, 'none']

/** Of the deck folder: with an earlier deck in it, and without. */
function fullDeckFolder(size: string): Fault {
  return {
    name: `the drive of the deck folder is full at ${size}`,
    try: async (bench) => {
      const drive = join(bench.root, 'drive')
      await mounted(ram(size), drive, async () => {
        const folder = bench.newDeck('deck', drive)
        expectClearError(await bench.run(['deck', folder]), /disk is full/)
        assert.ok(!existsSync(join(folder, 'dist')))
        await expectNothingLeft(bench, folder)
        execFileSync('mount', ['-o', 'remount,size=50m', drive])
        expectDone(await bench.run(['deck', folder]))
        await expectCompleteDeck(folder)
        await expectNothingLeft(bench, folder)
      })
    },
  }
}

const fullWithEarlierDeck: Fault = {
  name: 'the drive of the deck folder gets full over an earlier deck',
  try: async (bench) => {
    const drive = join(bench.root, 'drive')
    await mounted(ram('50m'), drive, async () => {
      const folder = bench.newDeck('deck', drive)
      expectDone(await bench.run(['deck', folder]))
      const free = Number(execFileSync('stat', ['-f', '-c', '%a', drive], { encoding: 'utf8' })) * 4096
      writeFileSync(join(drive, 'filler'), Buffer.alloc(free - 300_000))
      const before = readFileSync(join(folder, 'dist', 'index.html'), 'utf8')
      expectClearError(await bench.run(['deck', folder]), /disk is full/)
      assert.equal(readFileSync(join(folder, 'dist', 'index.html'), 'utf8'), before)
      await expectCompleteDeck(folder)
      await expectNothingLeft(bench, folder)
    })
  },
}

function fullCache(size: string): Fault {
  return {
    name: `the drive of the cache is full at ${size}`,
    try: (bench) =>
      without(bench.cache, () =>
        mounted(ram(size), bench.cache, async () => {
          const folder = bench.newDeck()
          expectClearError(await bench.run(['deck', folder]), /disk is full/)
          expectSite(join(folder, 'dist'), false)
          await expectNothingLeft(bench, folder)
          execFileSync('mount', ['-o', 'remount,size=500m', bench.cache])
          expectDone(await bench.run(['deck', folder]))
          await expectCompleteDeck(folder)
        }),
      ),
  }
}

const fullTemporary: Fault = {
  name: 'the drive for temporary files is full',
  try: async (bench) => {
    const drive = join(bench.root, 'full-tmp')
    await mounted(ram('64k'), drive, async () => {
      const folder = bench.newDeck()
      const ended = await bench.run(['deck', folder], { environment: { TMPDIR: drive } })
      if (ended.status === 0) await expectCompleteDeck(folder)
      else expectClearError(ended, /disk is full|browser/i)
      expectSite(join(folder, 'dist'), false)
      await expectNothingLeft(bench, folder)
    })
  },
}

const readOnlyDrive: Fault = {
  name: 'the deck folder lies on a drive that can only be read',
  try: async (bench) => {
    const source = bench.newDeck()
    expectDone(await bench.run(['deck', source]))
    const folder = join(bench.root, 'drive')
    await mounted(['--bind', source], folder, async () => {
      execFileSync('mount', ['-o', 'remount,bind,ro', folder])
      const path = join(source, 'data', 'briefing.yaml')
      writeFileSync(path, readFileSync(path, 'utf8').replace(/^title: .*$/m, 'title: Another'))
      expectClearError(await bench.run(['deck', folder]), /can only be read/)
      await expectCompleteDeck(source)
    })
    await expectNothingLeft(bench, source)
  },
}

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

const otherDrive: Fault = {
  name: 'the deck folder lies on another drive',
  try: async (bench) => {
    const drive = join(bench.root, 'drive')
    await mounted(ram('50m'), drive, async () => {
      const folder = bench.newDeck('deck', drive)
      for (let times = 0; times < 2; times++) expectDone(await bench.run(['deck', folder]))
      await expectCompleteDeck(folder)
      await expectNothingLeft(bench, folder)
    })
  },
}

const distOnDrive: Fault = {
  name: 'dist/ is a drive of its own',
  try: async (bench) => {
    const folder = bench.newDeck()
    expectDone(await bench.run(['deck', folder]))
    const source = join(folder, 'dist')
    await mounted(['--bind', source], source, async () => {
      expectClearError(await bench.run(['deck', folder]), /another program holds it/)
      await expectCompleteDeck(folder)
    })
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

export const disks: readonly Fault[] = [
  ...['300k', '500k', '900k'].map(fullDeckFolder),
  fullWithEarlierDeck,
  ...['1m', '100m'].map(fullCache),
  fullTemporary,
  readOnlyDrive,
  forbidden('the deck folder', (_, folder) => folder, 0o555, /not allowed/),
  forbidden('the briefing', (_, folder) => join(folder, 'data', 'briefing.yaml'), 0o000, /not allowed/),
  forbidden('data/', (_, folder) => join(folder, 'data'), 0o000, /not allowed|no such/),
  ...[0, 20, 300, 1500].map((apart) => twoAtOnce(apart, false)),
  twoAtOnce(0, true),
  heldOpen,
  otherDrive,
  distOnDrive,
  links,
]
