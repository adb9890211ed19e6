import type { Browser } from 'playwright-chromium'
import { closeBrowser } from './browser-error.ts'
import { openBrowser } from './open-browser.ts'

/** Where the browser of a deck comes from, and where it goes. */
export interface BrowserSource {
  /** @param onUnpack called when the browser has to be unpacked first */
  readonly open: (onUnpack: () => void) => Promise<Browser>
  /** @param held whether the browser did all that was asked of it */
  readonly done: (browser: Browser, held: boolean) => Promise<void>
}

/** A browser for one deck. */
export const ownBrowser: BrowserSource = { open: openBrowser, done: closeBrowser }

/** One browser for many decks, one after the other. Where it failed, or has ended, the next deck has another one. */
export function sharedBrowser(): BrowserSource {
  let shared: Browser | undefined
  return {
    open: async (onUnpack) => (shared = shared?.isConnected() ? shared : await openBrowser(onUnpack)),
    done: async (browser, held) => {
      if (held) return
      shared = undefined
      await closeBrowser(browser)
    },
  }
}
