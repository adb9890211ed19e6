import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeTemporaryFolder } from '../../scripts/publish/files/temporary.ts'

let parent: string

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'briefdeck-'))
})

afterEach(() => {
  rmSync(parent, { recursive: true, force: true })
})

/** A name as a process that has ended would have left it. */
const left = (): string => join(parent, 'audience-999999999-0a1b2c3d')

test('what a dead process left is removed, and what a living one has had open for hours is not', () => {
  mkdirSync(left())
  const living = makeTemporaryFolder(parent, 'audience')
  expect(existsSync(left())).toBe(false)
  const hoursAgo = Date.now() / 1000 - 5 * 60 * 60
  utimesSync(living, hoursAgo, hoursAgo)
  makeTemporaryFolder(parent, 'audience')
  expect(existsSync(living)).toBe(true)
})
