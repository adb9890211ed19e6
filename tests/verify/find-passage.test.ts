import { describe, expect, test } from 'vitest'
import { foldText } from '../../scripts/verify/fold-text.ts'
import { findPassage } from '../../scripts/verify/find-passage.ts'
import { indexReport } from '../../scripts/verify/index-report.ts'
import { fc } from '../property.ts'
import { reportOf } from './club.ts'

const report = reportOf()
const index = indexReport(report)
const blocks = report.blocks.filter(({ kind }) => kind !== 'heading')

/** Another way to write the same text, as editors and formats do it. */
function restyled(text: string): fc.Arbitrary<string> {
  const ways: Readonly<Record<string, readonly string[]>> = {
    ' ': [' ', '\n', '  ', '\t', '\u00A0 '],
    '\t': ['\t', ' '],
    '“': ['"', '„', '«'],
    '”': ['"', '»'],
    '’': ["'", '‘', '’'],
    '—': ['–', '-', '‑'],
  }
  const sign = (each: string) => fc.constantFrom(...(ways[each] ?? [each, `${each}\u00AD`, `${each}\u200B`]))
  return fc.tuple(...Array.from(text, sign)).map((signs) => signs.join(''))
}

/** A stretch of a paragraph with no white space at its ends, and a restyled copy. */
const anyQuote = fc
  .tuple(fc.constantFrom(...blocks), fc.nat(), fc.nat())
  .map(([block, a, b]) => {
    const [start, end] = [a % block.text.length, b % block.text.length].sort((x, y) => x - y) as [number, number]
    return { block, start, end: end + 1, text: block.text.slice(start, end + 1) }
  })
  .filter(({ text }) => text === text.trim())
  .chain((stretch) => restyled(stretch.text).map((quote) => ({ ...stretch, quote })))

test('any stretch of any paragraph is found, however it is restyled, at offsets that hold it', () => {
  fc.assert(
    fc.property(anyQuote, ({ quote, text, block, start, end }) => {
      const anywhere = findPassage(index, quote)
      // Of what stands in several blocks the one that is meant has to be named.
      const here = anywhere.found === 'several' ? anywhere.places.find((place) => place.block === block) : undefined
      const finding = anywhere.found === 'several' ? findPassage(index, quote, here?.at ?? block.id) : anywhere
      // It may be whole elsewhere, and cut here.
      if (finding.found === 'elsewhere') {
        expect(findPassage(index, quote, finding.places[0]!.at).found).toBe('whole')
        return
      }
      if (finding.found !== 'whole' && finding.found !== 'cut') return expect.fail(`${finding.found}: ${quote}`)
      const { passage } = finding
      const at = report.blocks.find(({ id }) => id === passage.block)!
      expect(passage.text).toBe(at.text.slice(passage.start, passage.end))
      expect(foldText(passage.text).text).toBe(foldText(text).text)
      const words = foldText(text).text
      const isOnly = index.text.indexOf(words) === index.text.lastIndexOf(words)
      if (isOnly)
        expect(passage).toMatchObject({ block: block.id, start, end, section: block.section, paragraph: block.paragraph })
    }),
    { numRuns: 2_000 },
  )
})

describe('a report that is itself written oddly', () => {
  const odd = reportOf('# T\n\nThe Cafe\u0301 Rovers won the acad\u00ADemy cup; Ho\u0302\u0323i came second.\n')
  const oddIndex = indexReport(odd)

  test.each([
    ['Café Rovers', 'Cafe\u0301 Rovers'],
    ['the acad\u00ADemy cup', 'the academy cup'],
    ['H\u1ED9i came', 'Ho\u0302\u0323i came'],
  ])('“%s” gives the words as the report writes them', (quote, text) => {
    const start = odd.blocks[0]!.text.indexOf(text)
    expect(findPassage(oddIndex, quote)).toEqual({
      found: 'whole',
      passage: { text, block: 's0p1', section: 0, paragraph: 1, start, end: start + text.length },
    })
  })
})

