import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { explainSystemError } from '../../scripts/publish/files/system-error.ts'
import { briefdeck, project } from '../briefdeck.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** What a call of Node's throws. */
function thrownBy(call: () => unknown): unknown {
  try {
    return call()
  } catch (error) {
    return error
  }
}

describe('an error of the operating system', () => {
  test('is told with its place and what to do', () => {
    writeFileSync(join(folder, 'file'), '')
    const below = join(folder, 'file', 'below')
    for (const [error, says] of [
      [thrownBy(() => mkdirSync(below)), `${below}: expected a folder on the way there`],
      [thrownBy(() => readFileSync(folder)), 'expected a file, but it is a folder'],
      [thrownBy(() => writeFileSync(join(folder, 'long'.repeat(100)), '')), 'longer than the drive allows'],
    ] as const) {
      expect(explainSystemError(error)?.message).toContain(says)
      expect(explainSystemError(error)?.hint).toBeTruthy()
    }
  })

  test.skipIf(process.platform === 'win32')('is found in what the bundler says, and in a cause', () => {
    const said =
      'Build failed with 1 error:\n\n[UNHANDLEABLE_ERROR] Something went wrong\nFailed to write file in /a b/c.js\n\nCaused by:\n    No space left on device (os error 28)'
    expect(explainSystemError(new Error('outer', { cause: new Error(said) }))?.message).toBe('/a b/c.js: the disk is full.')
  })

  test('is told with the port', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const error = await new Promise((resolve) => createServer().once('error', resolve).listen(port, '127.0.0.1'))
    server.close()
    expect(explainSystemError(error)?.message).toBe(`Port ${port} is taken by another program.`)
  })

  test('is no bug, and a bug is no error of it', () => {
    expect(explainSystemError(new TypeError('x is not a function'))).toBeUndefined()
    expect(explainSystemError(Object.assign(new Error('odd'), { code: 'ERR_INVALID_ARG_TYPE' }))).toBeUndefined()
    expect(explainSystemError('text')).toBeUndefined()
  })
})

describe('the command line', () => {
  test('tells where a file is in the way of a folder, and writes nothing', async () => {
    writeFileSync(join(folder, 'file'), '')
    const { status, stderr } = await briefdeck([
      'draft',
      join(project, 'data', 'report.md'),
      '--out',
      join(folder, 'file', 'deck'),
    ])
    expect(stderr).toMatch(/expected a folder on the way there/)
    expect(stderr).toMatch(/What to do: /)
    expect(stderr).not.toMatch(/^ {4}at /m)
    expect(status).toBe(1)
    expect(readdirSync(folder)).toEqual(['file'])
  })

  test('tells where a folder is in the place of slides.md', async () => {
    mkdirSync(join(folder, 'slides.md'))
    mkdirSync(join(folder, 'data'))
    for (const name of ['report.md', 'briefing.yaml'])
      writeFileSync(join(folder, 'data', name), readFileSync(join(inject('deck'), 'data', name)))
    const { status, stdout } = await briefdeck(['generate', folder, '--json'])
    expect(JSON.parse(stdout).error).toMatch(/expected a file, but it is a folder/)
    expect(status).toBe(1)
    expect(readdirSync(folder).sort()).toEqual(['data', 'slides.md'])
  })
})
