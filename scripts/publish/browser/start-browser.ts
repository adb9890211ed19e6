import { tmpdir } from 'node:os'
import { chromium, type Browser, type LaunchOptions } from 'playwright-chromium'
import { firstLine } from './browser-error.ts'
import { explainSystemError } from '../files/system-error.ts'
import { makeTemporaryFolder, remove } from '../files/temporary.ts'

/** Letters stand where the layout puts them, whatever the machine's hinting: the same PDF everywhere. */
const args = ['--font-render-hinting=none', '--disable-background-networking', '--disable-component-update']

/** How long a browser may take to start, in milliseconds: some ten times what it takes on a slow machine. */
const START = 30_000

/** Starts a browser whose profile goes when it ends, or when the next one starts, should this program be killed. */
export async function startBrowser(options: LaunchOptions): Promise<Browser> {
  const profiles = makeTemporaryFolder(tmpdir(), 'briefdeck')
  const clean = (): void => remove(profiles)
  try {
    process.once('exit', clean)
    // The signals are handled by whoever has something to tidy up; at this program's exit, the library ends the browser.
    const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false }
    const env = { ...(options.env ?? process.env), ...placeForBrowser(profiles) }
    const browser = await withTemporaryPlace(profiles, () =>
      chromium.launch({ args, timeout: START, ...signals, ...options, env }),
    )
    // Again, to come after what the library does then: it ends the browser.
    process.off('exit', clean).once('exit', clean)
    browser.once('disconnected', () => {
      process.off('exit', clean)
      clean()
    })
    return browser
  } catch (error) {
    process.off('exit', clean)
    clean()
    throw error
  }
}

/**
 * Where the browser itself puts temporary files, which it leaves there when it is killed. It makes a socket
 * in there, too, and no system bears a long path for one; what macOS gives a user is half of it already.
 */
function placeForBrowser(profiles: string): { readonly TMPDIR?: string } {
  return process.platform === 'linux' && profiles.length < 60 ? { TMPDIR: profiles } : {}
}

/** The library puts profiles where temporary files go, and has no option for it. */
async function withTemporaryPlace<T>(folder: string, use: () => Promise<T>): Promise<T> {
  const variable = process.platform === 'win32' ? 'TEMP' : 'TMPDIR'
  const before = process.env[variable]
  process.env[variable] = folder
  try {
    return await use()
  } finally {
    if (before === undefined) delete process.env[variable]
    else process.env[variable] = before
  }
}

/** Why a browser did not start, in a few words. */
export function describeFailure(error: unknown): string {
  const { message } = explainSystemError(error) ?? {}
  if (message !== undefined) return message.replace(/\.$/, '')
  const text = error instanceof Error ? error.message : String(error)
  if (error instanceof Error && error.name === 'TimeoutError') return `it did not start within ${START / 1000} seconds`
  if (/ENOENT|doesn't exist/.test(text)) return 'there is no such program'
  if (/EACCES/.test(text)) return 'not allowed to run it'
  if (/has been closed|Failed to launch the browser process/.test(text)) return `it ended at once${lastWords(text)}`
  return firstLine(error)
}

/** What the browser said itself: matches "[pid=7][err] error while loading libnss3.so"; not "<launched> pid=7". */
function lastWords(text: string): string {
  const said = [...text.matchAll(/\[err\] (.*)/g)].map(([, words = '']) => words.trim()).filter((words) => words !== '')
  return said.length === 0 ? '' : ` (“${said[0]?.slice(0, 200)}”)`
}
