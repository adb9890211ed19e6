import type { Deck, Notes, Slide } from '../../scripts/compose/deck.ts'

/** A deck with a slide of every layout, whose every text comes from `next`. */
export function deckOf(next: () => string): Deck {
  const notes = (): Notes => ({
    say: next(),
    passages: [{ number: 1, where: 'Section 1, paragraph 2', quote: next() }],
    seconds: 65,
  })
  const base = (id: string) => ({ id, headline: next(), shows: ['a'], notes: notes() })
  const points = () => [
    { id: 'a', text: next(), kind: 'claimed' as const, by: next() },
    { id: 'b', text: next(), by: next() },
    { id: 'c', text: next() },
  ]
  const box = { status: 'active' as const, lead: false }
  const slides: readonly Slide[] = [
    { ...base('cover'), layout: 'cover', subtitle: next(), particulars: [next(), next()], draft: true },
    { ...base('summary'), layout: 'bottom-line', points: points(), size: 24 },
    {
      ...base('figures'),
      layout: 'figures',
      figures: [
        {
          id: 'a',
          qualifier: next(),
          value: 3,
          words: next(),
          unit: next(),
          label: next(),
          asOf: next(),
          by: next(),
          kind: 'claimed',
        },
      ],
    },
    {
      ...base('section'),
      layout: 'assertion',
      section: next(),
      columns: true,
      size: 26,
      shared: { kind: 'claimed', by: next() },
      points: points().map(({ id, text }) => ({ id, text, quote: next() })),
    },
    {
      ...base('voices'),
      layout: 'voices',
      voices: [{ id: 'a', by: next(), says: next(), kind: 'claimed', basis: next() }],
      size: 25,
    },
    {
      ...base('units'),
      layout: 'organisation',
      crowd: 'some',
      gap: 14,
      label: `Units ${next()}`,
      groups: [
        { name: 'core', boxes: [{ ...box, id: 'a', name: next(), since: next(), note: next() }] },
        { boxes: [{ ...box, id: 'b', name: next() }] },
      ],
      edges: [
        { id: 'c', from: `Body ${next()}`, to: 'a', text: next(), certainty: 'possible' },
        { id: 'b', from: 'a', to: 'b', certainty: 'stated' },
      ],
    },
    {
      ...base('map'),
      layout: 'map',
      label: `Units ${next()}`,
      units: [
        { id: 'a', name: next(), status: 'active', since: next(), where: next(), places: [{ code: 'IQ' }, { code: 'SY' }] },
        {
          ...{ id: 'b', name: next(), status: 'dormant', where: next() },
          places: [{ region: next(), reach: 200, line: [[-10, 15], [20, 14]] }], // prettier-ignore
        },
      ],
      unplaced: [{ id: 'c', name: next(), status: 'defunct' }],
      more: 1,
    },
    {
      ...base('events'),
      layout: 'arc',
      events: [{ id: 'a', what: next(), turn: 'loss', when: next(), start: '2018-01-01', end: '2019-01-01' }],
      size: 16,
      height: 260,
      undated: [{ id: 'b', text: next() }],
    },
    { ...base('outlook'), layout: 'outlook', points: points(), size: 24 },
    { ...base('sources'), layout: 'sources', particulars: [{ term: next(), text: next() }], size: 20 },
    {
      ...base('evidence-1'),
      layout: 'evidence',
      cut: 1,
      size: 14,
      entries: [
        { number: 1, ids: ['a'], quote: next(), by: next(), kind: 'claimed', where: 'Section 1, paragraph 2', slides: [2] },
      ],
    },
  ]
  return {
    title: next(),
    description: next(),
    author: next(),
    language: 'en',
    aspect: '16/9',
    direction: 'ltr',
    unlisted: false,
    draft: false,
    source: next(),
    foot: next(),
    report: 'report.md',
    text: { title: 'The report', particulars: [], blocks: [], used: { sentences: 0, rows: 0, quoted: 0, whole: 0, told: 0 } },
    slides,
    references: { a: { number: 1, slide: 10 }, b: { number: 2, slide: 10 }, c: { number: 3, slide: 10 } },
    seconds: 650,
  }
}
