import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { draftBriefing } from '../../scripts/draft/draft-briefing.ts'
import { remarksOn } from '../../scripts/draft/remarks-on.ts'
import { writeBriefing } from '../../scripts/draft/write-briefing.ts'
import { readReport } from '../../scripts/read/read-report.ts'
import { verifyBriefing } from '../../scripts/verify/verify-briefing.ts'
import { parseBriefing } from '../../scripts/verify/parse-briefing.ts'
import { newIds } from '../../scripts/draft/ids.ts'
import { fc } from '../property.ts'
import { draftOf, itemsOf, reportOf } from './drafted.ts'

const RUNS = 300

/** Sentences of many kinds, with names and numbers put in. */
const templates = [
  'The NAME branch has been dormant since YEAR.',
  'Its NAME office was closed in March YEAR, and NUMBER clerks left.',
  'According to NAME, the fleet lost NUMBER ships in YEAR.',
  'However, it is not clear why the NAME division (“the best”) grew.',
  'The owner insists that NAME is safe, and claims that NUMBER per cent of crews agree.',
  'Revenue rose to US$ NUMBER.5m in the second quarter of YEAR.',
  '“We will sail again,” said Ann NAME.',
  'Between YEAR and 2023 the NAME and Leafton branches were sold; nobody said why.',
  'Nearly NUMBER people, e.g. Dr. NAME’s crew, were hired on 3 May YEAR.',
  'If NAME were sold in YEAR, the NAME bank would fail: that is certain.',
  'This matters.',
  'Was NAME sold?',
]
const sentence = fc
  .tuple(
    fc.constantFrom(...templates),
    fc.constantFrom('Westholm', 'Eastgate', 'Ida Lee', 'Åre'),
    fc.integer({ min: 2, max: 4000 }),
    fc.integer({ min: 1950, max: 2030 }),
  )
  .map(([text, name, number, year]) =>
    text.replaceAll('NAME', name).replace('NUMBER', String(number)).replaceAll('YEAR', String(year)),
  )
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((sentences) => sentences.join(' '))
const section = fc.tuple(
  fc.constantFrom('The crews', 'What it earned', 'Routes', 'The crews'),
  fc.array(paragraph, { maxLength: 3 }),
)
const woven = fc
  .tuple(fc.array(paragraph, { minLength: 1, maxLength: 2 }), fc.array(section, { maxLength: 4 }))
  .map(([lead, sections]) =>
    ['# The year', ...lead, ...sections.flatMap(([heading, texts]) => [`## ${heading}`, ...texts])].join('\n\n'),
  )

describe('a draft of any report', () => {
  test('quotes the report to the letter, under ids of its own, and marks every item as one that nobody has seen', () => {
    fc.assert(
      fc.property(woven, (text) => {
        const report = reportOf(text)
        const briefing = draftBriefing(report)
        const items = itemsOf(briefing)
        for (const { quote, draft } of items) {
          expect(report.blocks.some((block) => block.text.includes(quote))).toBe(true)
          expect(draft).toBe(true)
        }
        const ids = [...items, ...briefing.sections].map((item) => item.id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids.every((id) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toBe(true) // matches "s1-crews"; not "S1"
        const named = new Set(briefing.units?.map((unit) => unit.id))
        expect(briefing.events?.flatMap((event) => event.units ?? []).every((unit) => named.has(unit)) ?? true).toBe(true)
      }),
      { numRuns: RUNS },
    )
  })

  test('is the same for the same report, reads back from its file, and holds against the report', () => {
    fc.assert(
      fc.property(woven, (text) => {
        const report = reportOf(text)
        const briefing = draftBriefing(report)
        expect(draftBriefing(reportOf(text))).toEqual(briefing)
        const written = writeBriefing(briefing)
        expect(parse(written)).toEqual(briefing)
        expect(writeBriefing(briefing)).toBe(written)
        const { verified, problems } = verifyBriefing(report, parseBriefing(written, 'briefing.yaml'))
        expect(problems.filter((problem) => problem.severity === 'error')).toEqual([])
        expect(verified?.briefing).toEqual(briefing)
      }),
      { numRuns: RUNS },
    )
  })

  test('is kept by its file whatever stands in it', () => {
    const any = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'a: b',
        '# c',
        '- d',
        'yes',
        '2024',
        'x\ny\n',
        ' z ',
        '"q"',
        `${'long '.repeat(40)}end`,
        `${'a: b # '.repeat(20)}`,
      ),
    )
    fc.assert(
      fc.property(
        fc.array(any, { minLength: 6, maxLength: 6 }),
        ([title = '', text = '', quote = '', by = '', heading = '', limit = '']) => {
          const points = [{ id: 'a', text, quote, by, draft: true }]
          const briefing = {
            report: 'report.md',
            title,
            source: { title, limits: [limit, limit] },
            language: 'en',
            summary: { points },
            sections: [{ id: 's', heading, points }],
          }
          expect(parse(writeBriefing(briefing))).toEqual(briefing)
        },
      ),
      { numRuns: RUNS },
    )
  })
})

