/** Briefings that ask more of a slide than any report should, or hardly anything. */

import type { Briefing, DatedEvent, Figure, Item, Unit } from '../../scripts/verify/verified.ts'

/** Words that a report might have, so many of them. */
export function wordsOf(count: number, first = 'The'): string {
  const words =
    'regional commission of the northern provinces has not yet published what it was asked for by the assembly in spring'
  const all = words.split(' ')
  return [first, ...Array.from({ length: count - 1 }, (_, index) => all[index % all.length])].join(' ')
}

/** A word of sixty letters. */
const longWord = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunt'

/** Names as they are written in Arabic, Chinese and Cyrillic, and as no one would. */
const names = [
  'ولاية خراسان في أفغانستان',
  '中華人民共和國新疆維吾爾自治區的分支',
  'Центральное региональное отделение Северо-Кавказского округа',
  longWord,
  'Ελληνική περιφερειακή διοίκηση',
  'Iraq and Syria',
  'Sahel',
  'The group in Mozambique and the neighbouring provinces of the north',
  'West Africa',
  'Caucasus',
  'Somalia',
  'East Asia',
]

/** What nobody has looked at may say what the report does not. */
const itemOf = (id: string, quote = `Quote of ${id}.`): Item => ({ id, quote, draft: true })

const statuses = ['active', 'growing', 'recovering', 'restructured', 'stable', 'contested', 'weakened', 'dormant', 'defunct', 'unknown'] as const // prettier-ignore

const unitOf = (name: string, index: number): Unit => ({
  ...itemOf(`unit-${index}`),
  name,
  within: index < 3 ? 'core' : 'periphery',
  status: statuses[index % statuses.length]!,
  ...(index % 2 === 0 && { since: '2020-03' }),
  ...(index % 5 === 0 && { note: 'which leads attacks abroad and trains recruits' }),
  where: [['AF', 'CN', 'RU', 'DE', 'GR', 'IQ', 'ML', 'MZ', 'NG', 'GE', 'SO', 'PH'][index]!],
})

const eventOf = (index: number): DatedEvent => ({
  ...itemOf(`event-${index}`),
  date: ['2014', '2015-06', '2017-03-23', '2019', '2022-Q3'][index % 5]!.replace(/^\d+/, String(2000 + index)), // the year alone
  what: wordsOf(6 + (index % 9), index % 7 === 0 ? longWord : 'The'),
  ...(index % 3 > 0 && { turn: (['loss', 'rebuilding', 'action', 'formation'] as const)[index % 4]! }),
})

const figureOf = (id: string, parts: Partial<Figure>): Figure => ({
  ...itemOf(id),
  ...{ value: 1_234_567_890, qualifier: 'over', unit: 'people', label: wordsOf(12), by: 'the Ministry of Reconstruction' },
  ...parts,
})

const figures: readonly Figure[] = [
  figureOf('billion', {}),
  figureOf('money', { unit: 'US$', kind: 'claimed', as_of: '2023-05' }),
  figureOf('range', { value: [1_234_567_890, 2_345_678_901], qualifier: 'range' }),
  figureOf('share', { value: 31.25, unit: '%', label: longWord }),
  figureOf('few', { value: 3, unit: longWord, wording: 'considerably more than' }),
]

const sentence = wordsOf(40)
const forty = { headline: sentence, say: 'What to say.' }

/** Twelve units, thirty events, and headlines of forty words. */
export function muchOf(aspect?: '4/3'): Briefing {
  const pointsOf = (id: string, lengths: readonly number[]) =>
    lengths.map((length, index) => ({
      ...itemOf(`${id}-${index}`, wordsOf(60, `Quote${id}${index}`)),
      ...{ text: wordsOf(length), by: 'a spokesman for the Ministry of Reconstruction', kind: 'claimed' as const },
    }))
  return {
    report: 'report.txt',
    title: wordsOf(40),
    subtitle: wordsOf(30),
    ...(aspect && { aspect }),
    source: {
      ...{ title: wordsOf(30), author: wordsOf(8), publisher: wordsOf(12), interviewee: wordsOf(10), published: '2024-03' },
      ...{ published_reason: wordsOf(20), limits: [wordsOf(30), wordsOf(25), wordsOf(30), wordsOf(20)] },
    },
    language: 'en',
    summary: { ...forty, points: pointsOf('reason', [20, 18, 22]) },
    sections: [
      { id: 'one', heading: 'A section of one sentence', ...forty, points: pointsOf('single', [30]) },
      { id: 'many', heading: wordsOf(40, 'Its'), ...forty, points: pointsOf('many', [12, 25, 33, 8, 14, 20, 9, 28, 16]) },
      {
        id: 'voices-of',
        heading: 'Of many voices',
        headline: `${longWord} is said`,
        points: [6, 9, 12, 14, 20].map((length, index) => ({
          ...itemOf(`said-${index}`),
          ...{ text: wordsOf(length, longWord), by: names[index]!, kind: 'assessment' as const },
        })),
      },
    ],
    slides: { figures: forty, voices: forty, units: forty, map: forty, events: forty, outlook: forty, sources: forty },
    figures,
    units: names.map(unitOf),
    units_label: 'Provinces',
    relations: [
      {
        ...itemOf('leads'),
        from: 'The delegated committee',
        to: 'unit-3',
        text: 'directs, though perhaps no longer',
        certainty: 'possible',
      },
    ],
    events: [
      ...Array.from({ length: 30 }, (_, index) => eventOf(index)),
      ...Array.from({ length: 9 }, (_, index) => ({
        ...itemOf(`undated-${index}`),
        ...{ says: wordsOf(3, 'after'), what: wordsOf(5 + 3 * index) },
      })),
    ],
    claims: [28, 12, 30, 20, 28, 8].map((length, index) => ({
      ...itemOf(`claim-${index}`),
      ...{
        by: names[index]!,
        says: wordsOf(length),
        kind: index === 3 ? ('forecast' as const) : ('claimed' as const),
        basis: wordsOf(10),
      },
    })),
  }
}

/** One unit, one event, one figure, one sentence. */
export const little: Briefing = {
  report: 'report.txt',
  title: 'A note',
  source: { title: 'A note' },
  language: 'en',
  summary: { headline: 'It holds', points: [{ ...itemOf('reason'), text: 'It holds' }] },
  sections: [{ id: 'one', heading: 'One', points: [{ ...itemOf('single'), text: 'It was so' }] }],
  figures: [figureOf('figure', { label: 'seen' })],
  units: [unitOf('Sahel', 6)],
  events: [eventOf(3)],
}
