import { execFile } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { replaceFolder } from '../../scripts/publish/files/replace-folder.ts'
import { makeTemporaryFolder } from '../../scripts/publish/files/temporary.ts'
import { writeWhole } from '../../scripts/publish/files/write-whole.ts'
import { project } from '../briefdeck.ts'

/** No process bears it: Linux and macOS stop short of it, and Windows counts in fours. */
const DEAD = 2 ** 31 - 2

let folder: string
let dist: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck-'))
  dist = join(folder, 'dist')
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Fills a folder with one file, in its own time. */
const filling =
  (text: string, milliseconds = 0) =>
  async (making: string) => {
    mkdirSync(making)
    await new Promise((resolve) => setTimeout(resolve, milliseconds))
    writeFileSync(join(making, 'a'), text)
  }

function leave(name: string, text: string): void {
  mkdirSync(join(folder, name))
  writeFileSync(join(folder, name, 'a'), text)
}

const text = (): string => readFileSync(join(dist, 'a'), 'utf8')

describe('a folder that is replaced', () => {
  test('stays as it was where filling the new one fails', async () => {
    await replaceFolder(dist, filling('old'))
    await expect(
      replaceFolder(dist, async (making) => {
        await filling('new')(making)
        throw new Error('no more')
      }),
    ).rejects.toThrow('no more')
    expect({ text: text(), names: readdirSync(folder) }).toEqual({ text: 'old', names: ['dist'] })
  })

  test('is rid of what dead processes were making, and keeps what living ones make', async () => {
    const [dead, living, ours] = [DEAD, process.ppid, process.pid].map((pid) => `.dist-making-${pid}-0a1b2c3d`)
    for (const name of [dead, living, ours, '.dist-making-notes', '.distant-making-1-0a1b2c3d']) leave(name ?? '', 'half')
    await replaceFolder(dist, filling('new'))
    expect(readdirSync(folder).sort()).toEqual(['.dist-making-notes', '.distant-making-1-0a1b2c3d', living, ours, 'dist'].sort())
  })

  test('is rid of what is older than any run, though a living process bears the number', async () => {
    const name = `.dist-making-${process.pid}-0a1b2c3d`
    for (const date of ['1980-01-02', '2099-01-02']) {
      leave(name, 'half')
      utimesSync(join(folder, name), new Date(date), new Date(date))
      await replaceFolder(dist, filling('new'))
      expect(readdirSync(folder)).toEqual(['dist'])
    }
  })

  test('comes back where a process died between its two moves', async () => {
    leave(`.dist-old-${DEAD}-0a1b2c3d`, 'old')
    await expect(replaceFolder(dist, () => Promise.reject(new Error('no more')))).rejects.toThrow('no more')
    expect({ text: text(), names: readdirSync(folder) }).toEqual({ text: 'old', names: ['dist'] })
  })

  test('is one of those that processes make at once, and whole', async () => {
    const module = pathToFileURL(join(project, 'scripts', 'publish', 'files', 'replace-folder.ts')).href
    const program = `
      import { mkdirSync, writeFileSync } from 'node:fs'
      import { replaceFolder } from ${JSON.stringify(module)}
      for (let times = 0; times < 200; times++)
        await replaceFolder(process.argv[1], async (making) => {
          mkdirSync(making)
          writeFileSync(making + '/a', 'whole')
        })`
    const runs = Array.from({ length: 3 }, () =>
      promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program, dist]),
    )
    for (const { stderr } of await Promise.all(runs)) expect(stderr).toBe('')
    expect({ text: text(), names: readdirSync(folder) }).toEqual({ text: 'whole', names: ['dist'] })
  })

  test('stays behind the link that leads to it', async () => {
    leave('site', 'old')
    symlinkSync(join(folder, 'site'), dist, 'junction')
    await replaceFolder(dist, filling('new'))
    expect(readFileSync(join(folder, 'site', 'a'), 'utf8')).toBe('new')
    expect(readdirSync(folder).sort()).toEqual(['dist', 'site'])
  })
})

describe('a file that is written', () => {
  test('leaves nothing of itself where it can’t be moved into place', async () => {
    mkdirSync(join(folder, 'slides.md', 'in the way'), { recursive: true })
    await expect(writeWhole(join(folder, 'slides.md'), 'text')).rejects.toThrow(/EISDIR|ENOTEMPTY|EPERM|EACCES|EEXIST/)
    expect(readdirSync(folder)).toEqual(['slides.md'])
  })

  test('takes with it what a dead process left of it', async () => {
    writeFileSync(join(folder, `.slides.md-making-${DEAD}-0a1b2c3d`), 'ha')
    await writeWhole(join(folder, 'slides.md'), 'text')
    expect(readdirSync(folder)).toEqual(['slides.md'])
  })
})

test('a temporary folder takes the place of those of dead processes', () => {
  leave(`measuring-${DEAD}-0a1b2c3d`, 'half')
  const made = makeTemporaryFolder(folder, 'measuring')
  expect(readdirSync(folder)).toHaveLength(1)
  expect(existsSync(made)).toBe(true)
})
