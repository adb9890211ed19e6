import { describe, expect, test } from 'vitest'
import { askAbout } from './findings.ts'

const report = `---
interviewee: Vera Lund, a non-resident fellow of the Stage Institute
---

# The choir

Vera Lund, an expert on choirs, spoke to us. The mayor of Holm is Jon Aas.

## News

The hall is cold. The grant is late, Vera Lund says. According to Radix, the agency of the State Theatre, the hall in Holm is unsafe.
`
const { on } = askAbout(report, 'The hall is cold.')
const source = { title: 'The choir', published: '2024-03' }

describe('who is interviewed', () => {
  const as = (interviewee: string) => on({ source: { ...source, interviewee }, summary: { points: [view] } })
  const view = {
    id: 'late',
    text: 'The grant is late',
    kind: 'claimed',
    by: 'Vera Lund',
    quote: 'The grant is late, Vera Lund says.',
  }

  test.each([['Vera Lund'], ['Vera Lund, an expert on choirs'], ['Vera Lund, fellow of the Stage Institute']])(
    'may be %s',
    (said) => {
      expect(as(said)).toEqual([])
    },
  )

  test.each([
    ['Vera Lund, mayor of Holm'],
    ['Vera Lund, resident fellow of the Stage Institute'],
    ['Vera Lund, former expert on choirs'],
  ])('is described as the report does: not %s', (said) => {
    expect(as(said)).toEqual([`warning source-differs ${said}`])
  })
})

describe('what stands beside the name of a voice', () => {
  const by = (voice: string) =>
    on({
      summary: {
        points: [
          {
            id: 'unsafe',
            text: 'The hall in Holm is unsafe',
            kind: 'claimed',
            by: voice,
            quote: 'According to Radix, the agency of the State Theatre, the hall in Holm is unsafe.',
          },
        ],
      },
    })

  test('is said of it in the report', () => {
    expect(by('Radix, the agency of the State Theatre')).toEqual([])
  })

  const late = (voice: string) =>
    on({
      source: { ...source, interviewee: 'Vera Lund, a non-resident fellow of the Stage Institute' },
      summary: {
        points: [
          { id: 'late', text: 'The grant is late', kind: 'claimed', by: voice, quote: 'The grant is late, Vera Lund says.' },
        ],
      },
    })

  test.each([['Vera Lund, an expert'], ['Vera Lund, choirs expert'], ['Vera Lund, fellow of the Institute']])(
    'may leave words out, and stand in another order: %s',
    (voice) => {
      expect(late(voice)).toEqual([])
    },
  )

  test('is told where it says more than the report', () => {
    expect(late('Vera Lund, an expert on amateur choirs')).toContain(
      'warning attribution-differs Vera Lund, an expert on amateur choirs',
    )
  })

  test.each([
    ['Vera Lund, a resident fellow of the Stage Institute'],
    ['Vera Lund, director of the Stage Institute'],
    ['Vera Lund, former expert on choirs'],
    ['Vera Lund, expert on Holm'],
  ])('makes nobody else of whom it describes: %s', (voice) => {
    expect(late(voice)).toContain(`error attribution-differs ${voice}`)
  })

  test.each([['Radix, the agency of Holm'], ['Radix, the agency of Vera Lund']])('is no mixture of two: %s', (voice) => {
    expect(by(voice)).toEqual([`error attribution-differs ${voice}`])
  })
})

test.each([['The vote'], ['The fall of the roof']])('what happens says nothing: “by: %s”', (by) => {
  const quote = `${by} says that the hall is cold.`
  const asking = askAbout(`# The choir\n\nIt sings.\n\n## News\n\n${quote}\n`, 'It sings.')
  const found = asking.onPoint('The hall is cold', quote, { by, kind: 'claimed' })
  expect(found).toContain(`warning no-speaker ${by}`)
})

describe('a limit', () => {
  const limited = (limit: string) => on({ source: { ...source, limits: [limit] } })

  test.each([
    ['Who owns the hall is disputed.'],
    ['No number could be confirmed.'],
    ['Only some of the numbers were checked.'],
    ['Neither the grant nor the hall was checked.'],
    ['The numbers await confirmation.'],
    ['Check the numbers before use.'],
    ['Readers should check the numbers elsewhere.'],
    ['The interview does not question the numbers.'],
    ['Neither the count nor its source is beyond dispute.'],
    ['Numbers would need independent confirmation to be certain.'],
    ['Nobody has settled who owns the hall, and the dispute is not over.'],
    ['The numbers are hard to verify.'],
  ])('says what is not sure: “%s”', (limit) => {
    expect(limited(limit)).toEqual([])
  })

  test.each([
    ['All numbers are confirmed.', 'confirmed'],
    ['The numbers were checked.', 'checked'],
    ['Nothing is disputed.', 'disputed'],
    ['Nobody disputes the numbers.', 'disputes'],
    ['The council confirms the numbers.', 'confirms'],
    ['There is no doubt.', 'doubt'],
    ['Everything here is proven.', 'proven'],
    ['The numbers are beyond doubt.', 'doubt'],
    ['The numbers are undisputed.', 'undisputed'],
    ['The numbers are correct and complete.', 'correct'],
  ])('vouches for nothing: “%s”', (limit, word) => {
    expect(limited(limit)).toContain(`warning limit-vouches ${word}`)
  })
})
