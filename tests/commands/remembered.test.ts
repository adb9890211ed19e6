/** A live deck is made anew at each edit by one process, which remembers what it read: what comes out is what a fresh one gives. */

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { existingFolder } from '../../scripts/commands/deck-folder.ts'
import { makeSlides } from '../../scripts/commands/make-slides.ts'
import { ProblemsError, type Problem } from '../../scripts/problems.ts'
import { briefdeck, project } from '../briefdeck.ts'

const folder = mkdtempSync(join(tmpdir(), 'briefdeck-'))
cpSync(join(project, 'data'), join(folder, 'data'), { recursive: true })
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** One after the other, in a file of the folder; each but the first two has other problems than the one before. */
const edits = [
  ['briefing.yaml', 'What an expert’s analysis', 'What one expert’s analysis'],
  ['briefing.yaml', 'an organised network, not only', 'an organised network, and not only'],
  ['briefing.yaml', 'has been restructured since 2020 into', 'has been restructured since 2021 into'],
  ['briefing.yaml', 'published: 2024-03', 'published: 2023-03'],
  ['briefing.yaml', 'has been restructured since 2021 into', 'has been restructured since 2020 into'],
  // As long as it was.
  ['report.md', 'most important province today', 'most emergent province today.'],
  ['report.md', 'most emergent province today.', 'most important province today'],
  ['briefing.yaml', 'published: 2023-03', 'published: 2024-03'],
] as const

interface Made {
  readonly text?: string
  readonly problems: readonly Problem[]
}

async function here(): Promise<Made> {
  try {
    const { text, warnings } = await makeSlides(existingFolder(folder))
    return { text, problems: warnings }
  } catch (error) {
    if (error instanceof ProblemsError) return { problems: error.problems }
    throw error
  }
}

async function afresh(): Promise<Made> {
  const { status, stdout } = await briefdeck(['generate', folder, '--json'])
  const { problems } = JSON.parse(stdout) as Made
  return status === 0 ? { text: readFileSync(join(folder, 'slides.md'), 'utf8'), problems } : { problems }
}

test('what a process remembers of a deck is not out of date after an edit', async () => {
  const found = new Set([JSON.stringify((await here()).problems)])
  for (const [file, from, to] of edits) {
    const path = join(folder, 'data', file)
    const text = readFileSync(path, 'utf8')
    expect(text).toContain(from)
    writeFileSync(path, text.replace(from, to))
    const made = await here()
    expect(made, `after “${to}”`).toEqual(await afresh())
    found.add(JSON.stringify(made.problems))
  }
  // The edits do tell: of one that changed nothing, nothing could be out of date.
  expect(found.size).toBeGreaterThanOrEqual(4)
})
