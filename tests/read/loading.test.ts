import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { project } from '../briefdeck.ts'

const folder = mkdtempSync(join(tmpdir(), 'briefdeck-loading-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The packages that are loaded for reading a file. */
async function loadedFor(name: string, content: string): Promise<readonly string[]> {
  const path = join(folder, name)
  writeFileSync(path, content)
  const reader = join(project, 'scripts', 'read', 'read-report.ts')
  const script = `
    const { registerHooks } = await import('node:module')
    const loaded = new Set()
    registerHooks({ load: (url, context, next) => (loaded.add(/node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(url)?.[1] ?? ''), next(url, context)) })
    const { readReport } = await import(${JSON.stringify(reader)})
    await readReport(${JSON.stringify(path)})
    console.log(JSON.stringify([...loaded]))`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { cwd: project })
  return JSON.parse(stdout) as string[]
}

test('a reader and its libraries are loaded when a report in their format is read, and not before', async () => {
  const others = ['mammoth', 'unpdf', 'yauzl', 'fflate', 'defuddle', 'linkedom']
  const [markdown, text, page] = await Promise.all([
    loadedFor('report.md', '# The fleet\n\nIt is old.\n'),
    loadedFor('report.txt', 'The fleet is old.\n'),
    loadedFor('report.html', '<!doctype html><html><body><p>The fleet is old.</p></body></html>'),
  ])
  expect(markdown).toContain('mdast-util-from-markdown')
  expect(markdown.filter((each) => others.includes(each))).toEqual([])
  expect(text.filter((each) => [...others, 'mdast-util-from-markdown', 'yaml'].includes(each))).toEqual([])
  expect(page.filter((each) => others.includes(each)).toSorted()).toEqual(['defuddle', 'linkedom'])
})
