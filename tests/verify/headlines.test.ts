import { describe, expect, test } from 'vitest'
import { askAbout } from './findings.ts'

const { on } = askAbout(
  `# The ports

The agency runs ports.

## News

The Northern port shows signs of recovery and has many cranes. The Southern port is at its weakest, and no ship sails there.
Every ferry stops at Holm. The hall is unsafe, the union claims. The council says that the hall is safe.

Nearly 100 left the yard and hundreds were dismissed. Many signs suggest larger losses in all ports. The thwarting of 419 raids in Latvia during 2023, according to the Latvian Harbour Committee, bears on this.
`,
  'The agency runs ports.',
)

const points = [
  {
    id: 'north',
    text: 'The Northern port shows signs of recovery',
    quote: 'The Northern port shows signs of recovery and has many cranes.',
  },
  { id: 'crew', text: 'Nearly 100 left the yard', quote: 'Nearly 100 left the yard and hundreds were dismissed.' },
  { id: 'signs', text: 'Signs suggest larger losses', quote: 'Many signs suggest larger losses in all ports.' },
  {
    id: 'raids',
    text: '419 raids were thwarted in Latvia',
    kind: 'claimed',
    by: 'Latvian Harbour Committee',
    quote: 'The thwarting of 419 raids in Latvia during 2023, according to the Latvian Harbour Committee, bears on this.',
  },
  {
    id: 'south',
    text: 'The Southern port is at its weakest',
    quote: 'The Southern port is at its weakest, and no ship sails there.',
  },
  { id: 'ferry', text: 'Every ferry stops at Holm', quote: 'Every ferry stops at Holm.' },
  { id: 'hall', text: 'The hall is unsafe', kind: 'claimed', by: 'The union', quote: 'The hall is unsafe, the union claims.' },
  { id: 'safe', text: 'The hall is safe', by: 'The council', kind: 'reported', quote: 'The council says that the hall is safe.' },
]
const headed = (headline: string): string[] => on({ summary: { headline, points } })

describe('a clause of a headline rests on what it tells of', () => {
  test.each([
    ['The Northern port shows no signs of recovery', 'warning negation-added no'],
    ['The Northern port shows signs of recovery in all its cranes', 'warning stronger-than-quote all'],
    ['The Southern port has many cranes; the Northern port is at its weakest', 'warning part-of-another Northern'],
  ])('“%s”', (headline, finding) => {
    expect(headed(headline)).toContain(finding)
  })

  test.each([
    ['The Northern port shows signs of recovery, the Southern port is at its weakest'],
    ['No ship sails there'],
    ['The Northern port has many cranes; the Southern port is at its weakest'],
    ['Every ferry stops at Holm'],
    ['Nearly 100 left the yard, and hundreds were dismissed'],
    ['Larger losses may come in all ports; every ferry stops at Holm'],
  ])('“%s” is fair', (headline) => {
    expect(headed(headline)).toEqual([])
  })
})

test('that several agree stands in the report', () => {
  expect(headed('The union and the council agree on the hall')).toContain('warning stronger-than-quote agree')
  expect(headed('The union claims that the hall is unsafe')).toEqual([])
})

describe('what somebody claims', () => {
  test('is told as that in a headline', () => {
    expect(headed('The hall is unsafe')).toContain('warning attribution-lost The union')
    expect(headed('The hall is unsafe, the union claims')).toEqual([])
  })

  test('is told as that by a country for its committee', () => {
    const lost = 'warning attribution-lost Latvian Harbour Committee'
    expect(headed('Latvia counts 419 raids thwarted')).not.toContain(lost)
    expect(headed('419 raids thwarted in Latvia')).toContain(lost)
  })

  const said = (say: string) => on({ summary: { say, points } })

  test.each([['What does the union say? The hall is unsafe.'], ['The union has one claim. The hall is unsafe.']])(
    'is told as that by the sentence before: “%s”',
    (say) => {
      expect(said(say)).toEqual([])
    },
  )

  test('is not told as that by whatever sentence names them before', () => {
    expect(said('The union has ships. The hall is unsafe.')).toContain('warning attribution-lost The union')
  })

  test('is told as that in the notes', () => {
    expect(said('Every ferry stops at Holm. The hall is unsafe.')).toContain('warning attribution-lost The union')
    expect(said('Every ferry stops at Holm. The union claims that the hall is unsafe.')).toEqual([])
  })
})
