import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { briefdeck } from '../briefdeck.ts'
import { column, setPdf } from '../read/set-pdf.ts'
import { docx, paragraph, run } from '../read/write-docx.ts'

const folder = mkdtempSync(join(tmpdir(), 'briefdeck-formats-'))
afterAll(() => rmSync(folder, { recursive: true }))

const heading = 'What the year brought'
const sentences = ['Westholm Ferries carried 41,000 passengers in 2023.', 'The harbour master blames the drought.']

/** Reports under names that don't tell their formats. */
const reports: readonly (readonly [name: string, format: string, make: () => Uint8Array | Promise<Uint8Array>])[] = [
  ['ferries.markdown', 'md', () => Buffer.from(`# Ferries\n\n## ${heading}\n\n${sentences.join(' ')}\n`)],
  ['ferries', 'txt', () => Buffer.from(`Ferries\n\n${heading}\n\n${sentences.join(' ')}\n`)],
  ['ferries.txt', 'html', () => Buffer.from(`<!doctype html><html><body><h1>Ferries</h1><h2>${heading}</h2><p>${sentences.join(' ')}</p></body></html>`)],
  ['ferries.zip', 'docx', () => docx({ body: paragraph(run('Ferries'), 'Title') + paragraph(run(heading), 'Heading1') + paragraph(run(sentences.join(' '))) })],
  ['ferries.bin', 'pdf', async () => (await setPdf([[{ text: 'Ferries', x: 72, y: 80, size: 20 }, { text: heading, x: 72, y: 110, size: 14, bold: true }, ...column(sentences, 72, 130)]])).save()],
] // prettier-ignore

test('a long report is drafted under a line of progress, and a short one without', async () => {
  const [long, short] = [60_000, 60].map((words) => {
    const path = join(folder, `report-of-${words}.md`)
    writeFileSync(path, `# Ferries\n\n${`${sentences[0] ?? ''}\n\n`.repeat(words / 6)}`)
    return briefdeck(['draft', path, '--out', join(folder, `deck-of-${words}`)])
  })
  expect((await long)?.stderr).toMatch(/^Reading the report …\nDrafting from [\d,]+ words …$/m)
  expect((await short)?.stderr).toBe('')
})

test.each(reports)('a report named %s is copied as report.%s, and its draft holds against it', async (name, format, make) => {
  const path = join(folder, name)
  const out = join(folder, `deck of ${format}`)
  writeFileSync(path, await make())
  const drafted = await briefdeck(['draft', path, '--out', out])
  expect(drafted.stderr + drafted.stdout).toContain('drafted')
  expect(drafted.status).toBe(0)
  expect(readFileSync(join(out, 'data', `report.${format}`)).equals(readFileSync(path))).toBe(true)
  expect(readFileSync(join(out, 'data', 'briefing.yaml'), 'utf8')).toContain(`report: report.${format}`)
  const generated = await briefdeck(['generate', out])
  expect(generated).toMatchObject({ status: 0 })
  expect(existsSync(join(out, 'slides.md'))).toBe(true)
})
