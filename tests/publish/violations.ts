/** What axe finds on a page of a browser. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-chromium'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2, A and AA. */
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** What a page is found the way in by, beyond that: axe's own rules. */
export const structure = ['landmark-one-main', 'page-has-heading-one', 'heading-order', 'empty-heading', 'region']

/**
 * What is wrong on a page, in a line each.
 *
 * @param page of a context that passes over the page's own policy, which allows no foreign script
 * @param rules of axe beside those of the standard
 */
export async function violationsOn(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  await page.evaluate(axe)
  // What fades in or out is looked at when it has.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
  const options: RunOptions = {
    runOnly: { type: 'tag', values: standard },
    rules: Object.fromEntries(rules.map((rule) => [rule, { enabled: true }])),
  }
  return page.evaluate(async (options) => {
    const { axe } = window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }
    const { violations } = await axe.run(options)
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
  }, options)
}
