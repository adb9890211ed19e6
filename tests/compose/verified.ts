import { placesOf } from '../../scripts/verify/places.ts'
import type {
  Briefing,
  Claim,
  CutBlock,
  DatedEvent,
  Figure,
  Item,
  Passage,
  Point,
  Unit,
  Verified,
  Voice,
} from '../../scripts/verify/verified.ts'

/** So many things with ids `prefix-1`, `prefix-2`, … */
export function many<T>(count: number, make: (number: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index + 1))
}

export const pointOf =
  (prefix: string, text = 'The yard is open') =>
  (number: number): Point => ({
    id: `${prefix}-${number}`,
    text: `${text} ${number}`,
    quote: `Quote of ${prefix} ${number}.`,
  })

export const figureOf = (number: number): Figure => ({
  id: `figure-${number}`,
  value: number,
  qualifier: 'exact',
  unit: 'ships',
  label: `on route ${number}`,
  quote: `Quote of figure ${number}.`,
})

export const unitOf = (number: number): Unit => ({
  id: `unit-${number}`,
  name: `Pier ${number}`,
  status: 'active',
  quote: `Quote of unit ${number}.`,
})

export const eventOf = (number: number): DatedEvent => ({
  id: `event-${number}`,
  date: `20${String(number + 10)}`,
  what: `Pier ${number} opened`,
  quote: `Quote of event ${number}.`,
})

export const claimOf = (number: number): Claim => ({
  id: `claim-${number}`,
  by: `Owner ${number}`,
  says: `The yard is safe ${number}`,
  kind: 'claimed',
  quote: `Quote of claim ${number}.`,
})

const basic: Briefing = {
  report: 'report.md',
  title: 'The yard in the lean year',
  source: { title: 'The yard', published: '2024-03' },
  language: 'en',
  summary: { headline: 'The yard is open', points: [pointOf('summary')(1)] },
  sections: [{ id: 'crews', heading: 'The crews', headline: 'The crews left', points: many(2, pointOf('crews')) }],
}

/** A briefing as verify hands it on: every quote stands somewhere in section 1 or 2. */
export function verified(parts: Partial<Briefing> = {}): Verified {
  const briefing = { ...basic, ...parts }
  const passages = itemsOf(briefing).map((item, index) => [item.id, passageOf(item, index)] as const)
  const blocks = passages.map(([, passage]) => blockOf(passage))
  return {
    briefing,
    places: placesOf(briefing),
    passages: new Map(passages),
    blocks,
    ...voicesOf(briefing),
    contradictions: new Map(),
  }
}

function voicesOf(briefing: Briefing): Pick<Verified, 'voices'> {
  return { voices: new Map(itemsOf(briefing).map((item) => [item.id, item as Voice])) }
}

function passageOf({ quote }: Item, index: number): Passage {
  const [section, paragraph] = [1 + (index % 2), 1 + index]
  return { text: quote, block: `s${section}p${paragraph}`, section, paragraph, start: 0, end: quote.length }
}

function blockOf({ text, block, section, paragraph }: Passage): CutBlock {
  const place = { line: paragraph, column: 1 }
  const sentences = [{ start: 0, end: text.length }]
  return { id: block, kind: 'paragraph', text, section, paragraph, place, sentences, parts: sentences, told: [] }
}

function itemsOf({
  summary,
  sections,
  figures = [],
  units = [],
  relations = [],
  events = [],
  claims = [],
}: Briefing): readonly Item[] {
  return [
    ...summary.points,
    ...sections.flatMap((section) => section.points),
    ...figures,
    ...units,
    ...relations,
    ...events,
    ...claims,
  ]
}
