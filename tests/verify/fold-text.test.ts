import { describe, expect, test } from 'vitest'
import { foldText } from '../../scripts/verify/fold-text.ts'
import { fc } from '../property.ts'

const fold = (text: string) => foldText(text).text

describe('texts that a reader takes for the same fold to the same', () => {
  test.each([
    ['white space', 'the  old\n\tdry\u00A0dock', 'the old dry dock'],
    ['double quotation marks', '“a” „b‟ «c» "d"', '"a" "b" "c" "d"'],
    ['single ones and apostrophes', '‘a’ ‚b‛ ‹c› the club’s', "'a' 'b' 'c' the club's"],
    ['dashes and hyphens', 'a-b‐c‑d‒e–f—g―h', 'a-b-c-d-e-f-g-h'],
    ['soft hyphens and zero-width characters', 'acad\u00ADemy of\u200B the\uFEFF club', 'academy of the club'],
    ['a zero-width space among white space', 'a \u200B b', 'a b'],
    ['letters in parts', 'Cafe\u0301 Ho\u0302\u0323i', 'Caf\u00E9 H\u1ED9i'],
    ['a letter that a soft hyphen parts from its accent', 'Cafe\u00AD\u0301', 'Caf\u00E9'],
    ['Korean syllables in parts', '\u1112\u1161\u11AB', '\uD55C'],
    ['signs with two codes', '\u212B', '\u00C5'],
  ])('%s', (_, text, same) => {
    expect(fold(text)).toBe(fold(same))
  })
})

describe('texts that differ stay apart', () => {
  test.each([
    ['case', 'Rovers', 'rovers'],
    ['kinds of quotation marks', '“a”', '‘a’'],
    ['a superscript', '10²', '102'],
    ['a minus sign', '−5', '-5'],
    ['a fraction', '½', '1/2'],
    ['an accent', 'resume', 'résumé'],
    ['white space or none', 'goal keeper', 'goalkeeper'],
  ])('%s', (_, text, other) => {
    expect(fold(text)).not.toBe(fold(other))
  })
})

/** Text with everything in it that folding has to do with. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...' \n\t\u00A0“”‘’«»"\'-–—\u00AD\u200B\uFEFF',
        '\u0301',
        'e\u0301',
        'o\u0302\u0323',
        '\u1112\u1161\u11AB',
        '🏟️',
        'x\u0302',
      ),
      fc.string({ unit: 'binary' }),
      fc.lorem({ maxCount: 2 }),
    ),
  )
  .map((parts) => parts.join(''))

describe('for all texts', () => {
  test('folding twice is folding once', () => {
    fc.assert(fc.property(anyText, (text) => void expect(fold(fold(text))).toBe(fold(text))))
  })

  test('the composed form folds like the one in parts', () => {
    fc.assert(fc.property(anyText, (text) => void expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))))
  })

  test('offsets are those of characters that fold to the stretch between them', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const { text: folded, starts, ends } = foldText(text)
        fc.pre(folded.length > 0)
        const [from, to] = [a % folded.length, b % folded.length].sort((x, y) => x - y) as [number, number]
        const stretch = fold(text.slice(starts[from], ends[to]))
        expect(stretch).toContain(folded.slice(from, to + 1))
        expect([...starts].every((start, at) => start >= (starts[at - 1] ?? 0) && start < ends[at]!)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
