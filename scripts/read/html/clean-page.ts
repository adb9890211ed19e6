import Defuddle from 'defuddle'
import { parsePage } from './parse-page.ts'
import { depthOf } from './depth-of.ts'

/** Larger pages are not cleaned, for Defuddle takes time by the square of some of these. */
const MOST_ELEMENTS = 8000
const DEEPEST = 400

/**
 * What Defuddle takes for the content of a page, as a tree of its own; undefined where it can't say.
 * It is given a copy without scripts, has no address to go by, and may fetch nothing.
 */
export function cleanPage(source: string): Element | undefined {
  const page = parsePage(source)
  if (isTooLarge(page)) return undefined
  for (const script of page.querySelectorAll('script')) script.remove()
  try {
    const { content } = new Defuddle(page.ownerDocument, { url: 'about:blank', useAsync: false, fetch: refuse }).parse()
    return parsePage(`<html><body>${content}</body></html>`)
  } catch {
    // A page that it stumbles over is read without it.
    return undefined
  }
}

function refuse(): Promise<Response> {
  return Promise.reject(new Error('Reading a report fetches nothing.'))
}

function isTooLarge(page: Element): boolean {
  return page.querySelectorAll('*').length > MOST_ELEMENTS || depthOf(page) > DEEPEST
}
