import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { briefdeck, project } from '../briefdeck.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Every file of the folder with its content. */
function contentOf(path: string): Record<string, string> {
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(path, name)).isFile())
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(path, name)).toString('base64')]))
}

describe('a report that cannot be used', () => {
  const reports = {
    'is missing': { name: 'none.md', content: undefined, says: /no such file/ },
    'is empty': { name: 'empty.md', content: '', says: /the file is empty/ },
    'is binary': { name: 'picture.md', content: Buffer.from([0x89, 0x50, 0, 0, 1]), says: /binary/ },
    'is of another kind': { name: 'table.xlsx', content: 'x', says: /expected a report/ },
    'has no text': { name: 'bare.md', content: '# A heading\n', says: /no running text/ },
  }

  test.each(Object.entries(reports))('because it %s: status 1, what to do, and no file', async (_, { name, content, says }) => {
    const report = join(folder, name)
    if (content !== undefined) writeFileSync(report, content)
    const out = join(folder, 'out')
    const { status, stdout, stderr } = await briefdeck(['deck', report, '--out', out])
    expect(stderr).toMatch(says)
    expect(stderr).toMatch(/What to do: /)
    expect(stderr).not.toMatch(/^ {4}at /m)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(existsSync(out)).toBe(false)
  })
})

describe('a briefing that does not hold', () => {
  const changes: Record<string, { change: (briefing: string) => string; says: RegExp }> = {
    'does not parse': {
      change: (text) => text.replace('language: en', 'language: [en'),
      says: /briefing\.yaml:\d+:\d+: error: /,
    },
    'has an unknown key': { change: (text) => text.replace('language: en', 'langauge: en'), says: /langauge/ },
    'lacks a key': { change: (text) => text.replace(/^title: .*\n/m, ''), says: /title/ },
    'has a status outside the list': { change: (text) => text.replace('status: weakened', 'status: weak'), says: /weakened/ },
    'has a quote that the report has not': {
      change: (text) => text.replace('was formed in 2015', 'was formed in 2016'),
      says: /2015/,
    },
    'has one id twice': { change: (text) => text.replace('id: sahel', 'id: khorasan'), says: /khorasan/ },
  }

  test.each(Object.entries(changes))(
    'because it %s: place, expectation, what to do, and every file as it was',
    async (_, { change, says }) => {
      const deck = join(folder, 'deck')
      cpSync(join(project, 'data'), join(deck, 'data'), { recursive: true })
      cpSync(join(inject('deck'), 'slides.md'), join(deck, 'slides.md'))
      const path = join(deck, 'data', 'briefing.yaml')
      const changed = change(readFileSync(path, 'utf8'))
      expect(changed).not.toBe(readFileSync(path, 'utf8'))
      writeFileSync(path, changed)
      const before = contentOf(deck)
      const { status, stderr } = await briefdeck(['deck', deck])
      expect(stderr).toMatch(says)
      expect(stderr).toMatch(/briefing\.yaml:\d+:\d+: error: .*\n {2}What to do: /)
      expect(status).toBe(1)
      expect(contentOf(deck)).toEqual(before)
    },
  )

  test('as JSON', async () => {
    mkdirSync(join(folder, 'data'))
    writeFileSync(join(folder, 'data', 'briefing.yaml'), 'report: report.md\n')
    const { status, stdout } = await briefdeck(['check', folder, '--json', '--no-browser'])
    expect(status).toBe(1)
    expect(JSON.parse(stdout).problems[0]).toMatchObject({
      severity: 'error',
      line: expect.any(Number),
      column: expect.any(Number),
      hint: expect.any(String),
    })
  })
})

describe('wrong usage', () => {
  test.each([
    [['nonsense'], /nonsense/],
    [['deck', '--colour'], /colour/],
    [['draft'], /path of a report/],
    [['build', 'a', 'b'], /one report or folder/],
    [['export', '--format', 'docx'], /pdf or png/],
    [['present', '--port', 'high'], /1 to 65534/],
    [['draft', 'data/report.md', '--out', 'x', '--published', 'March'], /2024-03/],
  ])('%j ends with status 2 and says what was expected', async (args, says) => {
    const { status, stderr } = await briefdeck(args)
    expect(stderr).toMatch(says)
    expect(status).toBe(2)
  })

  test.each(['deck', 'draft', 'generate', 'present', 'build', 'export', 'check'])(
    '%s --help is to be learned from',
    async (command) => {
      const { status, stdout } = await briefdeck([command, '--help'])
      expect(status).toBe(0)
      expect(stdout).toContain(`npm run ${command} -- `)
    },
  )
})
