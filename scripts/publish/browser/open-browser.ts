import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Browser, LaunchOptions } from 'playwright-chromium'
import { BrowserError } from './browser-error.ts'
import { bundledBrowserPack, unpackBrowser } from './bundled-browser.ts'
import { describeFailure, startBrowser } from './start-browser.ts'

/** One way to a browser. */
interface Candidate {
  readonly name: string
  readonly launch: () => Promise<LaunchOptions>
}

/**
 * Opens a browser that draws, prints and measures: `BRIEFDECK_BROWSER` where it is set, else the
 * user's own Chrome, Chromium or Edge, else the one that comes through npm.
 *
 * @param onUnpack called when the browser has to be unpacked first, which takes some seconds
 * @throws BrowserError where none can run
 */
export async function openBrowser(onUnpack: () => void = () => {}): Promise<Browser> {
  const failures: string[] = []
  for (const { name, launch } of candidates(onUnpack)) {
    try {
      return await startBrowser(await launch())
    } catch (error) {
      failures.push(`${name}: ${describeFailure(error)}`)
    }
  }
  throw new BrowserError(
    `No browser can run here. ${failures.length > 0 ? `Tried: ${failures.join('; ')}.` : 'None was found.'}`,
    {
      hint: 'Install Chrome, Chromium or Edge, or set BRIEFDECK_BROWSER to the path of one. Everything but drawing, PDF and measuring works without.',
    },
  )
}

/** The name that goes before what the user has: it is asked for by name, so nothing else is tried instead. */
function candidates(onUnpack: () => void): readonly Candidate[] {
  const asked = process.env['BRIEFDECK_BROWSER']
  if (asked !== undefined && asked !== '') return [installed(asked)]
  const pack = bundledBrowserPack()
  return [
    ...ownBrowsers()
      .filter((path) => existsSync(path))
      .map(installed),
    ...(pack === undefined ? [] : [{ name: 'the browser from npm', launch: () => bundled(pack, onUnpack) }]),
  ]
}

function installed(path: string): Candidate {
  return { name: path, launch: () => Promise.resolve({ executablePath: path }) }
}

async function bundled(pack: string, onUnpack: () => void): Promise<LaunchOptions> {
  const { executable, environment } = await unpackBrowser(pack, onUnpack)
  return { executablePath: executable, env: { ...process.env, ...environment } }
}

/** Where Chrome, Chromium and Edge lie on each system. */
function ownBrowsers(): readonly string[] {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
    case 'win32':
      return [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Chromium', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ])
    default:
      return ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'].flatMap((name) =>
        (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)),
      )
  }
}
