import { describe, expect, test } from 'vitest'
import { parseReport } from '../../scripts/read/read-report.ts'

const textsOf = (text: string): readonly string[] =>
  parseReport(Buffer.from(text), 'report.txt', 'txt').blocks.map((block) => block.text)

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
  ])('“%s” is left out', (line) => {
    expect(textsOf(`${article}\n${line}\n`)).toEqual(kept)
    expect(textsOf(article.replace('What comes', `${line}\n\nWhat comes`))).toEqual(kept)
  })

  test('a list of links to other pages is left out where it ends the text', () => {
    expect(textsOf(`${article}\nRelated articles\n\nWhy ships rust\n\nA history of piers\n`)).toEqual(kept)
  })

  test.each([
    'Share prices fell after the sale.',
    'Back to top form, the yard hired forty welders.',
    'Related work was done by others.',
  ])('“%s” is text, and stays', (line) => {
    expect(textsOf(`${article}\n${line}\n`)).toEqual([...kept, line])
  })
})
