import { stringify } from 'yaml'
import type { Block, Report } from '../../scripts/read/report.ts'
import type { Briefing, Item } from '../../scripts/verify/verified.ts'

/** Every kind of item there is, and every field that may hold text, each filled from `next`; quotes and headings from their own. */
export function briefingOf(next: () => string, quote: () => string = next, heading: () => string = next): Briefing {
  // What nobody has looked at may say what the report does not: the cover says so.
  const item = (id: string): Item => ({ id, quote: quote(), by: next(), draft: true })
  const slide = () => ({ headline: next(), say: next() })
  return {
    report: 'report.txt',
    title: next(),
    subtitle: next(),
    source: {
      ...{ title: next(), author: next(), publisher: next(), interviewee: next(), published: '2024-03' },
      ...{ published_reason: next(), limits: [next(), next()] },
    },
    language: 'en',
    summary: {
      headline: next(),
      points: [
        { ...item('reason-1'), text: next(), kind: 'claimed' },
        { ...item('reason-2'), text: next() },
      ],
    },
    sections: [
      { id: 'constructor', heading: heading(), ...slide(), points: [{ ...item('to-string'), text: next(), kind: 'forecast' }] },
      { id: 'second', heading: heading(), headline: next(), points: [{ ...item('point'), text: next(), kind: 'assessment' }] },
    ],
    slides: {
      cover: { say: next() },
      figures: slide(),
      voices: { headline: next() },
      units: slide(),
      map: slide(),
      events: { headline: next() },
      outlook: { headline: next() },
      sources: slide(),
    },
    figures: [
      { ...item('figure-1'), value: 419, qualifier: 'over', unit: next(), label: next(), wording: next(), as_of: '2023' },
      { ...item('figure-2'), value: [100, 900], qualifier: 'range', unit: next(), label: next(), words: next(), kind: 'claimed' },
    ],
    units: [
      {
        ...item('unit-1'),
        name: next(),
        within: 'core',
        status: 'active',
        since: '2020',
        note: next(),
        lead: true,
        where: ['IQ', 'SY'],
      },
      { ...item('unit-2'), name: next(), within: 'periphery', status: 'dormant', note: next(), where: ['sahel'] },
    ],
    units_label: `Units ${next()}`,
    relations: [{ ...item('relation'), from: next(), to: 'unit-2', text: next(), certainty: 'possible' }],
    events: [
      { ...item('event-1'), date: '2019-03', what: next(), units: ['unit-1'], turn: 'loss' },
      { ...item('event-2'), date: '2020-01', what: next(), turn: 'action' },
      // What happened gives its date once: so no text can hold this one.
      { ...item('event-3'), says: `Then, ${next()}`, what: next() },
    ],
    claims: [{ ...item('claim'), by: next(), says: next(), kind: 'claimed', basis: next() }],
  }
}

/** The text of `briefing.yaml`. */
export function yamlOf(briefing: Briefing): string {
  return stringify(briefing, { lineWidth: 0, aliasDuplicateObjects: false })
}

/** A report with every heading and quote of a briefing, each in a block of its own. */
export function reportFor(briefing: Briefing): Report {
  const blocks = [
    ...briefing.sections.map(({ heading }, index) => blockOf('heading', heading, index + 1, 0)),
    ...quotesOf(briefing).map((quote, index) => blockOf('paragraph', quote, briefing.sections.length, index + 1)),
  ]
  return { file: briefing.report, format: 'txt', title: briefing.source.title, particulars: {}, blocks }
}

function blockOf(kind: Block['kind'], text: string, section: number, paragraph: number): Block {
  const id = kind === 'heading' ? `s${section}` : `s${section}p${paragraph}`
  return { id, kind, text, section, paragraph, place: { line: 1, column: 1 } }
}

/** The quotes of a briefing, in its order. */
export function quotesOf({ summary, sections, figures, units, relations, events, claims }: Briefing): readonly string[] {
  const lists = [summary.points, ...sections.map((section) => section.points), figures, units, relations, events, claims]
  return lists.flatMap((items) => (items ?? []).map(({ quote }: Item) => quote))
}
