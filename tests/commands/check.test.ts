import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { briefdeck, project } from '../briefdeck.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck-'))
  mkdirSync(join(folder, 'data'))
  cpSync(join(project, 'data/report.md'), join(folder, 'data/report.md'))
  cpSync(join(project, 'data/briefing.yaml'), join(folder, 'data/briefing.yaml'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Exchanges a stretch of a file of the folder; fails where it does not stand there. */
function change(file: string, from: string, to: string): void {
  const text = readFileSync(join(folder, 'data', file), 'utf8')
  if (!text.includes(from)) throw new Error(`${file} has no “${from}”`)
  writeFileSync(
    join(folder, 'data', file),
    text.replace(from, () => to),
  )
}

const check = (args: readonly string[] = [], environment: Readonly<Record<string, string>> = {}) =>
  briefdeck(['check', folder, '--no-browser', ...args], environment)

test('the shipped briefing has nothing to mend', async () => {
  expect(await check()).toMatchObject({ status: 0, stdout: expect.stringContaining('nothing to mend') })
})

test('an error is told with its place, its item and what to do, and for a program as JSON', async () => {
  change('briefing.yaml', 'value: 419', 'value: 491')
  const line = readFileSync(join(folder, 'data/briefing.yaml'), 'utf8').split('\n').indexOf('    value: 491') + 1
  const { status, stderr } = await check()
  expect(status).toBe(1)
  expect(stderr).toContain(`briefing.yaml:${line}:12: error: “491” does not stand in the quote`)
  expect(stderr).toContain('[number-not-in-quote in thwarted-2023]')
  expect(stderr).toMatch(/What to do: Write the number as the report gives it/)
  const answer = JSON.parse((await check(['--json'])).stdout) as { problems: unknown[] }
  expect(answer.problems).toMatchObject([
    {
      severity: 'error',
      code: 'number-not-in-quote',
      words: '491',
      id: 'thwarted-2023',
      line,
      column: 12,
      hint: expect.anything(),
    },
  ])
})

test('in GitHub’s CI problems are annotations on one line each', async () => {
  change('briefing.yaml', 'value: 419', 'value: 491')
  const { stderr } = await check([], { GITHUB_ACTIONS: 'true' })
  expect(stderr).toMatch(/^::error file=.*briefing\.yaml,line=\d+,col=12,title=number-not-in-quote in thwarted-2023::“491” .*\n/)
})

test('a report that was edited afterwards: each item that lost its ground is told, and no other', async () => {
  change('report.md', 'was formed in 2015', 'was set up in 2016')
  const { status, stdout } = await check(['--json'])
  const { problems } = JSON.parse(stdout) as { problems: { code: string; id?: string }[] }
  expect(status).toBe(1)
  expect(problems.map(({ code, id }) => [code, id])).toEqual([
    ['quote-not-found', 'caucasus'],
    ['quote-not-found', 'caucasus-formed'],
    ['quote-not-found', 'caucasus-collapse'],
  ])
})

test('--omissions lists what reached no slide and no note, section by section', async () => {
  const { stdout } = await check(['--omissions'])
  expect(stdout).toMatch(
    /^“What the attack implies, and what to expect”: \d+ of 17 sentences and rows of tables reach a slide or the notes \(\d+ %\)$/m,
  )
  expect(stdout).toContain('report.md, line 17: The operation has prompted many questions.')
  expect(stdout).not.toContain('report.md, line 35: In March 2019, just five years ago')
})
