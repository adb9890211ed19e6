import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectClearError, expectCompleteDeck, expectDone, expectNothingLeft, expectSite } from './expectations.ts'
import { Untried, type Fault } from './fault.ts'
import { without } from './workbench.ts'

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
      // Whole, or not there: what comes without a browser is a site, too.
      if (existsSync(join(folder, 'dist'))) expectSite(join(folder, 'dist'), false)
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

export const disks: readonly Fault[] = [
  ...['300k', '500k', '900k'].map(fullDeckFolder),
  fullWithEarlierDeck,
  ...['1m', '100m'].map(fullCache),
  fullTemporary,
  readOnlyDrive,
  otherDrive,
  distOnDrive,
]
