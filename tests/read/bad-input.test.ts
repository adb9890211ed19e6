import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { UserError } from '../../scripts/problems.ts'
import { readReport } from '../../scripts/read/read-report.ts'

const folder = mkdtempSync(join(tmpdir(), 'briefdeck-read-'))
afterAll(() => rmSync(folder, { recursive: true }))

function given(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

/** A file with nothing in it, which takes no room on the disk. */
function large(name: string, size: number): string {
  const path = given(name, '')
  truncateSync(path, size)
  return path
}

async function refusal(path: string): Promise<UserError> {
  try {
    await readReport(path)
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
  throw new Error(`${path} was read.`)
}

describe('a report that can’t be used is refused with its name, what was expected, and what to do', () => {
  const cases: readonly (readonly [name: string, path: () => string, says: RegExp, hint: RegExp])[] = [
    ['a missing file', () => join(folder, 'none.md'), /no such file/, /path/],
    ['a folder', () => (mkdirSync(join(folder, 'a.md'), { recursive: true }), join(folder, 'a.md')), /folder/, /\.md, \.txt/],
    ['an empty file', () => given('empty.md', ''), /empty/, /saved/],
    ['a file of 51 MB', () => large('large.txt', 51_000_000), /at most 50 MB, but this has 51 MB/, /pictures/],
    ['a zip that breaks off', () => given('binary.txt', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)), /breaks off/, /once more/],
    ['a PDF that breaks off', () => given('broken.pdf', '%PDF-1.7\n'), /PDF/, /./],
    [
      'a page of nothing but script',
      () => given('script.html', '<!doctype html><script>document.write(1)</script>'),
      /a page with text/,
      /./,
    ],
    [
      'an old Word file',
      () => given('old.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)),
      /expected/,
      /docx/,
    ],
    ['a file without running text', () => given('bare.md', '# The fleet\n\n## The crews\n'), /no running text/, /paragraph/],
    ['a file of furniture alone', () => given('menu.txt', 'Back to top\n\nShare\n'), /no running text/, /paragraph/],
  ]

  test.each(cases)('%s', async (_, make, says, hint) => {
    const path = make()
    const { message, hint: advice, status } = await refusal(path)
    expect(message).toMatch(says)
    expect(message).toMatch(/expected/)
    expect(message).toContain(path.split('/').at(-1))
    expect(advice).toMatch(hint)
    expect(status).toBe(1)
  })
})

test.each([
  ['UTF-16 with a mark', Buffer.from('\uFEFFThe café is shut.', 'utf16le')],
  ['UTF-16 without one', Buffer.from('The cafe is shut.', 'utf16le')],
  ['Latin-1', Buffer.from('The caf\u00e9 is shut.', 'latin1')],
  ['UTF-8, whatever its name', Buffer.from('The café is shut.')],
])('a file in %s is read', async (_, bytes) => {
  const { blocks } = await readReport(given('a.report', bytes))
  expect(blocks.map(({ text }) => text.replace('é', 'e'))).toEqual(['The cafe is shut.'])
})
