import { describe, expect, test } from 'vitest'
import { composeDeck } from '../../scripts/compose/compose-deck.ts'
import type { Slide } from '../../scripts/compose/deck.ts'
import type { Briefing, Unit } from '../../scripts/verify/verified.ts'
import { claimOf, eventOf, figureOf, many, pointOf, unitOf, verified } from './verified.ts'

type Laid<L extends Slide['layout']> = Slide extends infer One
  ? One extends { layout: infer M }
    ? L extends M
      ? One
      : never
    : never
  : never

function slideOf<L extends Slide['layout']>(layout: L, parts: Partial<Briefing>): Laid<L> {
  const slide = composeDeck(verified(parts)).slides.find((each) => each.layout === layout)
  if (slide === undefined) throw new Error(`There is no slide of layout ${layout}.`)
  return slide as unknown as Laid<L>
}

describe('slides', () => {
  test('the cover says what the deck rests on, and that nobody has looked at a draft', () => {
    const source = { title: 'The yard', publisher: 'Harbour Review', interviewee: 'Cy Dow', published: '2024-03' }
    expect(slideOf('cover', { source, subtitle: 'A review' })).toMatchObject({
      headline: 'The yard in the lean year',
      subtitle: 'A review',
      draft: false,
    })
    expect(slideOf('cover', { source }).particulars.join(' | ')).toMatch(/The yard \| Harbour Review, March 2024 \| .*Cy Dow/)
    expect(slideOf('cover', { figures: [{ ...figureOf(1), draft: true }] }).draft).toBe(true)
  })

  test('a figure shows its qualifier in the report’s words, and a range both ends', () => {
    const figures: Briefing['figures'] = [
      { ...figureOf(1), qualifier: 'about', wording: 'nearly', as_of: '2023-05' },
      { ...figureOf(2), value: [20, 30], qualifier: 'range' },
      { ...figureOf(3), qualifier: 'over' },
      { ...figureOf(4), value: [100, 900], qualifier: 'about', words: 'hundreds' },
    ]
    expect(slideOf('figures', { figures }).figures).toMatchObject([
      { qualifier: 'nearly', value: 1, asOf: 'May 2023' },
      { from: 20, value: 30 },
      { qualifier: 'over', value: 3 },
      { words: 'hundreds' },
    ])
  })

  test('units stand by their status, and as they are given where some stand within others', () => {
    const statuses = ['unknown', 'weakened', 'growing', 'weakened'] as const
    const units = statuses.map((status, index) => ({ ...unitOf(index), status }))
    const shown = (given: readonly Unit[]) =>
      slideOf('organisation', { units: given }).groups.flatMap(({ boxes }) => boxes.map(({ id }) => id))
    expect(shown(units)).toEqual(['unit-2', 'unit-1', 'unit-3', 'unit-0'])
    const within = units.map((unit) => ({ ...unit, within: 'periphery' }))
    expect(shown(within)).toEqual(['unit-0', 'unit-1', 'unit-2', 'unit-3'])
  })

  test('units stand in core, periphery, or neither; one within another stands with it', () => {
    const units = [
      { ...unitOf(1), within: 'core' },
      { ...unitOf(2), within: 'periphery', since: '2018' },
      { ...unitOf(3), within: 'unit-2' },
      unitOf(4),
    ]
    const slide = slideOf('organisation', { units, units_label: 'Piers' })
    expect(slide.groups.map((group) => [group.name, group.boxes.map((box) => box.id)])).toEqual([
      ['core', ['unit-1']],
      ['periphery', ['unit-2', 'unit-3']],
      [undefined, ['unit-4']],
    ])
    expect(slide.edges).toEqual([{ id: 'unit-3', from: 'unit-2', to: 'unit-3', certainty: 'stated' }])
    expect(slide.groups[1]?.boxes[0]?.since).toBe('2018')
  })

  test('units stand on a map where two of them have a place; those without are named, three of them', () => {
    const placed = [
      { ...unitOf(1), where: ['IRQ', 'SY', 'IQ'], since: '2018-03' },
      { ...unitOf(2), where: ['West Africa'] },
    ]
    const units = [...placed, ...[3, 4, 5, 6, 7].map(unitOf)]
    const slide = slideOf('map', { units, units_label: 'Piers' })
    expect(slide.headline).toBe('Piers on the map')
    expect(slide.units.map(({ where, since }) => [where, since])).toEqual([
      ['Iraq and Syria', 'March 2018'],
      ['West Africa (region)', undefined],
    ])
    expect(slide.units[0]?.places).toEqual([{ code: 'IQ' }, { code: 'SY' }])
    expect(slide.unplaced.map(({ id }) => id)).toEqual(['unit-3', 'unit-4', 'unit-5'])
    expect(slide.more).toBe(2)
    expect(slide.shows).toEqual(['unit-1', 'unit-2', 'unit-3', 'unit-4', 'unit-5'])
    const few = composeDeck(verified({ units: [placed[0]!, unitOf(2)] }))
    expect(few.slides.map(({ layout }) => layout)).not.toContain('map')
  })

  test('places on the map are named in the language of the briefing', () => {
    const units = [1, 2].map((number) => ({ ...unitOf(number), where: ['DE', 'FR'] }))
    expect(slideOf('map', { units, language: 'de' }).units[0]?.where).toBe('Deutschland und Frankreich')
  })

  test('events stand in order of time; what bears no date stands beside them in the report’s words', () => {
    const events = [
      { ...eventOf(1), date: '2019-05' },
      { ...eventOf(2), date: '2018/' },
      { id: 'late', says: 'last January', what: 'Pier 3 sank', quote: 'Quote.' },
    ]
    const slide = slideOf('arc', { events })
    expect(slide.events.map(({ id, when, end }) => [id, when, end])).toEqual([
      ['event-2', 'since 2018', '2024-04-01'],
      ['event-1', 'May 2019', '2019-06-01'],
    ])
    expect(slide.undated).toEqual([{ id: 'late', text: 'last January: Pier 3 sank' }])
  })

  test('points are parted where their lines do not fit, though their words would', () => {
    const long =
      'Longworded transportation representatives unanimously recommended postponement of construction works throughout metropolitan administrations'
    const points = [1, 2, 3, 4].map((number) => ({ ...pointOf('crews', long)(number), by: `Owner ${number}` }))
    const slides = composeDeck(verified({ sections: [{ id: 'crews', heading: 'The crews', points }] })).slides
    expect(slides.flatMap((slide) => (slide.layout === 'assertion' ? [slide.shows.length] : []))).toEqual([2, 2])
  })

  test.each([
    ['ships on route 1', 'ships on route 1'],
    ['ships', ''],
  ])('below its unit the label “%s” is “%s”', (label, below) => {
    expect(slideOf('figures', { figures: [{ ...figureOf(1), label }] }).figures[0]?.label).toBe(below)
  })

  test('the outlook gathers forecasts, of points and of claims', () => {
    const points = [{ ...pointOf('crews')(1), kind: 'forecast' as const }, pointOf('crews')(2)]
    const sections = [{ id: 'crews', heading: 'The crews', points }]
    expect(slideOf('outlook', { sections, claims: [claimOf(1), { ...claimOf(2), kind: 'forecast' }] }).shows).toEqual([
      'crews-1',
      'claim-2',
    ])
  })

  test('the outlook shows events too, where they are named for it', () => {
    const named = { events: many(2, eventOf), slides: { outlook: { items: ['event-2'] } } }
    expect(slideOf('outlook', named).points).toEqual([{ id: 'event-2', text: eventOf(2).what }])
    expect(composeDeck(verified({ events: many(2, eventOf) })).slides.map(({ layout }) => layout)).not.toContain('outlook')
  })

  test('the outlook says a forecast once, though it is a point and a claim', () => {
    const point = { ...pointOf('crews')(1), kind: 'forecast' as const }
    const sections = [{ id: 'crews', heading: 'The crews', points: [point] }]
    const claims = [{ ...claimOf(1), kind: 'forecast' as const, quote: point.quote }]
    expect(slideOf('outlook', { sections, claims }).shows).toEqual(['crews-1'])
  })

  test('the sources slide gives document, date and its reason, and each limit', () => {
    const source = {
      title: 'The yard',
      author: 'Ann Lee',
      publisher: 'Harbour Review',
      published: '2024',
      published_reason: 'As printed',
      limits: ['One voice.', 'No accounts.'],
    }
    const texts = slideOf('sources', { source }).particulars.map((particular) => particular.text)
    expect(texts.slice(0, 5)).toEqual(['The yard', 'Ann Lee, Harbour Review', '2024. As printed', 'One voice.', 'No accounts.'])
  })

  test('little text about the document is set larger than much', () => {
    const sizeOf = (limits: readonly string[]) => slideOf('sources', { source: { title: 'The yard', limits } }).size
    const long = 'Nobody looked into the accounts of the yard, nor into those of its owners, in any of these years.'
    expect(sizeOf(['One voice.', 'No accounts.'])).toBeGreaterThan(sizeOf(many(4, () => long)) ?? Number.NaN)
  })

  test('the boxes of an organisation are as large as there is room for', () => {
    const crowdOf = (units: readonly Unit[]) => slideOf('organisation', { units }).crowd
    expect(crowdOf(many(3, unitOf))).toBe('few')
    expect(crowdOf(many(6, unitOf))).toBe('several')
    expect(crowdOf(many(12, unitOf))).toBe('some')
    const note = 'because of what was said about the yard and of its owners, who were away for most of these years'
    expect(crowdOf(many(6, (number) => ({ ...unitOf(number), note })))).toBe('some')
  })

  test('the notes say a date once, where the words give it too', () => {
    const events = ['Since 2019 the pier has been open', 'The pier opened'].map((what, index) => ({
      ...{ ...eventOf(index + 1), date: '2019/', what },
    }))
    expect(slideOf('arc', { events }).notes.say).toBe(
      '2 events of 2019. Since 2019 the pier has been open. since 2019: The pier opened.',
    )
  })

  test('an arc without a headline says how many events there are, and from when to when', () => {
    const dates = ['2019-03', '2015', '2020/']
    const events = dates.map((date, index) => ({ ...eventOf(index), date }))
    expect(slideOf('arc', { events }).headline).toBe('3 events from 2015 to 2020')
    expect(slideOf('arc', { events: many(2, (number) => ({ ...eventOf(number), date: '2019' })) }).headline).toBe(
      '2 events of 2019',
    )
  })

  test('each slide of an arc without a headline says from when to when it goes', () => {
    const { slides } = composeDeck(verified({ events: many(9, eventOf) }))
    const headlines = slides.filter(({ layout }) => layout === 'arc').map(({ headline }) => headline)
    expect(headlines).toEqual(['5 events from 2011 to 2015', '4 events from 2016 to 2019'])
  })

  test('an outlook without a headline says how many forecasts there are, and by whom', () => {
    const forecast = (number: number) => ({ ...claimOf(number), kind: 'forecast' as const })
    expect(slideOf('outlook', { claims: many(2, forecast) }).headline).toBe('2 forecasts, by Owner 1 and Owner 2')
    const named = { items: ['claim-1'] }
    expect(slideOf('outlook', { claims: many(2, claimOf), slides: { outlook: named } }).headline).toBe('What to watch for')
  })

  test('a point alone is set the larger the shorter it is', () => {
    const sizeOf = (text: string) => {
      const points = [pointOf('crews', text)(1)]
      return slideOf('assertion', { sections: [{ id: 'crews', heading: 'The crews', points }] }).size
    }
    expect(sizeOf('The yard is open')).toBe(40)
    expect(sizeOf(many(35, () => 'harbour').join(' '))).toBeLessThan(40)
  })

  test('what the headline says of a figure is its label again beside others, for a bare number says nothing', () => {
    const figures = [{ ...figureOf(1), label: 'The yard has 1 ship' }, figureOf(2)]
    const labelsUnder = (headline: string, shown = figures) =>
      slideOf('figures', { figures: shown, slides: { figures: { headline } } }).figures.map(({ label }) => label)
    expect(labelsUnder('The yard has 1 ship', figures.slice(0, 1))).toEqual([''])
    expect(labelsUnder('The yard has 1 ship')).toEqual(['The yard has 1 ship', 'on route 2'])
  })

  test('what is to be said of a figure has both ends of its range, and its number once', () => {
    const sayOf = (label: string, value: number | readonly [number, number]) =>
      slideOf('figures', { figures: [{ ...figureOf(1), value, unit: '€', label }, figureOf(2)] }).notes.say
    expect(sayOf('a year', [14e6, 18e6])).toContain('€14–18 million: a year.')
    expect(sayOf('It earns EUR 14 million to EUR 18 million', [14e6, 18e6])).toContain(
      'figures. It earns EUR 14 million to EUR 18 million.',
    )
    expect(sayOf('It earns EUR 18 million', [14e6, 18e6])).toContain('€14–18 million: It earns EUR 18 million.')
  })

  test('what headline and point both say is to be said once', () => {
    const points = ['The crane is red', 'The pier is shut'].map((text, at) => ({ ...pointOf('crews', text)(at), text }))
    const { notes } = slideOf('assertion', {
      sections: [{ id: 'crews', heading: 'The crews', headline: 'The crane is red', points }],
    })
    expect(notes.say).toBe('The crane is red. The pier is shut.')
  })

  test('reasons are numbered on where they take a slide more', () => {
    const points = many(6, pointOf('reason', 'The yard is open'))
    const firsts = composeDeck(verified({ summary: { points } })).slides.flatMap((slide) =>
      slide.layout === 'bottom-line' ? [slide.first] : [],
    )
    expect(firsts).toEqual([undefined, 4])
  })

  test('boxes share what is left of the height, where no group stands around them', () => {
    const gapOf = (within?: 'core') =>
      slideOf('organisation', { units: many(4, (number) => ({ ...unitOf(number), ...(within && { within }) })) }).gap
    expect(gapOf()).toBeGreaterThan(20)
    expect(gapOf('core')).toBe(14)
  })

  test('what unit and label both say stands once: a name with the number, a clause under it', () => {
    const named = (words: string) => {
      const [{ unit, label } = { unit: '', label: '' }] = slideOf('figures', {
        figures: [{ ...figureOf(1), unit: words, label: words }],
      }).figures
      return { unit, label }
    }
    expect(named('paying members')).toEqual({ unit: 'paying members', label: '' })
    expect(named('The yard had one ship')).toEqual({ unit: '', label: 'The yard had one ship' })
  })

  test('evidence gives the report’s words, whose they are, and where they stand', () => {
    const [entry] = slideOf('evidence', { claims: [claimOf(1)] }).entries.filter(({ ids }) => ids.includes('claim-1'))
    expect(entry).toMatchObject({ quote: 'Quote of claim 1.', by: 'Owner 1', kind: 'claimed' })
    expect(entry?.where).toMatch(/^Section \d, paragraph \d$/)
  })

  test('what rests on the same words in the same voice shares one number, and another voice has its own', () => {
    const given = verified({ units: many(3, unitOf), claims: [claimOf(1)] })
    const place = given.passages.get('unit-1')!
    const passages = new Map([...given.passages, ['unit-2', place], ['claim-1', place]])
    const { slides, references } = composeDeck({ ...given, passages })
    expect(references['unit-2']).toEqual(references['unit-1'])
    expect(references['unit-3']?.number).toBe((references['unit-1']?.number ?? 0) + 1)
    expect(references['claim-1']?.number).not.toBe(references['unit-1']?.number)
    const entries = slides.flatMap((slide) => (slide.layout === 'evidence' ? slide.entries : []))
    expect(entries.map(({ ids }) => ids).filter((ids) => ids.includes('unit-1'))).toEqual([['unit-1', 'unit-2']])
  })
})
