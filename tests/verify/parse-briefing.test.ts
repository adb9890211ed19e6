import { describe, expect, test } from 'vitest'
import { parseBriefing } from '../../scripts/verify/parse-briefing.ts'
import { briefingWith, clubBriefing, placeIn } from './club.ts'
import { mistakes } from './mistakes.ts'

describe.each(Object.entries(mistakes))('%s', (_, { from, to, code, at, id, says, hint }) => {
  test(`is refused as ${code}, with its place`, () => {
    const text = briefingWith(from, to)
    const { problems } = parseBriefing(text, 'data/briefing.yaml')
    const problem = problems.find((each) => each.code === code)
    expect(problem, JSON.stringify(problems)).toMatchObject({
      severity: 'error',
      file: 'data/briefing.yaml',
      ...placeIn(text, at),
      ...(id !== undefined && { id }),
    })
    expect(problem?.message).toContain(says ?? '')
    expect(problem?.hint).toContain(hint ?? '')
    expect(problem?.message).toMatch(/^\S.*\.$/) // matches "No."; not "No"
  })
})

test.each(Object.keys(mistakes).filter((name) => !['an alias', 'two units within each other'].includes(name)))(
  '%s is the only problem that its change brings, or its consequence',
  (name) => {
    const { from, to, code } = mistakes[name]!
    const codes = new Set(parseBriefing(briefingWith(from, to), 'b.yaml').problems.map((problem) => problem.code))
    const consequences = new Set([code, 'missing-key', 'unknown-id', 'unknown-key'])
    expect([...codes].filter((each) => !consequences.has(each))).toEqual([])
  },
)

describe('a briefing that holds', () => {
  test('has no problems, and comes out as it was written', () => {
    const { briefing, problems } = parseBriefing(clubBriefing, 'b.yaml')
    expect(problems).toEqual([])
    expect(briefing?.figures?.[0]).toEqual({
      id: 'members',
      value: 2100,
      qualifier: 'exact',
      unit: 'members',
      label: 'members',
      as_of: '2022',
      quote: '2022 2,100 17',
    })
  })

  test.each(['2019', '2019-03', '2019-03-23', '2020-02-29', '2022-Q3', '2018/2020', '2018-05/2018-06-30', '2018/', '2022-Q3/'])(
    'may have the date %s, as text or bare',
    (date) => {
      for (const written of [date, `"${date}"`]) {
        const { briefing, problems } = parseBriefing(briefingWith('date: 2022-03', `date: ${written}`), 'b.yaml')
        expect(problems).toEqual([])
        expect(briefing?.events?.[0]?.date).toBe(date)
      }
    },
  )

  test.each(['as_of: 2022', 'since: 2022/', 'published: 2022-11'])('may have a bare year in place of “%s”', (field) => {
    const [key = ''] = field.split(':')
    expect(parseBriefing(briefingWith(field, `${key}: 2019`), 'b.yaml').problems).toEqual([])
  })

  test('may leave sections out, and mark items as drafted', () => {
    const start = clubBriefing.indexOf('sections:')
    const end = clubBriefing.indexOf('slides:')
    const text = `${clubBriefing.slice(0, start)}${clubBriefing.slice(end)}    draft: true\n`
    const { briefing, problems } = parseBriefing(text, 'b.yaml')
    expect(problems).toEqual([])
    expect(briefing?.sections).toEqual([])
    expect(briefing?.claims?.[0]?.draft).toBe(true)
  })

  test('loses the line end that a block of YAML adds', () => {
    const { briefing } = parseBriefing(
      briefingWith('says: It was a lost year', 'says: >\n      It was\n      a lost year'),
      'b.yaml',
    )
    expect(briefing?.claims?.[0]?.says).toBe('It was a lost year')
  })

  test('is read the same with line ends of Windows, a byte order mark, and the directive of an older YAML', () => {
    const plain = parseBriefing(clubBriefing, 'b.yaml').briefing
    for (const text of [clubBriefing.replaceAll('\n', '\r\n'), `\uFEFF${clubBriefing}`, `%YAML 1.1\n---\n${clubBriefing}`]) {
      expect(parseBriefing(text, 'b.yaml')).toMatchObject({ briefing: plain, problems: [] })
    }
  })
})

