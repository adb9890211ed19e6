import { describe, expect, test } from 'vitest'
import { readLine } from '../../scripts/read/particulars/lines.ts'
import { readWrittenDate } from '../../scripts/read/particulars/written-dates.ts'

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
    ['Halden & Voss Ratings. Published 21 May 2025.', { published: '2025-05-21' }],
    ['Rook Ratings, corporate report, published 18 June 2025', { published: '2025-06-18' }],
    [
      'Office for Public Accounts, Leeds. Report of 27 September 2023.',
      { published: '2023-09-27', publisher: 'Office for Public Accounts, Leeds' },
    ],
    [
      'Office of the Harbour Inspector Issued 28 April 2025',
      { published: '2025-04-28', publisher: 'Office of the Harbour Inspector' },
    ],
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
    ['Interview brief, Institute for Security, 3 March 2023', { published: '2023-03-03', publisher: 'Institute for Security' }],
    ['Harbour Foundation – Working Paper, March 2023', { published: '2023-03', publisher: 'Harbour Foundation' }],
    [
      'Harrow & Lund Threat Intelligence, 14 March 2024',
      { published: '2024-03-14', publisher: 'Harrow & Lund Threat Intelligence' },
    ],
    ['Threat Intelligence, 14 March 2024', { published: '2024-03-14' }],
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
    'The report was published 3 May 2024',
    'The fleet was sold, and the last paper was issued 3 May 2024',
    'The Harbour Report of May 2024',
    'The league’s last accounts, released 4 March 2022.',
    'The ceasefire terms, dated 12 June 2021.',
    'Hull depot closed, Report of 12 June 2021.',
    'The board’s plan was rejected. Published 21 May 2025.',
    'It covers the charter of the Reed Council, issued 3 May 2019.',
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
