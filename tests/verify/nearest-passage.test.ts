import { beforeAll, describe, expect, test } from 'vitest'
import { parseReport } from '../../scripts/read/read-report.ts'
import { alignWords, wordsIn } from '../../scripts/verify/align-words.ts'
import { findPassage } from '../../scripts/verify/find-passage.ts'
import { indexReport, type ReportIndex } from '../../scripts/verify/index-report.ts'
import { nearestPassages } from '../../scripts/verify/nearest-passage.ts'

/** A row of numbers that looks random and is the same each time (Park and Miller 1988). */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}

function longReport(words: number, paragraphs: number) {
  const random = numbersFrom(7)
  const vocabulary = Array.from({ length: 20_000 }, (_, number) => `w${number.toString(36)}`)
  const word = () => vocabulary[Math.floor(vocabulary.length * random() ** 4)]!
  const paragraph = () => `${Array.from({ length: words / paragraphs }, word).join(' ')}.`
  const text = Array.from({ length: paragraphs }, paragraph).join('\n\n')
  return parseReport(new TextEncoder().encode(text), 'long.txt', 'txt')
}

describe.each([8_000, 1])('in a report of a million words in %d paragraphs', (paragraphs) => {
  let index: ReportIndex
  let quotes: readonly string[][]

  beforeAll(async () => {
    index = indexReport(await longReport(1_000_000, paragraphs))
    const blocks = index.blocks.map(({ text }) => text.split(' '))
    const random = numbersFrom(11)
    quotes = Array.from({ length: 200 }, () => {
      const words = blocks[Math.floor(blocks.length * random())]!
      const from = Math.floor((words.length - 30) * random())
      return words.slice(from, from + 30)
    })
  })

  test('two hundred quotes are found, and as many wrong ones compared', () => {
    const wrong = quotes.map((words) => words.with(13, 'unheard').join(' '))
    expect(quotes.every((words) => findPassage(index, words.join(' ')).found === 'whole')).toBe(true)
    expect(wrong.every((quote) => findPassage(index, quote).found === 'nowhere')).toBe(true)
    const nearest = nearestPassages(index, wrong)
    expect(nearest.map((passage) => passage?.text)).toEqual(quotes.map((words) => words.join(' ')))
    expect(nearest.map((passage) => passage?.differing)).toEqual(quotes.map((words) => ({ quote: 'unheard', report: words[13] })))
  })
})

describe('a quote of many thousand words', async () => {
  const index = indexReport(await longReport(60_000, 1))
  const words = index.blocks[0]!.text.split(' ').slice(500, 30_500)

  test.each([0, 100, 10_000, 29_999])('that differs in word %d is told so', (at) => {
    const [nearest] = nearestPassages(index, [words.with(at, 'unheard').join(' ')])
    expect(nearest?.differing).toEqual({ quote: 'unheard', report: words[at] })
  })
})

test('of two passages with the same letters, the one with the same signs is nearer', () => {
  const { start, end, same } = alignWords(
    wordsIn('Old stand, rebuilt'),
    wordsIn('Old stand, repaired and the old stand repaired'),
  )
  expect({ start, end, same }).toEqual({ start: 0, end: 3, same: 2 })
})

describe('in a short report', async () => {
  const index = indexReport(await longReport(1_000, 10))
  const words = index.blocks[4]!.text.split(' ').slice(20, 50)

  test.each([3, 2])('a quote of which every word in %d was changed is near where it comes from', (step) => {
    const quote = words.map((word, at) => (at % step === 1 ? 'unheard' : word)).join(' ')
    expect(nearestPassages(index, [quote])).toMatchObject([{ block: { id: 's0p5' }, text: words.join(' ') }])
  })

  test('a quote that leaves a word out is laid along all of the passage, wherever that begins', () => {
    for (let from = 0; from < 60; from++) {
      const passage = index.blocks[4]!.text.split(' ').slice(from, from + 20)
      const [nearest] = nearestPassages(index, [passage.toSpliced(3, 1).join(' ')])
      expect(nearest).toMatchObject({ text: passage.join(' '), differing: { quote: '', report: passage[3] } })
    }
  })

  test('words with nothing in common have no nearest passage', () => {
    expect(nearestPassages(index, ['quite other words', '!', ''])).toEqual([undefined, undefined, undefined])
  })
})