describe('what is no briefing', () => {
  test.each(['', '# nothing\n', '- a\n- b\n', 'just text', '42', 'null'])('%j is refused as no map', (text) => {
    const { briefing, problems } = parseBriefing(text, 'b.yaml')
    expect(briefing).toBeUndefined()
    expect(problems).toMatchObject([{ code: 'not-a-map', line: 1, column: 1 }])
  })

  test.each([
    ['brackets', '['.repeat(10_000_000), 'briefing-too-large'],
    ['many keys', Array.from({ length: 200_000 }, (_, number) => `key${number}:\n`).join(''), 'briefing-too-large'],
    ['fewer brackets', '['.repeat(900_000), 'yaml-too-deep'],
    ['maps in one line', 'a: {'.repeat(100_000), 'yaml-too-deep'],
    ['hyphens', '- '.repeat(400_000), 'yaml-too-deep'],
    ['steps', Array.from({ length: 1_000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''), 'yaml-too-deep'],
  ])('a file of %s is refused', (_, text, code) => {
    expect(parseBriefing(text, 'b.yaml').problems).toMatchObject([{ code }])
  })

  test('nesting is refused where it gets too deep, and not before', () => {
    const nested = (depth: number) => `a:\n  ${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}\n`
    expect(parseBriefing(nested(20), 'b.yaml').problems.map(({ code }) => code)).not.toContain('yaml-too-deep')
    expect(parseBriefing(nested(21), 'b.yaml').problems).toMatchObject([{ code: 'yaml-too-deep', line: 2 }])
  })

  test('aliases can’t explode', () => {
    const layers = Array.from({ length: 9 }, (_, n) => `l${n + 1}: &l${n + 1} [${Array(9).fill(`*l${n}`).join(', ')}]`)
    const { briefing, problems } = parseBriefing(['l0: &l0 [x]', ...layers].join('\n'), 'b.yaml')
    expect(briefing).toBeUndefined()
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['yaml-alias']))
  })

  test('keys of the prototype reach no object', () => {
    parseBriefing(`__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\n${clubBriefing}`, 'b.yaml')
    expect('polluted' in {}).toBe(false)
  })
})

describe('problems', () => {
  test('two items with one id: both lines are named, across lists', () => {
    const text = briefingWith('id: reopened', 'id: members')
    expect(parseBriefing(text, 'b.yaml').problems).toMatchObject([
      {
        code: 'duplicate-id',
        ...placeIn(text, 'members\n    date'),
        id: 'members',
        message: expect.stringContaining('lines 24 and 51'),
      },
    ])
  })

  test('a section and an item may not share an id either', () => {
    expect(parseBriefing(briefingWith('id: rebuilt', 'id: academy'), 'b.yaml').problems).toMatchObject([{ code: 'duplicate-id' }])
  })

  test('are all told, of the shape and between the parts, in the order of the file', () => {
    const text = clubBriefing
      .replace('language: en', 'language: ""')
      .replace('qualifier: exact', 'qualifier: more')
      .replace('unit: members', 'unit: 5')
      .replace('items: [members]', 'items: [nobody]')
      .replace('to: academy', 'to: nowhere')
      .replace('label: members', 'label: members\n    label: again')
    expect(parseBriefing(text, 'b.yaml').problems.map(({ code }) => code)).toEqual([
      'bad-language',
      'unknown-id',
      'not-in-list',
      'wrong-type',
      'duplicate-key',
      'unknown-id',
    ])
  })

  test('a section without points is a warning, for it gets no slide', () => {
    const empty = '  - id: empty\n    heading: The flood\n    headline: It rose\n    points: []\n'
    const text = briefingWith('sections:\n', `sections:\n${empty}`)
    const { briefing, problems } = parseBriefing(text, 'b.yaml')
    expect(briefing).toBeDefined()
    expect(problems).toMatchObject([{ severity: 'warning', code: 'no-points', id: 'empty', ...placeIn(text, '[]') }])
  })

  test('a heading alone is meant so, and kept for the order', () => {
    const text = briefingWith('sections:\n', 'sections:\n  - id: empty\n    heading: The flood\n    points: []\n')
    expect(parseBriefing(text, 'b.yaml').problems).toEqual([])
  })

  test('items named for a slide that shows none are a warning', () => {
    const { briefing, problems } = parseBriefing(briefingWith('slides:', 'slides:\n  cover:\n    items: [members]'), 'b.yaml')
    expect(briefing).toBeDefined()
    expect(problems).toMatchObject([{ severity: 'warning', code: 'items-not-shown', line: 22, column: 12 }])
  })
})
