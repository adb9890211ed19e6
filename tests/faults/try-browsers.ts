import assert from 'node:assert/strict'
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expectClearError, expectCompleteDeck, expectDone, expectNothingLeft, expectSite } from './expectations.ts'
import type { Fault } from './fault.ts'
import { processesOf, until, type Bench } from './workbench.ts'

/** Bounds how long a user waits for a browser that hangs, in seconds. */
const PATIENCE = 120

/** A program in the place of the browser. */
const impostors = {
  'is missing': { path: '/no/such/browser', says: /there is no such program/ },
  'is a folder': { path: '/', says: /No browser can run here/ },
  'is no program': { path: '/etc/passwd', says: /not allowed to run it/ },
  'is another program': { path: '/bin/true', says: /it ended at once/ },
  'lacks a library': { script: 'echo "error while loading shared libraries: libnss3.so" >&2; exit 127', says: /libnss3\.so/ },
  'says nothing': { script: 'exec sleep 600', says: /did not start within \d+ seconds/ },
  'prints garbage': { script: 'while :; do head -c 999 /dev/urandom; sleep 1; done', says: /did not start within \d+ seconds/ },
} satisfies Record<string, { path?: string; script?: string; says: RegExp }>

function impostor(name: string, { path, script, says }: { path?: string; script?: string; says: RegExp }): Fault {
  return {
    name: `the browser ${name}`,
    try: async (bench) => {
      const folder = bench.newDeck()
      const browser = path ?? join(bench.root, 'browser.sh')
      if (script !== undefined) writeFileSync(browser, `#!/bin/sh\n${script}\n`, { mode: 0o755 })
      const ended = await bench.run(['deck', folder], { environment: { BRIEFDECK_BROWSER: browser } })
      expectClearError(ended, says)
      assert.ok(ended.milliseconds < 60_000, `took ${ended.milliseconds} ms`)
      expectSite(join(folder, 'dist'), false)
      await expectNothingLeft(bench, folder)
    },
  }
}

function browsersOf(bench: Bench, kind: RegExp): number[] {
  return processesOf(bench)
    .filter(({ command }) => command.includes(join(bench.cache, 'chromium')) && kind.test(command))
    .map(({ pid }) => pid)
}

function send(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal)
    } catch {
      // It has ended in the meantime.
    }
  }
}

/** Ends or stops processes of the browser at some moment of a run. */
function browserDies(what: string, kind: RegExp, signal: NodeJS.Signals, when: RegExp, later = 0): Fault {
  return {
    name: `${what} ${later} ms after “${when.source}”`,
    try: async (bench) => {
      const folder = bench.newDeck()
      const run = bench.start(['deck', folder])
      await until(() => when.test(run.said()) && browsersOf(bench, kind).length > 0, 'the browser')
      await setTimeout(later)
      send(browsersOf(bench, kind), signal)
      const ended = await run.ended
      expectClearError(ended, /The browser (?:ended|failed|was not done)|No browser can run here/)
      assert.ok(ended.milliseconds < PATIENCE * 1000, `took ${ended.milliseconds} ms`)
      expectSite(join(folder, 'dist'), false)
      await expectNothingLeft(bench, folder)
      expectDone(await bench.run(['deck', folder]))
      await expectCompleteDeck(folder)
    },
  }
}

const halfUnpacked: Fault = {
  name: 'the unpacked browser was deleted in part',
  try: async (bench) => {
    const home = readdirSync(bench.cache).find((name) => name.startsWith('chromium-'))
    assert.ok(home !== undefined)
    rmSync(join(bench.cache, home, 'chromium'))
    const folder = bench.newDeck()
    expectDone(await bench.run(['deck', folder]))
    assert.ok(existsSync(join(bench.cache, home, 'chromium')))
    await expectNothingLeft(bench, folder)
  },
}

const all = /./
const page = /--type=renderer/
export const browsers: readonly Fault[] = [
  ...Object.entries(impostors).map(([name, how]) => impostor(name, how)),
  browserDies('the browser crashes', all, 'SIGKILL', /^/),
  browserDies('the browser crashes', all, 'SIGKILL', /Building/, 100),
  browserDies('the browser crashes', all, 'SIGKILL', /Measuring/, 100),
  browserDies('the browser crashes', all, 'SIGKILL', /Printing the PDF/, 50),
  browserDies('the browser crashes', all, 'SIGKILL', /Printing the PDF/, 300),
  browserDies('the browser crashes', all, 'SIGKILL', /Printing the preview/, 0),
  browserDies('a page of the browser crashes', page, 'SIGKILL', /Measuring/, 200),
  browserDies('a page of the browser crashes', page, 'SIGKILL', /Printing the PDF/, 200),
  browserDies('the browser hangs', all, 'SIGSTOP', /^/),
  browserDies('the browser hangs', all, 'SIGSTOP', /Measuring/, 100),
  browserDies('the browser hangs', all, 'SIGSTOP', /Printing the PDF/, 300),
  browserDies('a page of the browser hangs', page, 'SIGSTOP', /Measuring/, 300),
  halfUnpacked,
]
