import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
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

const report = `Harbour Trust: the lower docks reopen

The Harbour Trust reopened its lower docks in May 2021 after two winters of repairs. According to the port office, 340 ships called there in 2022.

What was repaired

The Trust’s North division has been active since 2021. Its South division was dissolved in 2019. The repairs cost US$ 4.2 million, the port office said.

What comes next

The Trust may open a third dock in 2026, its director said. Fewer than 20 workers would be hired for it.
`

describe('generate', () => {
  test('gives the same bytes for the same input, and --check holds for what is committed', async () => {
    expect(readFileSync(join(project, 'slides.md'), 'utf8')).toBe(readFileSync(join(inject('deck'), 'slides.md'), 'utf8'))
    expect((await briefdeck(['generate', '--check'])).status).toBe(0)
  })

  test('--check fails where slides.md is stale, and writes nothing', async () => {
    cpSync(join(inject('deck'), 'data'), join(folder, 'data'), { recursive: true })
    writeFileSync(join(folder, 'slides.md'), 'stale')
    expect((await briefdeck(['generate', folder, '--check'])).status).toBe(1)
    expect(readFileSync(join(folder, 'slides.md'), 'utf8')).toBe('stale')
  })

  test('keeps a slides.md that was changed by hand', async () => {
    cpSync(join(inject('deck'), 'data'), join(folder, 'data'), { recursive: true })
    const changed = readFileSync(join(inject('deck'), 'slides.md'), 'utf8').replace('Good morning', 'Good evening')
    writeFileSync(join(folder, 'slides.md'), changed)
    const { status, stdout } = await briefdeck(['generate', folder])
    expect(stdout).toContain('slides.by-hand.md')
    expect(status).toBe(0)
    expect(readFileSync(join(folder, 'slides.by-hand.md'), 'utf8')).toBe(changed)
    expect(readFileSync(join(folder, 'slides.md'), 'utf8')).toContain('Good morning')
  })
})

describe('deck of a report that has no briefing', () => {
  test('drafts one, marks the cover, and leaves an edited briefing alone', async () => {
    const path = join(folder, 'Harbour report.txt')
    const out = join(folder, 'deck of it')
    writeFileSync(path, report)
    const made = await briefdeck(['deck', path, '--out', out, '--published', '2023-05'])
    expect(made.stderr).not.toContain('rror')
    expect(made.status).toBe(0)
    expect(made.stdout).toContain('was drafted by rules')
    expect(readFileSync(join(out, 'slides.md'), 'utf8')).toContain('draft: "Draft')
    for (const file of ['index.html', 'briefing.pdf', 'handout.pdf', 'preview.png'])
      expect(existsSync(join(out, 'dist', file)), file).toBe(true)
    const briefing = join(out, 'data', 'briefing.yaml')
    const edited = readFileSync(briefing, 'utf8').replace(/^ *draft: true\n/gm, '')
    writeFileSync(briefing, edited)
    const again = await briefdeck(['generate', out])
    expect(again.status).toBe(0)
    expect(readFileSync(briefing, 'utf8')).toBe(edited)
    expect(readFileSync(join(out, 'slides.md'), 'utf8')).not.toContain('draft: "')
  })

  test.each([
    ['another report', 'other.txt', 'The Quite Other Trust was closed in May 2021.\n', 'another text'],
    ['a report of another format', 'other.md', 'The Quite Other Trust was closed in May 2021.\n', 'already'],
    ['a report that is not there', 'none.txt', undefined, 'no such file'],
  ])('does not give the deck of an earlier one for %s', async (_, name, text, says) => {
    const out = join(folder, 'out')
    writeFileSync(join(folder, 'made.txt'), report)
    if (text !== undefined) writeFileSync(join(folder, name), text)
    expect((await briefdeck(['draft', join(folder, 'made.txt'), '--out', out])).status).toBe(0)
    const { status, stderr } = await briefdeck(['deck', join(folder, name), '--out', out])
    expect(stderr).toContain(says)
    expect(status).toBe(1)
    expect(readdirSync(join(out, 'data')).sort()).toEqual(['briefing.yaml', 'report.txt'])
    expect(existsSync(join(out, 'slides.md'))).toBe(false)
  })

  test('says what was not found where there are no headings and no figures', async () => {
    const path = join(folder, 'plain.txt')
    writeFileSync(
      path,
      'The bridge was closed for repairs. Nobody has said when the bridge will open again, and the town waits for word from the council.\n',
    )
    const { status, stdout } = await briefdeck(['draft', path, '--out', join(folder, 'plain')])
    expect(status).toBe(0)
    expect(stdout).toMatch(/No headings were found/)
    expect(stdout).toMatch(/No figures were found/)
  })

  test('refuses to replace a dist/ that is not its own', async () => {
    cpSync(join(inject('deck'), 'data'), join(folder, 'data'), { recursive: true })
    cpSync(join(project, 'docs'), join(folder, 'dist'), { recursive: true })
    const { status, stderr } = await briefdeck(['build', folder])
    expect(stderr).toMatch(/something else/)
    expect(status).toBe(1)
    expect(existsSync(join(folder, 'dist', 'decisions.md'))).toBe(true)
  })
})

describe('without a browser', () => {
  test('there is the site all the same, and a word on what to do', async () => {
    cpSync(join(inject('deck'), 'data'), join(folder, 'data'), { recursive: true })
    const { status, stdout } = await briefdeck(['deck', folder], { BRIEFDECK_BROWSER: join(folder, 'none') })
    expect(stdout).toMatch(/No browser can run here/)
    expect(stdout).toMatch(/set BRIEFDECK_BROWSER/)
    expect(stdout).not.toMatch(/briefing\.pdf {2}/)
    expect(status).toBe(1)
    expect(existsSync(join(folder, 'dist', 'index.html'))).toBe(true)
  })
})
