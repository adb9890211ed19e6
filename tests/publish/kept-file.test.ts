import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readKept, writeKept } from '../../scripts/publish/files/kept-file.ts'

let folder: string

beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'briefdeck kept '))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('what was kept is read as it was, or not at all', async () => {
  const path = join(folder, 'one', 'a')
  expect(readKept(path)).toBeUndefined()
  await writeKept(path, Buffer.from('content'), 9)
  expect(readKept(path)?.toString()).toBe('content')
  writeFileSync(path, 'something else, long enough to hold a checksum')
  expect(readKept(path)).toBeUndefined()
})

test('what was written first goes when there is too much', async () => {
  for (const [index, name] of ['b', 'a', 'd', 'c'].entries()) {
    const path = join(folder, 'many', name)
    await writeKept(path, Buffer.from(name), 3)
    utimesSync(path, index, index)
  }
  await writeKept(join(folder, 'many', 'e'), Buffer.from('e'), 3)
  expect(readdirSync(join(folder, 'many')).toSorted()).toEqual(['c', 'd', 'e'])
})

test('where nothing can be kept, nobody is told', async () => {
  writeFileSync(join(folder, 'file'), '')
  await writeKept(join(folder, 'file', 'a'), Buffer.from('content'), 3)
  expect(readKept(join(folder, 'file', 'a'))).toBeUndefined()
})
