import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { briefdeck } from '../briefdeck.ts'

let folder: string
const index = () => join(folder, 'dist', 'index.html')
const madeAt = () => statSync(index()).mtimeMs
const unchanged = 'Nothing has changed'

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck once '))
  cpSync(join(inject('deck'), 'data'), join(folder, 'data'), { recursive: true })
  expect((await briefdeck(['build', folder])).stderr).not.toContain(unchanged)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('what would come out as it is, is not made again, and is told as it was', async () => {
  const before = madeAt()
  const { stderr, stdout, status } = await briefdeck(['build', folder])
  expect(status).toBe(0)
  expect(stderr).toContain(unchanged)
  expect(stdout).toContain('index.html')
  expect(madeAt()).toBe(before)
})

test('what somebody changed in dist/ is made again', async () => {
  const before = readFileSync(index(), 'utf8')
  writeFileSync(index(), before.replace('</title>', ' changed</title>'))
  expect((await briefdeck(['build', folder])).stderr).not.toContain(unchanged)
  expect(readFileSync(index(), 'utf8')).toBe(before)
})

test('another briefing and other options give another deck', async () => {
  const briefing = join(folder, 'data', 'briefing.yaml')
  writeFileSync(briefing, readFileSync(briefing, 'utf8').replace('What an expert', 'What one expert'))
  expect((await briefdeck(['build', folder])).stderr).not.toContain(unchanged)
  expect(readFileSync(index(), 'utf8')).toContain('What one expert')
  expect((await briefdeck(['build', folder, '--again'])).stderr).not.toContain(unchanged)
  expect((await briefdeck(['build', folder, '--with-notes'])).stderr).not.toContain(unchanged)
})

test('a report and a slides.md that somebody changed count too, and one that was kept aside is told once', async () => {
  expect((await briefdeck(['build', folder])).stderr).not.toContain(unchanged)
  const [report, slides] = [join(folder, 'data', 'report.md'), join(folder, 'slides.md')]
  writeFileSync(report, `${readFileSync(report, 'utf8')}\nA last word.\n`)
  expect((await briefdeck(['build', folder])).stderr).not.toContain(unchanged)
  writeFileSync(slides, readFileSync(slides, 'utf8').replace('One', '1'))
  const changed = await briefdeck(['build', folder])
  expect(changed.stderr).not.toContain(unchanged)
  expect(changed.stdout).toContain('by-hand')
  const again = await briefdeck(['build', folder])
  expect(again.stderr).toContain(unchanged)
  expect(again.stdout).not.toContain('by-hand')
})

test('what was found is told each time', async () => {
  const briefing = join(folder, 'data', 'briefing.yaml')
  const good = readFileSync(briefing, 'utf8')
  const idle = 'asserts: [{ finding: name-not-in-quote, words: Nothing, reason: it silences nothing }]'
  writeFileSync(briefing, good.replace('    name: Khorasan\n', `    name: Khorasan\n    ${idle}\n`))
  const first = await briefdeck(['build', folder])
  const again = await briefdeck(['build', folder])
  expect(again.stderr).toContain(unchanged)
  expect([again.stdout, again.status]).toEqual([first.stdout, first.status])
  expect(first.stdout).toMatch(/briefing\.yaml:\d+/)
  writeFileSync(briefing, good)
})
