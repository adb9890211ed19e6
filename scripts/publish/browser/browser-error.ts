import { setTimeout } from 'node:timers/promises'
import type { Browser } from 'playwright-chromium'
import { UserError } from '../../problems.ts'

/** The browser is missing, has ended or does not answer. What needs none is made all the same. */
export class BrowserError extends UserError {}

const hint =
  'Run the command again. If it happens again, close other programs, or set BRIEFDECK_BROWSER to the path of another one.'

/**
 * Has a browser do something within a time, for a browser that hangs says nothing.
 *
 * @param what as it is told to the user: "printing the slides"
 * @param seconds some ten times what it takes on a slow machine
 * @throws BrowserError where the browser ended, crashed, or was not done in time
 */
export async function withinTime<T>(browser: Browser, what: string, seconds: number, work: () => Promise<T>): Promise<T> {
  const trouble = Promise.withResolvers<never>()
  const ended = (): void => trouble.reject(new BrowserError(`The browser ended while ${what}.`, { hint }))
  const late = (): void =>
    trouble.reject(new BrowserError(`The browser was not done with ${what} after ${seconds} seconds.`, { hint }))
  const timer = globalThis.setTimeout(late, seconds * 1000)
  browser.once('disconnected', ended)
  try {
    if (!browser.isConnected()) ended()
    return await Promise.race([trouble.promise, work()])
  } catch (error) {
    throw isBrowserFailure(error) ? new BrowserError(`The browser failed while ${what}: ${firstLine(error)}.`, { hint }) : error
  } finally {
    clearTimeout(timer)
    browser.off('disconnected', ended)
  }
}

/** Closes a browser. One that hangs is left to the end of the program, which ends it. */
export async function closeBrowser(browser: Browser): Promise<void> {
  await Promise.race([browser.close(), setTimeout(5000, undefined, { ref: false })])
}

/** What the browser library says: matches "Target page, context or browser has been closed"; not "slide 3 is not defined". */
function isBrowserFailure(error: unknown): error is Error {
  if (!(error instanceof Error) || error instanceof UserError) return false
  return error.name === 'TimeoutError' || /\b(?:crashed|has been closed|Target closed)\b/.test(error.message)
}

/** Without the colours that the browser library puts in. */
export function firstLine(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  return line.replaceAll(/\u001B\[\d*m/g, '').replace(/\.$/, '')
}
