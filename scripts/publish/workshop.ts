import type { Browser } from 'playwright-chromium'
import { closeBrowser } from './browser/browser-error.ts'
import { startBuilder, type SiteBuilder } from './site/site-builder.ts'

/** What decks are made with, and what becomes of it when one is made. */
export interface Workshop {
  /** Whether it is for more decks than one, so that what took long to load stays. */
  readonly isShared: boolean
  /** The builder of sites; it is started where it is not there yet. */
  readonly builder: () => SiteBuilder
  /** That the site is built, or will not be. */
  readonly endBuilder: () => void
  /** @param onUnpack called when the browser has to be unpacked first */
  readonly openBrowser: (onUnpack: () => void) => Promise<Browser>
  /** @param held whether the browser did all that was asked of it */
  readonly leaveBrowser: (browser: Browser, held: boolean) => Promise<void>
}

/** For one deck: the builder's memory is free when the browser needs some. */
export function ownWorkshop(): Workshop {
  const { builder, endBuilder } = builders()
  return { isShared: false, builder, endBuilder, openBrowser: open, leaveBrowser: closeBrowser }
}

/** For many decks, one after the other, until it is ended. Where the browser failed, or has ended, the next deck has another one. */
export function sharedWorkshop(): Workshop & { readonly end: () => Promise<void> } {
  let shared: Browser | undefined
  const { builder, endBuilder } = builders()
  return {
    isShared: true,
    builder,
    endBuilder: () => undefined,
    openBrowser: async (onUnpack) => (shared = shared?.isConnected() ? shared : await open(onUnpack)),
    leaveBrowser: async (browser, held) => {
      if (held) return
      shared = undefined
      await closeBrowser(browser)
    },
    end: async () => {
      endBuilder()
      if (shared) await closeBrowser(shared)
    },
  }
}

function builders(): Pick<Workshop, 'builder' | 'endBuilder'> {
  let builder: SiteBuilder | undefined
  return {
    builder: () => (builder = builder?.isThere() ? builder : startBuilder()),
    endBuilder: () => {
      builder?.end()
      builder = undefined
    },
  }
}

/** What drives a browser takes a quarter of a second to load, in which the builder is at work. */
async function open(onUnpack: () => void): Promise<Browser> {
  return (await import('./browser/open-browser.ts')).openBrowser(onUnpack)
}
