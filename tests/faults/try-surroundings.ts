import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { expectClearError, expectCompleteDeck, expectDone, expectNoStack, expectNothingLeft } from './expectations.ts'
import { Untried, type Fault } from './fault.ts'
import type { Bench, RunOptions } from './workbench.ts'

/** A deck is made as ever. */
export function works(name: string, options: RunOptions, folderName?: string): Fault {
  return {
    name,
    try: async (bench) => {
      const folder = bench.newDeck(folderName)
      expectDone(await bench.run(['deck', folder], options))
      await expectCompleteDeck(folder)
      await expectNothingLeft(bench, folder)
    },
  }
}

function browserOf(bench: Bench): string {
  const home = readdirSync(bench.cache).find((name) => name.startsWith('chromium-'))
  if (home === undefined) throw new Untried('needs the browser from npm, unpacked')
  return join(bench.cache, home, 'chromium')
}

function clock(time: string): Fault {
  return {
    name: `the clock says ${time}`,
    try: async (bench) => {
      if (spawnSync('faketime', ['--version']).error) throw new Untried('needs faketime')
      const folder = bench.newDeck()
      // The browser's own timers do not work under faketime, so it has the true clock.
      const browser = join(bench.root, 'browser.sh')
      const real = browserOf(bench)
      const script = `#!/bin/sh\nunset LD_PRELOAD FAKETIME FAKETIME_SHARED\nexec '${real}' "$@"\n`
      writeFileSync(browser, script, { mode: 0o755 })
      const libraries = { LD_LIBRARY_PATH: join(dirname(real), 'lib'), FONTCONFIG_FILE: join(dirname(real), 'fonts.conf') }
      const environment = { BRIEFDECK_BROWSER: browser, ...libraries, FAKETIME_DONT_FAKE_MONOTONIC: '1' }
      for (let times = 0; times < 2; times++) {
        expectDone(await bench.run(['deck', folder], { before: ['faketime', time], environment }))
        await expectCompleteDeck(folder)
        await expectNothingLeft(bench, folder)
      }
    },
  }
}

const portTaken: Fault = {
  name: 'the port is taken',
  try: async (bench) => {
    const folder = bench.newDeck()
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    try {
      expectClearError(await bench.run(['present', folder, '--no-open', '--port', String(port)]), /is taken/)
    } finally {
      server.close()
    }
    await expectNothingLeft(bench, folder)
  },
}

/** Whatever becomes of it, there is no stack, and no half deck. */
function endsWell(name: string, options: RunOptions): Fault {
  return {
    name,
    try: async (bench) => {
      const folder = bench.newDeck()
      const ended = await bench.run(['deck', folder], options)
      expectNoStack(ended.said)
      if (ended.status === 0) await expectCompleteDeck(folder)
      else assert.equal(ended.status, 1, ended.said)
      await expectNothingLeft(bench, folder)
    },
  }
}

const bare = Object.fromEntries(Object.keys(process.env).map((name) => [name, undefined]))

export const surroundings: readonly Fault[] = [
  works('no HOME and no TMPDIR', { environment: { HOME: undefined, TMPDIR: undefined } }),
  works('an empty environment', { environment: { ...bare, TMPDIR: undefined, INIT_CWD: undefined } }),
  works('a TMPDIR that does not exist', { environment: { TMPDIR: '/no/such/folder' } }),
  works('LANG=C', { environment: { LANG: 'C', LC_ALL: 'C' } }),
  works('LANG=tr_TR.UTF-8 and a far time zone', { environment: { LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' } }),
  works('NODE_ENV=development', { environment: { NODE_ENV: 'development' } }),
  works('NODE_OPTIONS set', { environment: { NODE_OPTIONS: '--max-old-space-size=1024 --enable-source-maps' } }),
  works('INIT_CWD missing', { environment: { INIT_CWD: undefined } }),
  works('DEBUG and CI set', { environment: { DEBUG: 'vite:*', CI: 'true', FORCE_COLOR: '1' } }),
  ...[24, 40, 64, 128].map((limit) =>
    endsWell(`no more than ${limit} open files`, { before: ['sh', '-c', `ulimit -n ${limit}; exec "$@"`, 'sh'] }),
  ),
  endsWell('nobody reads what is printed', { before: ['sh', '-c', '"$@" | true', 'sh'] }),
  endsWell('what is printed goes to a full disk', { before: ['sh', '-c', 'exec "$@" >/dev/full', 'sh'] }),
  clock('1980-01-02 03:04:05'),
  clock('2099-12-31 23:59:50'),
  portTaken,
]
