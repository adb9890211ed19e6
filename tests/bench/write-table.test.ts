import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { project } from '../briefdeck.ts'
import type { Measurement } from './bench.ts'
import { drawGrowth } from './draw-growth.ts'
import { readmeBlock } from './write-table.ts'

test('the picture of growth has a mark for each measure, higher where it is more', () => {
  const measured = [1000, 10_000, 100_000].flatMap((at): Measurement[] => [
    { what: `${at} words`, value: at / 50, point: { by: 'words', of: 'time', at } },
    { what: `${at} slides`, value: 7, point: { by: 'slides', of: 'bytes', at } },
  ])
  const marks = [...drawGrowth(measured).matchAll(/<circle cx="(\d+)" cy="(\d+)"/g)].map(([, x, y]) => [Number(x), Number(y)])
  expect(marks).toEqual([
    [0, 200],
    [150, 100],
    [300, 0],
    [0, 200],
    [150, 200],
    [300, 200],
  ])
})

test('the README quotes rows of docs/bench.md', () => {
  const block = readmeBlock.exec(readFileSync(join(project, 'README.md'), 'utf8'))?.[0]
  expect(block).toBeDefined()
  const bench = join(project, 'docs', 'bench.md')
  const cells = (text: string) =>
    [...text.matchAll(/^\| (?!-)(.+?) +\| +(\S.*?) \|/gm)].map(([, what, value]) => `${what}: ${value}`)
  const all = existsSync(bench) ? cells(readFileSync(bench, 'utf8')) : []
  expect(all).toEqual(expect.arrayContaining(cells(block ?? '').filter((cell) => cell.includes(','))))
})
