import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { UserError } from '../../scripts/problems.ts'
import { drawingFile } from '../../scripts/publish/diagrams/diagrams.ts'
import { filesIn } from '../../scripts/publish/program.ts'
import { startBuilder } from '../../scripts/publish/site/site-builder.ts'
import { ownWorkshop, sharedWorkshop } from '../../scripts/publish/workshop.ts'
import { writeWhole } from '../../scripts/publish/files/write-whole.ts'

const folder = mkdtempSync(join(tmpdir(), 'briefdeck builder '))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const orderFor = (deck: string) => ({ folder: deck, site: join(folder, 'site'), withNotes: false })

test('what a person can mend comes back as it was thrown, and the builder goes on', async () => {
  const builder = startBuilder()
  const thrown: unknown = await builder.build(orderFor(join(folder, 'a?deck'))).catch((error: unknown) => error)
  expect(thrown).toBeInstanceOf(UserError)
  expect(thrown).toMatchObject({ message: expect.stringContaining('a?deck'), hint: expect.stringMatching(/\w/), status: 1 })
  writeFileSync(join(folder, 'slides.md'), '# Alone\n')
  writeFileSync(join(folder, 'a file'), '')
  const refused: unknown = await builder
    .build({ ...orderFor(folder), site: join(folder, 'a file', 'site') })
    .catch((error: unknown) => error)
  expect(refused).toMatchObject({ message: expect.stringContaining('ENOTDIR'), stack: expect.stringContaining('mkdirSync') })
  builder.end()
})

test('a slide waits for the drawing of its diagram, which is made meanwhile', async () => {
  const code = 'flowchart LR\n  a["Drawn while the site is built"]'
  rmSync(drawingFile(code), { force: true })
  writeFileSync(join(folder, 'slides.md'), `# A diagram\n\n\`\`\`mermaid\n${code}\n\`\`\`\n`)
  const builder = startBuilder()
  const drawing = setTimeout(3000).then(() => writeWhole(drawingFile(code), '<svg id="drawn-late"></svg>'))
  await builder.build(orderFor(folder), drawing)
  builder.end()
  rmSync(drawingFile(code))
  const scripts = filesIn(join(folder, 'site', 'assets')).map((path) => readFileSync(path, 'utf8'))
  expect(scripts.some((script) => script.includes('drawn-late'))).toBe(true)
})

test('one that has ended says so, and what to do', async () => {
  const builder = startBuilder()
  const building = builder.build(orderFor(folder))
  builder.end()
  await expect(building).rejects.toMatchObject({
    message: expect.stringMatching(/ended before it was done/),
    hint: expect.stringMatching(/memory/),
  })
  expect(builder.isThere()).toBe(false)
  await expect(builder.build(orderFor(folder))).rejects.toBeInstanceOf(UserError)
})

test('a workshop has one builder: for one deck until its site stands, for many until all are made', async () => {
  const [own, shared] = [ownWorkshop(), sharedWorkshop()]
  for (const [workshop, stays] of [
    [own, false],
    [shared, true],
  ] as const) {
    const builder = workshop.builder()
    expect(workshop.builder()).toBe(builder)
    workshop.endBuilder()
    expect(builder.isThere()).toBe(stays)
  }
  const builder = shared.builder()
  await shared.end()
  expect(builder.isThere()).toBe(false)
})
