import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { UserError } from '../../scripts/problems.ts'
import { parseReport, readReport } from '../../scripts/read/read-report.ts'

const folder = mkdtempSync(join(tmpdir(), 'briefdeck-read-'))
afterAll(() => rmSync(folder, { recursive: true }))

function given(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

function refusal(path: string): UserError {
  try {
    readReport(path)
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
  throw new Error(`${path} was read.`)
}

const inLatin1 = Buffer.from('The caf\u00e9 is shut.\n', 'latin1')

describe('a report that can’t be used is refused with its name, what was expected, and what to do', () => {
  const cases: readonly (readonly [name: string, path: () => string, says: RegExp, hint: RegExp])[] = [
    ['a missing file', () => join(folder, 'none.md'), /no such file/, /path/],
    ['a folder', () => (mkdirSync(join(folder, 'a.md'), { recursive: true }), join(folder, 'a.md')), /folder/, /\.md or \.txt/],
    ['an empty file', () => given('empty.md', ''), /empty/, /saved/],
    ['a binary file', () => given('binary.txt', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)), /binary/, /UTF-8/],
    ['a file in UTF-16', () => given('wide.txt', Buffer.from('The fleet', 'utf16le')), /UTF-16/, /UTF-8/],
    ['a file in Latin-1', () => given('latin.txt', inLatin1), /byte 8 is not UTF-8/, /Latin-1/],
    ['an ending that no reader knows', () => given('report.xyz', 'The fleet is old.'), /ends in \.xyz/, /Save/],
    ['no ending', () => given('report', 'The fleet is old.'), /ends in nothing/, /Save/],
    ['a file without running text', () => given('bare.md', '# The fleet\n\n## The crews\n'), /no running text/, /paragraph/],
    ['a file of furniture alone', () => given('menu.txt', 'Back to top\n\nShare\n'), /no running text/, /paragraph/],
  ]

  test.each(cases)('%s', (_, make, says, hint) => {
    const path = make()
    const { message, hint: advice, status } = refusal(path)
    expect(message).toMatch(says)
    expect(message).toMatch(/expected/)
    expect(message).toContain(path.split('/').at(-1))
    expect(advice).toMatch(hint)
    expect(status).toBe(1)
  })
})

test('whatever the bytes are, a report is read or refused, and nothing else is thrown', () => {
  const text = fc.array(
    fc.constantFrom(
      '# ',
      'A',
      ' b.',
      '\n',
      '\n\n',
      '---',
      '- ',
      '| a |',
      '|-|',
      '```',
      '> ',
      'title: ',
      '[',
      '\f',
      '====',
      '1. ',
      '\r',
    ),
  )
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 60 }),
    text.map((parts) => Buffer.from(parts.join(''))),
    fc.string({ unit: 'binary' }).map((each) => Buffer.from(each)),
  )
  fc.assert(
    fc.property(bytes, fc.constantFrom('md' as const, 'txt' as const), (content, format) => {
      try {
        const { blocks } = parseReport(content, `report.${format}`, format)
        expect(new Set(blocks.map((block) => block.id)).size).toBe(blocks.length)
        expect(blocks.every((block) => block.text.trim() !== '')).toBe(true)
      } catch (error) {
        expect(error).toBeInstanceOf(UserError)
      }
    }),
    { numRuns: 1000 },
  )
})