describe('a thin report', () => {
  const thin = 'It rained.\n'

  test('gives a thin draft: nothing that it does not say', () => {
    const briefing = draftOf(thin)
    expect(
      itemsOf(briefing)
        .map((item) => item.quote)
        .filter((quote) => quote !== 'It rained.'),
    ).toEqual([])
    expect(briefing).toMatchObject({ report: 'report.md', title: 'report.md', sections: [] })
    expect(briefing).not.toHaveProperty('figures')
    expect(briefing).not.toHaveProperty('units')
    expect(briefing).not.toHaveProperty('events')
    expect(briefing).not.toHaveProperty('claims')
  })

  test('is told what was looked for and not found', () => {
    const report = reportOf(`${thin}\n# Title\n\n## Empty\n\n## Full\n\nIt rained in Leeds.\n`)
    expect(remarksOn(report, draftBriefing(report))).toEqual([
      'No figures were found.',
      'No dated events were found.',
      'No units of the organisation were found.',
      'No attributed claims were found.',
      'No author or publisher was found.',
      'No date of publication was found.',
    ])
    const bare = reportOf(thin)
    expect(remarksOn(bare, draftBriefing(bare)).slice(0, 2)).toEqual([
      'No title was found; the briefing bears the first heading, or the file’s name.',
      'No headings were found, so the briefing has no sections.',
    ])
  })
})

test('the shipped report gives its sections, and its figures, events, units and claims', async () => {
  const report = await readReport(join(import.meta.dirname, '../../data/report.md'))
  const briefing = draftBriefing(report)
  expect(briefing.sections.map((each) => each.heading)).toEqual(
    report.blocks.filter((block) => block.kind === 'heading').map((block) => block.text),
  )
  expect(briefing.figures?.map((figure) => figure.value)).toEqual(expect.arrayContaining([100, 419]))
  expect(briefing.events?.map((event) => event.date)).toContain('2019-03')
  expect(briefing.units).toContainEqual(expect.objectContaining({ name: 'Caucasus', status: 'weakened', since: '2018' }))
  expect(briefing.claims?.map((claim) => claim.by)).toEqual(expect.arrayContaining(['A’maq', 'Moscow']))
  expect(remarksOn(report, briefing)).toEqual([])
  expect(parse(writeBriefing(briefing))).toEqual(briefing)
  expect(readFileSync(join(import.meta.dirname, '../../data/report.md'), 'utf8')).toContain(briefing.summary.points[0]?.quote)
})

test('what heads the summary heads no section as well', () => {
  const { summary, sections } = draftOf(
    '# Ferries\n\n## Ships\n\nThe yard was sold to Leeds in May. The ships lie in the harbour of Hull.',
  )
  expect(summary.headline).toBe('The yard was sold to Leeds in May')
  expect(sections[0]).toMatchObject({
    headline: 'The ships lie in the harbour of Hull',
    points: [{ text: 'The yard was sold to Leeds in May' }],
  })
})

test('items of the same words get ids of their own, in order', () => {
  const takeId = newIds()
  expect([takeId('s1', 'Yard'), takeId('s1', 'Yard 2'), takeId('s1', 'Yard'), takeId('s1', 'Yard'), takeId('', '')]).toEqual([
    's1-yard',
    's1-yard-2',
    's1-yard-3',
    's1-yard-4',
    'item',
  ])
})
