import { describe, expect, test } from 'vitest'
import { composeDeck } from '../../scripts/compose/compose-deck.ts'
import { many, pointOf, verified } from './verified.ts'

const sectionOf = (drafts: number) => ({
  id: 'crews',
  heading: 'The crews',
  points: many(3, pointOf('crews')).map((point, index) => ({ ...point, ...(index < drafts && { draft: true }) })),
})

const textOf = (row: string, drafts: number): string => {
  const slide = composeDeck(verified({ sections: [sectionOf(drafts)] })).slides.find(({ layout }) => layout === 'sources')
  const rows = slide?.layout === 'sources' ? slide.particulars : []
  return rows.find(({ term }) => term === row)?.text ?? ''
}

const madeOf = (drafts: number): string => textOf('Method', drafts)

describe('a deck that nobody has looked at', () => {
  test('does not say that a person edited it, and counts what is open', () => {
    expect(madeOf(2)).toMatch(/by rules; 2 of 4 items have not been looked at/)
    expect(madeOf(2)).not.toMatch(/edited/)
    expect(madeOf(0)).toMatch(/edited by a person/)
  })

  test('has its drafts counted beside what an editor bears out, also where there is none', () => {
    expect(textOf('Evidence', 2)).toMatch(/Findings borne out: 0\. Items in draft: 2\.$/)
    expect(textOf('Evidence', 0)).toMatch(/Items in draft: 0\.$/)
  })

  test('is marked as a draft as a whole, until the last item is accepted', () => {
    const isDraft = (drafts: number) => composeDeck(verified({ sections: [sectionOf(drafts)] })).draft
    expect([3, 1, 0].map(isDraft)).toEqual([true, true, false])
  })
})

describe('the axis of events', () => {
  const events = [
    { id: 'closed', date: '2020/', what: 'Pier closed', quote: 'Quote of closed.' },
    { id: 'planned', date: '2030', what: 'Pier planned', quote: 'Quote of planned.' },
  ]
  const arcOf = (published: string | undefined) => {
    const source = { title: 'The yard', ...(published !== undefined && { published }) }
    const slide = composeDeck(verified({ source, events })).slides.find(({ layout }) => layout === 'arc')
    return slide?.layout === 'arc' ? slide.events : []
  }

  test('draws a state that goes on to the date of the report, and no further than the last event begins', () => {
    expect(arcOf('2024-03')[0]?.end).toBe('2024-04-01')
    expect(arcOf(undefined)[0]?.end).toBe('2030-01-01')
  })

  test('gives no turn to an event that has none', () => {
    expect(arcOf('2024-03').map(({ turn }) => turn)).toEqual([undefined, undefined])
  })
})
