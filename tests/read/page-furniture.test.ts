import { describe, expect, test } from 'vitest'
import { parseReport } from '../../scripts/read/read-report.ts'

const textsOf = async (text: string): Promise<readonly string[]> =>
  (await parseReport(Buffer.from(text), 'report.txt', 'txt')).blocks.map((block) => block.text)

const article = 'The fleet of Westholm\n\nThe company runs nine ships.\n\nWhat comes next\n\nTwo ships will be sold.\n'
const kept = ['The company runs nine ships.', 'What comes next', 'Two ships will be sold.']

describe('what a saved page carries around its text', () => {
  test.each([
    'Back to top button',
    'Back to top',
    'Share this article',
    'Read more »',
    'LinkedIn',
    '3 comments',
    'Page 3 of 10',
    '* * *',
  ])('“%s” is left out', async (line) => {
    expect(await textsOf(`${article}\n${line}\n`)).toEqual(kept)
    expect(await textsOf(article.replace('What comes', `${line}\n\nWhat comes`))).toEqual(kept)
  })

  test('a list of links to other pages is left out where it ends the text', async () => {
    expect(await textsOf(`${article}\nRelated articles\n\nWhy ships rust\n\nA history of piers\n`)).toEqual(kept)
  })

  test.each([
    'Share prices fell after the sale.',
    'Share by province',
    'Listen to the harbour',
    'Back to top form, the yard hired forty welders.',
    'Related work was done by others.',
  ])('“%s” is text, and stays', async (line) => {
    expect(await textsOf(`${article}\n${line}\n`)).toEqual([...kept, line])
  })
})
