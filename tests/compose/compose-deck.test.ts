import { describe, expect, test } from 'vitest'
import { composeDeck } from '../../scripts/compose/compose-deck.ts'
import type { Deck, Slide } from '../../scripts/compose/deck.ts'
import type { Briefing, Verified } from '../../scripts/verify/verified.ts'
import { fc } from '../property.ts'
import { claimOf, eventOf, figureOf, many, pointOf, unitOf, verified } from './verified.ts'

const full: Partial<Briefing> = {
  figures: many(2, figureOf),
  units: many(3, (number) => ({ ...unitOf(number), ...(number < 3 && { where: ['IQ'] }) })),
  relations: [
    { id: 'move', from: 'Leadership', to: 'unit-2', text: 'may move', certainty: 'possible', quote: 'Quote of the move.' },
  ],
  events: many(3, eventOf),
  claims: [...many(2, claimOf), { ...claimOf(3), kind: 'forecast' }],
}

const idsOf = (deck: Deck): readonly string[] => deck.slides.map((slide) => slide.id)
const countsOf = (deck: Deck, layout: Slide['layout']): readonly number[] =>
  deck.slides.filter((slide) => slide.layout === layout).map((slide) => slide.shows.length)

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}

describe('the order of the slides', () => {
  test('cover, bottom line, figures, sections, voices, units, map, events, outlook, sources, and the evidence last', () => {
    const sections = [
      { id: 'crews', heading: 'The crews', points: [pointOf('crews')(1)] },
      { id: 'money', heading: 'The money', points: [pointOf('money')(1)] },
    ]
    expect(idsOf(composeDeck(verified({ ...full, sections })))).toEqual([
      'cover',
      'summary',
      'figures',
      'crews',
      'money',
      'voices',
      'units',
      'map',
      'events',
      'outlook',
      'sources',
      'evidence-1',
    ])
  })

  test('without what the briefing has not: one unit or one event makes no picture', () => {
    const deck = composeDeck(verified({ units: [unitOf(1)], events: [eventOf(1)] }))
    expect(idsOf(deck)).toEqual(['cover', 'summary', 'crews', 'sources', 'evidence-1'])
  })

  test('the briefing chooses what a slide shows, its order, its headline and its words', () => {
    const deck = composeDeck(
      verified({ ...full, slides: { figures: { items: ['figure-2'], headline: 'Two ships', say: 'Only two.' } } }),
    )
    const figures = deck.slides.find((slide) => slide.id === 'figures')
    expect(figures).toMatchObject({ headline: 'Two ships', shows: ['figure-2'], notes: { say: 'Only two.' } })
  })
})

describe('what does not fit a slide is cut into several, as even as can be', () => {
  const words = (count: number) => many(count, () => 'word').join(' ')

  test.each([
    ['5 figures', { figures: many(5, figureOf) }, 'figures', [3, 2]],
    ['8 figures', { figures: many(8, figureOf) }, 'figures', [4, 4]],
    ['13 units', { units: many(13, unitOf) }, 'organisation', [7, 6]],
    ['12 units', { units: many(12, unitOf) }, 'organisation', [12]],
    ['13 units with places', { units: many(13, (number) => ({ ...unitOf(number), where: ['IQ'] })) }, 'map', [7, 6]],
    ['9 events', { events: many(9, eventOf) }, 'arc', [5, 4]],
    ['7 claims, of which six are shown', { claims: many(7, claimOf) }, 'voices', [3, 3]],
    [
      '9 points',
      { sections: [{ id: 'crews', heading: 'The crews', points: many(9, pointOf('crews')) }] },
      'assertion',
      [3, 3, 3],
    ],
    [
      '3 long points',
      { sections: [{ id: 'crews', heading: 'The crews', points: many(3, pointOf('crews', words(40))) }] },
      'assertion',
      [1, 1, 1],
    ],
  ] as const)('%s', (_, parts, layout, counts) => {
    const deck = composeDeck(verified(parts))
    expect(countsOf(deck, layout)).toEqual(counts)
    const slides = deck.slides.filter((slide) => slide.layout === layout)
    expect(slides.map((slide) => slide.id).slice(1)).toEqual(slides.slice(1).map((__, index) => `${slides[0]?.id}-${index + 2}`))
    const isReckoned = layout === 'arc' || layout === 'voices'
    if (slides.length > 1) expect(/ \(1 of \d\)$/.test(slides[0]!.headline)).toBe(!isReckoned) // "Key figures (1 of 2)"; not "5 events"
  })

  test('more than four figures are shown only as many as eight, unless the briefing names them', () => {
    const figures = many(10, figureOf)
    const items = figures.map((figure) => figure.id)
    expect(countsOf(composeDeck(verified({ figures })), 'figures')).toEqual([4, 4])
    expect(countsOf(composeDeck(verified({ figures, slides: { figures: { items } } })), 'figures')).toEqual([4, 3, 3])
  })
})

