import { describe, expect, test } from 'vitest'
import { read, textsOf } from './reading.ts'
import { docx, paragraph, run } from './write-docx.ts'

const sentence = 'The company runs nine ships, and it carried 41,000 passengers in the dry year, which was fewer than it had carried in any year before that one.' // prettier-ignore

describe('author, publisher and date', () => {
  test('are taken out of the lines at the top, whichever format it is', async () => {
    const lines = ['The fleet of Westholm', 'By Ann Lee', 'Harbour Institute, 12 June 2024', sentence]
    for (const report of [
      await read(lines.join('\n\n'), 'txt'),
      await read(`# ${lines.join('\n\n')}`, 'md'),
      await read(`<html><body><h1>${lines.join('</h1><p>')}</body></html>`, 'html'),
      await read(docx({ body: lines.map((line, index) => paragraph(run(line), index === 0 ? 'Title' : '')).join('') }), 'docx'),
    ]) {
      expect(report.title).toBe('The fleet of Westholm')
      expect(report.particulars).toEqual({ author: 'Ann Lee', publisher: 'Harbour Institute', published: '2024-06-12' })
      expect(textsOf(report)).toEqual([sentence])
    }
  })

  test('may stand on lines of one paragraph', async () => {
    const expected = { author: 'Ann Lee', published: '2024-06-12' }
    expect((await read(`The fleet\nBy Ann Lee\n12 June 2024\n\n${sentence}\n`, 'txt')).particulars).toEqual(expected)
    expect((await read(`# The fleet\n\nBy Ann Lee\n12 June 2024\n\n${sentence}\n`, 'md')).particulars).toEqual(expected)
    expect((await read(`<html><body><h1>The fleet</h1><p>By Ann Lee<br>12 June 2024</p><p>${sentence}</body></html>`, 'html')).particulars).toEqual(expected) // prettier-ignore
  })

  test('are those of the front matter, where that has them', async () => {
    const report = await read(`---\nauthor: Cy Dow\npublished: 2023\n---\n\n# The fleet\n\nBy Ann Lee\n\n${sentence}\n`, 'md')
    expect(report.particulars).toEqual({ author: 'Cy Dow', published: '2023' })
  })

  test('stay text further down', async () => {
    const report = await read(`The fleet\n\n${sentence}\n\n${sentence}\n\n12 June 2024\n\n${sentence}\n`, 'txt')
    expect(textsOf(report)).toContain('12 June 2024')
    expect(report.particulars).toEqual({})
  })

  test.each([
    ['as its first words', 'This report was completed in Leeds on 8 July 2025.', ''],
    ['with what it tells', 'This note describes the situation as of 8 July 2025.', ''],
    ['at its end', '', 'The text of this report was closed on 8 July 2025.'],
    ['in its last line', '', 'Leeds, 8 July 2025'],
  ])('a report says when it was made, %s', async (_, before, after) => {
    const { particulars, blocks } = await read(`# The fleet\n\n${before}\n\n${sentence}\n\n${sentence}\n\n${after}\n`, 'md')
    expect(particulars.published).toBe('2025-07-08')
    expect(blocks.map(({ text }) => text)).toContain(before || after)
  })

  test.each([
    'The report was completed on 8 July 2025.',
    'This report says that the fleet was closed on 8 July 2025.',
    'This note describes what happened on 8 July 2025.',
    'This report was completed on 8 July 2025, a year too late.',
    'This report was written in response to the attack on 3 May 2019.',
    'This study was submitted by the union that had been founded in March 1999.',
    'The figures give membership as of 3 May 2012.',
  ])('“%s” may be the date of something else', async (text) => {
    expect((await read(`# The fleet\n\n${text}\n\n${sentence}\n`, 'md')).particulars).toEqual({})
  })

  test('the date that the file states comes before one that its sentences tell', async () => {
    const head = '<meta name="date" content="2024-06-01">'
    const page = `<!doctype html><html><head>${head}</head><body><h1>The fleet</h1><p>${sentence}</p><p>${sentence}</p><p>Leeds, 8 July 2025</p></body></html>`
    expect((await read(page, 'html')).particulars.published).toBe('2024-06-01')
  })

  test('a date in the title is that of a report that says so, and else of what happened', async () => {
    const of = async (title: string) => (await read(`# ${title}\n\n${sentence}\n`, 'md')).particulars.published
    expect(await of('Monthly update, 8 July 2025')).toBe('2025-07-08')
    expect(await of('The flood, 8 July 2025')).toBeUndefined()
    expect(await of('A note on the flood, 8 July 2025')).toBeUndefined()
  })

  test('the date of publication counts before that of an update', async () => {
    const { particulars } = await read(`The fleet\n\nUpdated: 4 May 2023\n\nPublished: 3 May 2023\n\n${sentence}\n`, 'txt')
    expect(particulars.published).toBe('2023-05-03')
  })
})

describe('an agency’s dateline', () => {
  test('that gives a date is cut from its sentence', async () => {
    const { particulars, blocks } = await read(`# The fleet\n\nKAMPALA, 3 May 2023 (Lakes Wire) — ${sentence}\n`, 'md')
    expect(particulars).toEqual({ publisher: 'Lakes Wire', published: '2023-05-03' })
    expect(blocks).toMatchObject([{ text: sentence, place: { line: 3, column: 36 } }])
  })

  test.each([
    `BUNIA, Nov 9 (Lakes Wire) – ${sentence}`,
    `BUNIA, 9 November (Lakes Wire) – ${sentence}`,
    'KAMPALA, 3 May 2023 — and that was the end of the fleet, which nobody had expected.',
    `Kampala – ${sentence}`,
  ])('stays where it gives no date, or the rest is no sentence: %s', async (text) => {
    const report = await read(`# The fleet\n\n${text}\n`, 'md')
    expect(textsOf(report)).toEqual([text])
    expect(report.particulars).toEqual({})
  })
})

