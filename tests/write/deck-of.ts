import type { Deck, Notes, Slide } from '../../scripts/compose/deck.ts'

/** A deck with a slide of every layout, whose every text comes from `next`. */
export function deckOf(next: () => string): Deck {
  const notes = (): Notes => ({
    say: next(),
    passages: [{ number: 1, where: 'Section 1, paragraph 2', quote: next() }],
    seconds: 65,
  })
  const base = (id: string) => ({ id, headline: next(), section: next(), shows: ['a'], notes: notes() })
  const points = () => [
    { id: 'a', text: next(), kind: 'claimed' as const, by: next() },
    { id: 'b', text: next(), by: next() },
    { id: 'c', text: next() },
  ]
  const box = { status: 'active' as const, lead: false }
  const slides: readonly Slide[] = [
    { ...base('cover'), layout: 'cover', subtitle: next(), particulars: [next(), next()], draft: true },
    { ...base('summary'), layout: 'bottom-line', points: points() },
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
    { ...base('section'), layout: 'assertion', points: points() },
    { ...base('voices'), layout: 'voices', voices: [{ id: 'a', by: next(), says: next(), kind: 'claimed', basis: next() }] },
    {
      ...base('units'),
      layout: 'organisation',
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
      ...base('events'),
      layout: 'arc',
      events: [{ id: 'a', what: next(), turn: 'loss', when: next(), start: '2018-01-01', end: '2019-01-01' }],
      undated: [{ id: 'b', text: next() }],
    },
    { ...base('outlook'), layout: 'outlook', points: points() },
    { ...base('sources'), layout: 'sources', particulars: [{ term: next(), text: next() }] },
    {
      ...base('evidence-1'),
      layout: 'evidence',
      entries: [{ number: 1, id: 'a', quote: next(), by: next(), kind: 'claimed', where: 'Section 1, paragraph 2', slides: [2] }],
    },
  ]
  return {
    title: next(),
    description: next(),
    author: next(),
    language: 'en',
    unlisted: false,
    draft: false,
    source: next(),
    report: 'report.md',
    text: { title: 'The report', particulars: [], blocks: [], sentences: { all: 0, quoted: 0, whole: 0 } },
    slides,
    references: { a: { number: 1, slide: 10 }, b: { number: 2, slide: 10 }, c: { number: 3, slide: 10 } },
    seconds: 650,
  }
}
