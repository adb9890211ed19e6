import { describe, expect, test } from 'vitest'
import { readLine } from '../../scripts/read/particulars/lines.ts'
import { readWrittenDate } from '../../scripts/read/particulars/written-dates.ts'
import { read, textsOf } from './reading.ts'
import { docx, paragraph, run } from './write-docx.ts'

describe('a written date', () => {
  test.each([
    ['12 June 2024', '2024-06-12'],
    ['12th of June, 2024', '2024-06-12'],
    ['Wednesday, 12 June 2024', '2024-06-12'],
    ['June 12, 2024', '2024-06-12'],
    ['Sept. 3rd 2023', '2023-09-03'],
    ['June 2024', '2024-06'],
    ['2024-06-12', '2024-06-12'],
    ['12.6.2024', '2024-06-12'],
    ['25/06/2024', '2024-06-25'],
    ['06/25/2024', '2024-06-25'],
    ['05/06/2024', '2024'],
    ['Spring 2024', '2024'],
    ['Q2 2024', '2024'],
  ])('%s is %s', (text, date) => {
    expect(readWrittenDate(text)).toBe(date)
  })

  test.each(['30 February 2024', '12 June', 'June', '2024', 'Outlook 2025', 'in June 2024', '12 Juni 2024', '99/99/2024'])(
    '“%s” is none',
    (text) => {
      expect(readWrittenDate(text)).toBeUndefined()
    },
  )
})

describe('a line', () => {
  test.each([
    ['By Ann Lee', { author: 'Ann Lee' }],
    ['BY ANN LEE', { author: 'ANN LEE' }],
    ['Written by Jan van der Berg and Dr A. B. Ek', { author: 'Jan van der Berg and Dr A. B. Ek' }],
    ['By Ann Lee, Senior Fellow', { author: 'Ann Lee' }],
    ['Authors: Ann Lee; Bo Ek', { author: 'Ann Lee; Bo Ek' }],
    ['By Ann Lee | 12 June 2024 | 5 comments', { author: 'Ann Lee', published: '2024-06-12' }],
    ['By Ann Lee, June 2024', { author: 'Ann Lee', published: '2024-06' }],
    ['12 June 2024', { published: '2024-06-12' }],
    ['Published: 3 May 2023', { published: '2023-05-03' }],
    ['Posted on 4 May 2023 by Ann Lee, Harbour Institute', { author: 'Ann Lee', published: '2023-05-04' }],
    ['Published on 3 May 2023, 10:30 GMT', { published: '2023-05-03' }],
    ['Last updated: 4 May 2023', { updated: '2023-05-04' }],
    ['Date: 2024', { published: '2024' }],
    ['Report, Vilnius, March 2021', { published: '2021-03' }],
    ['Commission of Inquiry. Fourth report, 12 June 2024', { published: '2024-06-12', publisher: 'Commission of Inquiry' }],
    ['Policy Brief No. 12 | June 2024', { published: '2024-06' }],
    ['Harbour Watch, Leeds · 6 March 2024 · Ann Lee', { published: '2024-03-06' }],
    ['Situation report no. 7, Lilongwe, 14 March 2025', { published: '2025-03-14' }],
    ['Marlow Threat Research, 8 July 2025, for clients', { published: '2025-07-08' }],
    ['Leeds, 8 July 2025 (second version)', { published: '2025-07-08' }],
    ['(Leeds, 8 July 2025)', { published: '2025-07-08' }],
    ['8 July 2025 – For official use only', { published: '2025-07-08' }],
    ['Text closed on 8 July 2025', { published: '2025-07-08' }],
    ['Information as of: 8 July 2025', { published: '2025-07-08' }],
    ['Institute for Security, 3 March 2023', { published: '2023-03-03', publisher: 'Institute for Security' }],
  ])('“%s” says who or when', (text, says) => {
    expect(readLine(text)).toEqual(says)
  })

  test.each([
    'By the sea',
    'By Monday',
    'By March 2021 it was over',
    'By Ann Lee went the ship.',
    '12 May 2023 by Ann Lee went down as a good day.',
    'The fleet was sold in June 2024',
    'It was sold, they say, in March 2021',
    'Outlook 2025',
    'In Leeds, on 8 July 2025, the last of the ships went down',
    'A ship sank off Leeds in July 2025, for want of care',
    'Leeds, 8 July 2025, and it was over',
    'March 2019, Court rules against the union',
    '3 May 2019, Second attack',
    'The union was founded in Leeds, 8 July 1985, for workers.',
    'Completed 2014',
    'Closed May 2019',
    'From our correspondent in Piraeus',
  ])('“%s” is text', (text) => {
    expect(readLine(text)).toBeUndefined()
  })
})

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