describe('the particulars of a page', () => {
  const page = (head: string, body: string): string => `<!doctype html><html><head>${head}</head><body>${body}<p>${sentence}</p></body></html>` // prettier-ignore

  test.each([
    ['<meta property="article:published_time" content="2024-06-12T08:00:00+02:00">'],
    ['<meta name="date" content="2024-06-12">'],
    ['<meta name="DC.date" content="2024-06-12">'],
    ['<meta itemprop="datePublished" content="2024-06-12">'],
    ['<script type="application/ld+json">{"@type":"Article","datePublished":"2024-06-12"}</script>'],
    ['<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"Report","datePublished":"2024-06-12T00:00Z"}]}</script>'], // prettier-ignore
    ['<script type="application/ld+json">{ broken</script><meta name="date" content="2024-06-12">'],
  ])('give the date: %s', async (head) => {
    expect((await read(page(head, ''), 'html')).particulars.published).toBe('2024-06-12')
  })

  test('give the date by a time at the top, and not by one further down', async () => {
    const time = '<p><time datetime="2024-06-12">last Wednesday</time></p>'
    expect((await read(page('', `<h1>The fleet</h1>${time}`), 'html')).particulars.published).toBe('2024-06-12')
    expect((await read(page('', `<h1>The fleet</h1><h2>A</h2><h2>B</h2><h2>C</h2>${time}`), 'html')).particulars.published).toBe(undefined) // prettier-ignore
  })

  test.each([
    ['<meta name="date" content="2024-13-01">'],
    ['<meta name="date" content="12/06/2024">'],
    ['<meta name="date" content="yesterday">'],
  ])('give no date that is none: %s', async (head) => {
    expect((await read(page(head, ''), 'html')).particulars.published).toBeUndefined()
  })

  test('give author and publisher, and the text’s own come first', async () => {
    const head = '<meta name="author" content="Cy Dow"><meta property="og:site_name" content="Harbour Review"><meta name="date" content="2023-01-01">' // prettier-ignore
    expect((await read(page(head, ''), 'html')).particulars).toEqual({
      author: 'Cy Dow',
      publisher: 'Harbour Review',
      published: '2023-01-01',
    })
    expect((await read(page(head, '<h1>The fleet</h1><p>By Ann Lee, 12 June 2024</p>'), 'html')).particulars).toEqual({
      author: 'Ann Lee',
      publisher: 'Harbour Review',
      published: '2024-06-12',
    })
  })

  test.each([
    ['<title>The fleet – Harbour Review</title><meta property="og:site_name" content="Harbour Review">', '', 'The fleet'],
    ['<title>Harbour Review | The fleet</title><meta property="og:site_name" content="Harbour Review">', '', 'The fleet'],
    ['<title>The fleet: a review</title>', '', 'The fleet: a review'],
    ['<title>The fleet | Harbour Review</title>', '<h1>The fleet</h1>', 'The fleet'],
    ['<title>Harbour Review</title>', '<h1>The fleet</h1>', 'The fleet'],
    ['<title>x</title><meta property="og:title" content="The fleet">', '', 'The fleet'],
  ])('give the title without the name of the site: %s %s', async (head, body, title) => {
    expect((await read(page(head, body), 'html')).title).toBe(title)
  })
})

describe('the date that a program wrote into a Word document', () => {
  const saved = async (text: string): Promise<string | undefined> =>
    (await read(docx({ body: paragraph(run(text)), properties: { modified: '2024-06-12T09:00:00Z' } }), 'docx')).particulars.published // prettier-ignore

  test.each(['The fleet was sold in 2024.', 'It was sold in March 2023, after 1990.', 'In June 2024 it was sold.'])(
    'counts where what the text names bears it out: %s',
    async (text) => {
      expect(await saved(text)).toBe('2024-06-12')
    },
  )

  test.each([
    ['names no year', 'The fleet was sold.'],
    ['names a later year', 'The fleet will be sold in 2025.'],
    ['names a later month', 'The fleet is to be sold in July 2024.'],
    ['ends two years before', 'The fleet was sold in 2022.'],
    ['names numbers that are no years', 'It had 2,024 men, 2024.5 tonnes and 20240 nets.'],
  ])('doesn’t where it %s', async (_, text) => {
    expect(await saved(text)).toBeUndefined()
  })

  test('doesn’t where the text says another', async () => {
    const body = paragraph(run('12 May 2024')) + paragraph(run('It was sold in 2024.'))
    expect((await read(docx({ body, properties: { modified: '2024-06-12T09:00:00Z' } }), 'docx')).particulars.published).toBe('2024-05-12') // prettier-ignore
  })
})

test.each([
  ['Ann Lee', { author: 'Ann Lee' }],
  ['Institute for Ports', { publisher: 'Institute for Ports' }],
  ['python-docx', {}],
  ['jlee', {}],
  ['Microsoft Office User', {}],
])('the author “%s” of a document’s properties', async (author, particulars) => {
  expect((await read(docx({ body: paragraph(run(sentence)), properties: { author } }), 'docx')).particulars).toEqual(particulars)
})
