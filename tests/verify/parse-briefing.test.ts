import { describe, expect, test } from 'vitest'
import { parseBriefing } from '../../scripts/verify/parse-briefing.ts'
import { briefingWith, clubBriefing, placeIn } from './club.ts'

/** One stretch of the briefing exchanged: what is found, and where it points. */
interface Case {
  readonly from: string
  readonly to: string
  readonly code: string
  /** What the place of the problem begins with. */
  readonly at: string
  readonly id?: string
  /** What the message must say. */
  readonly says?: string
  readonly hint?: string
}

const cases: Readonly<Record<string, Case>> = {
  'a misspelt key': { from: 'headline: Membership', to: 'headlin: The', code: 'unknown-key', at: 'headlin:', says: '“headline”' },
  'a key of another list': {
    from: 'by: The chair',
    to: 'by: The chair\n    name: x',
    code: 'unknown-key',
    at: 'name: x',
    id: 'lost-year',
  },
  'a misspelt key with a value in it': { from: 'summary:', to: 'sumary:', code: 'unknown-key', at: 'sumary:', says: '“summary”' },
  'an item without a quote': {
    from: '\n    quote: 2022 2,100 17',
    to: '',
    code: 'missing-key',
    at: 'id: members',
    id: 'members',
    says: '“quote”',
  },
  'an item without an id': { from: 'id: reopened\n    date', to: 'date', code: 'missing-key', at: 'date: 2022-03', says: '“id”' },
  'a status outside the list': {
    from: 'status: active\n    since',
    to: 'status: activ\n    since',
    code: 'not-in-list',
    at: 'activ\n',
    id: 'womens-team',
    says: 'active, growing, recovering',
    hint: '“active”',
  },
  'a kind outside the list': {
    from: 'kind: claimed',
    to: 'kind: rumour',
    code: 'not-in-list',
    at: 'rumour',
    says: 'reported, claimed, assessment, forecast',
  },
  'a qualifier outside the list': {
    from: 'qualifier: exact',
    to: 'qualifier: exactly',
    code: 'not-in-list',
    at: 'exactly',
    hint: '“exact”',
  },
  'a turn outside the list': { from: 'turn: rebuilding', to: 'turn: loses', code: 'not-in-list', at: 'loses', hint: '“loss”' },
  'a certainty outside the list': {
    from: 'certainty: possible',
    to: 'certainty: 1',
    code: 'not-in-list',
    at: '1\n    quote: The academy',
    says: 'stated, possible',
  },
  'an id with capitals': { from: 'id: grew', to: 'id: It_Grew', code: 'bad-id', at: 'It_Grew', id: 'It_Grew' },
  'an id with two hyphens in a row': { from: 'id: grew', to: 'id: it--grew', code: 'bad-id', at: 'it--grew' },
  'an id that is a number': { from: 'id: grew', to: 'id: 7', code: 'bad-id', at: '7' },
  'a day that does not exist': {
    from: 'date: 2022-03',
    to: 'date: 2022-02-30',
    code: 'bad-date',
    at: '2022-02-30',
    id: 'reopened',
  },
  'a month that does not exist': { from: 'date: 2022-03', to: 'date: 2022-13', code: 'bad-date', at: '2022-13' },
  'a quarter that does not exist': { from: 'date: 2022-03', to: 'date: 2022-Q5', code: 'bad-date', at: '2022-Q5' },
  'a span that runs backwards': { from: 'date: 2022-03', to: 'date: 2022/2020', code: 'bad-date', at: '2022/2020' },
  'a date in words': { from: 'as_of: 2022', to: 'as_of: last year', code: 'bad-date', at: 'last year' },
  'a year with decimals': { from: 'as_of: 2022', to: 'as_of: 2022.5', code: 'bad-date', at: '2022.5' },
  'a year of five digits': { from: 'as_of: 2022', to: 'as_of: 20222', code: 'bad-date', at: '20222' },
  'a quarter as a date of publication': { from: 'published: 2022-11', to: 'published: 2022-Q4', code: 'bad-date', at: '2022-Q4' },
  'a year where text is expected': {
    from: 'title: Harbour Rovers came',
    to: 'title: 1984 # came',
    code: 'wrong-type',
    at: '1984',
    hint: '"1984"',
  },
  'a number as a quote': {
    from: 'quote: 2022 2,100 17',
    to: 'quote: 2100',
    code: 'wrong-type',
    at: '2100\nunits',
    id: 'members',
  },
  'a value in words': { from: 'value: 2100', to: 'value: many', code: 'bad-value', at: 'many' },
  'a value with a comma': { from: 'value: 2100', to: 'value: 2,100', code: 'bad-value', at: '2,100\n    qual' },
  'a range that runs backwards': {
    from: 'value: 2100',
    to: 'value: [900, 100]',
    code: 'bad-value',
    at: '[900',
    says: '[900, 100]',
  },
  'a range of one': { from: 'value: 2100', to: 'value: [100, 100]', code: 'bad-value', at: '[100' },
  'a range of three': { from: 'value: 2100', to: 'value: [1, 2, 3]', code: 'bad-value', at: '[1' },
  'a value beyond all numbers': { from: 'value: 2100', to: 'value: .inf', code: 'bad-value', at: '.inf' },
  'a value that would lose its last digits': {
    from: 'value: 2100',
    to: 'value: 9007199254740993',
    code: 'bad-value',
    at: '9007199254740993',
  },
  'text with nothing in it': { from: 'unit: members', to: 'unit: " "', code: 'empty-text', at: '" "', id: 'members' },
  'a quote of unseen characters': { from: 'quote: 2022 2,100 17', to: 'quote: "\\u200B"', code: 'empty-text', at: '"\\u200B"' },
  'a key with nothing behind it': { from: 'unit: members', to: 'unit:', code: 'empty-value', at: 'unit:\n', id: 'members' },
  'a list that is none': {
    from: 'units: [academy]',
    to: 'units: academy',
    code: 'wrong-type',
    at: 'academy\n    turn',
    says: 'a list',
  },
  'a map that is none': {
    from: 'source:\n  title: Harbour Rovers after the flood\n  published: 2022-11',
    to: 'source: the club',
    code: 'wrong-type',
    at: 'the club',
  },
  'yes for true': {
    from: 'language: en',
    to: 'unlisted: yes\nlanguage: en',
    code: 'wrong-type',
    at: 'yes',
    says: 'true or false',
  },
  'a report in another folder': { from: 'report: report.md', to: 'report: ../report.md', code: 'bad-report', at: '../report.md' },
  'a language by its name': { from: 'language: en', to: 'language: english', code: 'bad-language', at: 'english' },
  'a language with an underscore': { from: 'language: en', to: 'language: en_GB', code: 'bad-language', at: 'en_GB' },
  'a unit within nothing that is there': {
    from: 'within: academy',
    to: 'within: acadmy',
    code: 'unknown-id',
    at: 'acadmy',
    id: 'womens-team',
    hint: '“academy”',
  },
  'a unit within itself': {
    from: 'within: academy',
    to: 'within: womens-team',
    code: 'within-cycle',
    at: 'womens-team\n    status',
    says: '“womens-team” within “womens-team”',
  },
  'two units within each other': {
    from: 'within: periphery',
    to: 'within: womens-team',
    code: 'within-cycle',
    at: 'womens-team\n    status',
    id: 'academy',
  },
  'a place that is no code': {
    from: 'within: periphery',
    to: 'where: XQ',
    code: 'unknown-place',
    at: 'XQ',
    id: 'academy',
    says: 'ISO 3166-1',
    hint: '“AQ”',
  },
  'a second place that is no code': {
    from: 'within: periphery',
    to: 'where: [IQ, sahell]',
    code: 'unknown-place',
    at: 'sahell',
    id: 'academy',
    hint: '“sahel”',
  },
  'a country by its name': {
    from: 'within: periphery',
    to: 'where: Irak',
    code: 'unknown-place',
    at: 'Irak',
    hint: 'Write “IQ” if Iraq is meant',
  },
  'a code in small letters': { from: 'within: periphery', to: 'where: syr', code: 'unknown-place', at: 'syr', hint: '“SY”' },
  'a code that is often written': { from: 'within: periphery', to: 'where: UK', code: 'unknown-place', at: 'UK', hint: '“GB”' },
  'a country that the map does not draw by itself': {
    from: 'within: periphery',
    to: 'where: GF',
    code: 'place-not-on-map',
    at: 'GF',
  },
  'places that are none': { from: 'within: periphery', to: 'where: 3', code: 'wrong-type', at: '3\n    status' },
  'a unit named like a place': { from: 'id: womens-team', to: 'id: core', code: 'reserved-id', at: 'core', id: 'core' },
  'a section named like a slide': { from: 'id: rebuilt', to: 'id: figures', code: 'reserved-id', at: 'figures\n    heading' },
  'a section named like the number of a slide': { from: 'id: rebuilt', to: 'id: "3"', code: 'reserved-id', at: '"3"' },
  'an event of a unit that is not there': {
    from: 'units: [academy]',
    to: 'units: [academy, acad]',
    code: 'unknown-id',
    at: 'acad]',
    id: 'reopened',
    hint: '“academy”',
  },
  'an event of a figure': {
    from: 'units: [academy]',
    to: 'units: [members]',
    code: 'wrong-item',
    at: 'members]\n    turn',
    says: '“figures”',
  },
  'a relation to a unit that is not there': {
    from: 'to: academy',
    to: 'to: board',
    code: 'unknown-id',
    at: 'board\n    text',
    id: 'coaching',
  },
  'a slide with an item that is not there': {
    from: 'items: [members]',
    to: 'items: [members, memberz]',
    code: 'unknown-id',
    at: 'memberz',
    hint: '“members”',
  },
  'a slide with an item of another kind': {
    from: 'items: [members]',
    to: 'items: [reopened]',
    code: 'wrong-item',
    at: 'reopened]',
    says: 'events',
  },
  'an event with neither date nor words for one': {
    from: 'date: 2022-03\n    what',
    to: 'what',
    code: 'event-without-date',
    at: 'id: reopened',
    id: 'reopened',
  },
  'a key that stands twice': {
    from: 'label: members',
    to: 'label: members\n    unit: clubs',
    code: 'duplicate-key',
    at: 'unit: clubs',
    says: 'lines 27 and 29',
  },
  'a key of the prototype': {
    from: 'label: members',
    to: 'label: members\n    __proto__: { by: x }',
    code: 'forbidden-key',
    at: '__proto__',
  },
  'a key of the constructor': {
    from: 'label: members',
    to: 'label: members\n    constructor: x',
    code: 'forbidden-key',
    at: 'constructor',
  },
  'an anchor': { from: 'label: members', to: 'label: &m members', code: 'yaml-alias', at: 'members\n    as_of' },
  'an alias': { from: 'label: members', to: 'label: *m', code: 'yaml-alias', at: '*m' },
  'a tag of its own': { from: 'label: members', to: 'label: !js/function members', code: 'yaml-tag', at: 'members\n    as_of' },
  'a tag of YAML': { from: 'value: 2100', to: 'value: !!int 2100', code: 'yaml-tag', at: '2100' },
  'a key that is a list': { from: 'label: members', to: 'label: members\n    ? [a]\n    : b', code: 'bad-key', at: '[a]' },
  'a colon in a plain text': { from: 'quote: 2022 2,100', to: 'quote: 2022: 2,100', code: 'yaml-broken', at: '2022: 2,100' },
  'a bracket that stays open': {
    from: 'items: [members]',
    to: 'items: [members',
    code: 'yaml-broken',
    at: 'figures:\n  - id: members',
  },
  'a second document': { from: 'figures:\n  - id', to: '---\nfigures:\n  - id', code: 'yaml-broken', at: '---' },
}

describe.each(Object.entries(cases))('%s', (_, { from, to, code, at, id, says, hint }) => {
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

test.each(Object.keys(cases).filter((name) => !['an alias', 'two units within each other'].includes(name)))(
  '%s is the only problem that its change brings, or its consequence',
  (name) => {
    const { from, to, code } = cases[name]!
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
  ])('a file of %s is refused at once', (_, text, code) => {
    const begin = performance.now()
    expect(parseBriefing(text, 'b.yaml').problems).toMatchObject([{ code }])
    expect(performance.now() - begin).toBeLessThan(1_000)
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