describe('a quote', () => {
  test('of a row of a table is found with spaces between the cells', () => {
    expect(findPassage(index, '2022 2,100 17')).toMatchObject({ found: 'whole', passage: { text: '2022\t2,100\t17' } })
  })

  test('of a heading is found', () => {
    expect(findPassage(index, 'What is to come')).toMatchObject({
      found: 'whole',
      passage: { block: 's2', section: 2, paragraph: 0 },
    })
  })

  test.each(['100 people', 'able to train', 'rose to 2', 'Nob', 'eleven'])(
    '“%s” that stands there only inside of words is not whole',
    (quote) => {
      expect(findPassage(index, quote).found).not.toBe('whole')
    },
  )

  test.each(['2,100 people', 'unable to train', 'The club', 'lost year', 'rose to 2,100 people'])('“%s” is whole', (quote) => {
    expect(findPassage(index, quote).found).toBe('whole')
  })

  test('in several blocks asks which is meant, and takes the one that is named', () => {
    const two = indexReport(reportOf('# T\n\nThe hall is shut.\n\nThe hall is shut.\n'))
    expect(findPassage(two, 'The hall is shut.')).toMatchObject({ found: 'several', places: [{ at: 's0p1' }, { at: 's0p2' }] })
    expect(findPassage(two, 'The hall is shut.', 's0p2')).toMatchObject({ found: 'whole', passage: { block: 's0p2', start: 0 } })
    expect(findPassage(two, 'The hall is shut.', 's0p3')).toMatchObject({ found: 'elsewhere' })
  })

  test('that stands twice in one block asks which is meant there, too', () => {
    const one = indexReport(reportOf('# T\n\nThe hall is shut, and the hall is shut.\n\nThe hall is shut.\n'))
    const ats = (at?: string) => {
      const finding = findPassage(one, 'hall is shut', at)
      return finding.found === 'several' ? finding.places.map((place) => place.at) : finding
    }
    expect(ats()).toEqual(['s0p1/1', 's0p1/2', 's0p2'])
    expect(ats('s0p1')).toEqual(['s0p1/1', 's0p1/2'])
    expect(ats('s0p1/1')).toMatchObject({ found: 'whole', passage: { block: 's0p1', start: 4 } })
    expect(ats('s0p1/2')).toMatchObject({ found: 'whole', passage: { block: 's0p1', start: 26 } })
    expect(ats('s0p2')).toMatchObject({ found: 'whole', passage: { block: 's0p2' } })
    for (const at of ['s0p1/3', 's0p3']) expect(ats(at)).toMatchObject({ found: 'elsewhere' })
    expect(ats('s0p2/1')).toEqual(ats('s0p2'))
  })

  test('prefers the place where it is whole', () => {
    const two = indexReport(reportOf('# T\n\nThey were inactive, then active again.\n'))
    expect(findPassage(two, 'active')).toMatchObject({ found: 'whole', passage: { start: 'They were inactive, then '.length } })
  })

  test('may end before the number of a footnote, and anywhere in a script without spaces', () => {
    const two = indexReport(reportOf('# T\n\nThe stand is open.3 俱乐部在三月重建了看台。\n'))
    for (const quote of ['stand is open', '三月重建']) expect(findPassage(two, quote).found).toBe('whole')
  })

  test.each([
    ['The sign x\u0302 stands for it.', 'sign x'],
    ['สโมสรที่ดีที่สุด', 'สโมสรท'],
  ])('does not end before a mark that is set on its last letter: %s', (text, quote) => {
    expect(findPassage(indexReport(reportOf(`# T\n\n${text}\n`)), quote).found).toBe('cut')
  })

  test('that runs over two paragraphs names both', () => {
    const finding = findPassage(index, 'as the chair called it. Membership nevertheless')
    expect(finding).toMatchObject({ found: 'across', from: { id: 's0p1' }, to: { id: 's0p2' } })
  })

  test('that goes on behind a heading, or without the stop between, is told to run over two, and one that is not there is not', () => {
    expect(findPassage(index, 'had expected that. The north stand reopened')).toMatchObject({
      found: 'across',
      from: { id: 's0p2' },
      to: { id: 's1p1' },
    })
    expect(findPassage(index, 'had expected that The north stand reopened')).toMatchObject({ found: 'across' })
    expect(findPassage(index, 'had expected that. The south stand reopened')).toEqual({ found: 'nowhere' })
    expect(findPassage(index, 'The north stand The academy moved to')).toEqual({ found: 'nowhere' })
  })

  test.each(['', ' \n', '\u200B', 'the club’s Ground'])('%j is nowhere', (quote) => {
    expect(findPassage(index, quote)).toEqual({ found: 'nowhere' })
  })
})

describe('a quote out of the ordinary', () => {
  const long = Array.from({ length: 300 }, (_, number) => `word${number}`).join(' ')
  const unusual = indexReport(reportOf(`# T\n\n${long}.\n\nقالت الوزارة إن الميناء أُغلق في عام 2021، ثم فُتح.\n\nQ was there.\n`))

  test.each([
    ['of one letter', 'Q', 's0p3'],
    ['of two thousand letters', long.slice(0, 2006), 's0p1'],
    ['from right to left', 'الميناء أُغلق في عام 2021', 's0p2'],
  ])('%s is found where it stands', (_, quote, block) => {
    expect(findPassage(unusual, quote)).toMatchObject({ found: 'whole', passage: { block, text: quote } })
  })

  test('of one letter that is cut out of a word is told', () => {
    expect(findPassage(unusual, 'd').found).toBe('cut')
  })
})