/** Briefings of every size, some with headlines that are the same. */
const anyBriefing: fc.Arbitrary<Verified> = fc
  .record({
    figures: fc.nat(11),
    units: fc.nat(27),
    events: fc.nat(19),
    claims: fc.nat(9),
    sections: fc.array(fc.nat(9), { maxLength: 4 }),
    kind: fc.constantFrom('claimed' as const, 'forecast' as const),
  })
  .map((counts) =>
    verified({
      figures: many(counts.figures, figureOf),
      units: many(counts.units, (number) => ({ ...unitOf(number), ...(number % 3 > 0 && { where: ['sahel', 'IQ'] }) })),
      events: many(counts.events, eventOf),
      claims: many(counts.claims, (number) => ({ ...claimOf(number), kind: counts.kind })),
      sections: counts.sections.map((count, index) => ({
        // Names that a slide takes which was cut into several, or numbered.
        id: ['crews', 'crews-2', 'crews-3', 'units-2'][index]!,
        heading: 'The crews',
        headline: ['The crews', 'The crews (2)', 'The crews', 'The crews (1 of 2)'][index]!,
        points: many(count, pointOf(`s${index}`)),
      })),
    }),
  )

describe('a deck of any briefing', () => {
  test('has unique ids and headlines, evidence for whatever it shows, and notes that say how long they take', () => {
    fc.assert(
      fc.property(anyBriefing, (input) => {
        const { slides, references, seconds } = composeDeck(input)
        expect(new Set(slides.map((slide) => slide.id)).size).toBe(slides.length)
        expect(new Set(slides.map((slide) => slide.headline)).size).toBe(slides.length)
        expect(seconds).toBe(slides.reduce((sum, slide) => sum + slide.notes.seconds, 0))
        for (const slide of slides) {
          expect(slide.notes.say.trim()).not.toBe('')
          expect(slide.notes.seconds % 5).toBe(0)
          expect(slide.notes.seconds === 0).toBe(slide.layout === 'evidence')
          expect(slide.notes.passages.map((passage) => passage.number)).toEqual([
            ...new Set(slide.shows.map((id) => references[id]?.number)),
          ])
        }
        const entries = slides.flatMap((slide, index) =>
          slide.layout === 'evidence' ? slide.entries.map((entry) => ({ entry, slide: index + 1 })) : [],
        )
        expect(entries.map(({ entry }) => entry.number)).toEqual(entries.map((_, index) => index + 1))
        for (const { entry, slide } of entries) {
          for (const id of entry.ids) expect(references[id]).toEqual({ number: entry.number, slide })
          expect(entry.slides).toEqual(
            slides.flatMap(({ shows }, index) => (shows.some((id) => entry.ids.includes(id)) ? [index + 1] : [])),
          )
          expect(entry.slides.length).toBeGreaterThan(0)
        }
        expect(Object.keys(references).toSorted()).toEqual(entries.flatMap(({ entry }) => entry.ids).toSorted())
      }),
      { numRuns: 300 },
    )
  })

  test('is the same for the same briefing, which it leaves as it was', () => {
    fc.assert(
      fc.property(anyBriefing, (input) => {
        const copy = structuredClone(input)
        expect(composeDeck(frozen(input))).toEqual(composeDeck(copy))
        expect(input).toEqual(copy)
      }),
      { numRuns: 100 },
    )
  })
})
