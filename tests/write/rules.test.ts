import type { Browser } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../../scripts/publish/browser/open-browser.ts'
import { closeContexts, contexts, type Readers, type TestedContext } from './contexts.ts'
import { shown } from './dangerous-text.ts'
import { openMermaid } from './mermaid-in-browser.ts'
import { collapse, mapped } from './slidev.ts'

/** A text that means nothing to anybody. */
const harmless = 'Zq7x'

let browser: Browser
let readers: Readers

beforeAll(async () => {
  browser = await openBrowser()
  const tab = await browser.newPage()
  await tab.route('**/*', (route) => route.abort())
  readers = { tab, draw: await openMermaid(browser) }
})

afterAll(async () => {
  await browser.close()
  await closeContexts()
})

/** Plain data as they are compared: look-alikes are the characters that they stand for, and what joins words is nothing. */
function folded(value: unknown, { lookalikes }: TestedContext): string {
  const fold = (text: string): string => (lookalikes ? text.replace(/[\uff01-\uff5e]/g, narrow) : text).replaceAll('\u2060', '') // matches "＜"; not "<"
  return JSON.stringify(mapped(value, fold))
}

function narrow(wide: string): string {
  return String.fromCharCode(wide.charCodeAt(0) - 0xfee0)
}

/** What is read of a text; what went wrong where it can't be read. */
async function reading(context: TestedContext, text: string, rules = context.rules): Promise<unknown> {
  try {
    return await context.read(text, rules, readers)
  } catch (error) {
    return { failed: String(error) }
  }
}

/** What has to be read of a text: the same as of a harmless one, with the text in its place. */
async function planned(name: string, context: TestedContext, text: string): Promise<unknown> {
  const asRead = name === 'attribute' || name === 'html' ? text : shown(text)
  return replaced(await reading(context, harmless), (plain) => plain.replaceAll(harmless, () => asRead))
}

function replaced(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === 'string') return replace(value)
  if (Array.isArray(value)) return value.map((each) => replaced(each, replace))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      replaced(each, key === 'labels' ? (label) => inOneWord(replace(label)) : replace),
    ]),
  )
}

function inOneWord(label: string): string {
  return collapse(label).replaceAll(' ', '')
}

const cases = Object.entries(contexts).flatMap(([name, context]) =>
  context.rules.flatMap((rule) =>
    rule.examples.map((example) => ({ name, context, rule, example, quoted: JSON.stringify(example), wouldBe: rule.wouldBe })),
  ),
)

describe.each(cases)('in a $name, $quoted', ({ name, context, rule, example, wouldBe }) => {
  test('is read to the letter', async () => {
    expect(folded(await reading(context, example), context)).toBe(folded(await planned(name, context, example), context))
  })

  test(`would be ${wouldBe}`, async () => {
    expect(example).toMatch(rule.matches)
    const others = context.rules.filter((other) => other !== rule)
    expect(folded(await reading(context, example, others), context)).not.toBe(
      folded(await planned(name, context, example), context),
    )
  })
})
