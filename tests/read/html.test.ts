import { describe, expect, test } from 'vitest'
import { fc } from '../property.ts'
import { lineAt, outlineOf, read, textsOf } from './reading.ts'

const html = (body: string): string => `<!doctype html><html><head><title>T</title></head><body>${body}</body></html>`
const outline = async (body: string) => outlineOf(await read(html(body), 'html'))

const first = 'The northern route was closed in March 2023, and the southern one was kept open all the year.'
const second = 'The harbour master blames the drought for it, and nobody has said anything to the contrary.'
const text = `<h2>Ships</h2><p>${first}</p><h2>Crews</h2><p>${second}</p>`
const read1 = ['heading1: Ships', `paragraph: ${first}`, 'heading1: Crews', `paragraph: ${second}`]

describe('what stands around the text of a page is left out', () => {
  test.each([
    ['navigation', '<nav><ul><li><a href="/a">News</a></li><li><a href="/b">Reports</a></li></ul></nav>'],
    ['a banner for cookies', '<div id="cookie-consent"><p>We use cookies, as do 312 partners of ours, to measure what you read. You may accept that or not.</p><button>Accept</button></div>'], // prettier-ignore
    [
      'a long banner for cookies',
      `<div class="cookieBanner"><p>${'We and our partners keep what we know of you on your device. '.repeat(8)}</p></div>`,
    ],
    ['a dialog', '<div role="dialog"><p>Sign up to go on reading this report and a thousand others.</p></div>'],
    ['buttons to share', '<div class="share-buttons"><a href="#">Facebook</a> <a href="#">LinkedIn</a></div>'],
    ['buttons to share, as text', '<p>Share this article</p>'],
    ['breadcrumbs', '<div class="breadcrumbs"><a href="/">Home</a> › <a href="/r">Reports</a></div>'],
    ['related links', '<section class="related"><h2>Related</h2><ul><li><a href="/x">Why ships rust</a></li></ul></section>'],
    ['a form', '<div class="newsletter"><h3>Our newsletter</h3><p>All about ships, once a week.</p><input></div>'],
    ['the way back', '<p><a href="#">Back to top</a></p>'],
    ['a foot', '<footer><p>© 2024 Harbour Review</p><ul><li><a href="/p">Privacy</a></li></ul></footer>'],
    ['what is hidden', '<p hidden>Draft.</p><p style="display:none">Draft.</p><p class="sr-only">Skip to content</p>'],
    ['what is struck out', '<p><s>The fleet was sold.</s></p>'],
    ['scripts and styles', '<script>document.write("<p>x</p>")</script><style>p { color: red }</style><noscript><p>Turn on JavaScript.</p></noscript>'], // prettier-ignore
    ['drawings and forms', '<svg><text>x</text></svg><select><option>All</option></select><iframe src="/x"></iframe>'],
  ])('%s', async (_, around) => {
    for (const page of [
      around + text,
      text + around,
      `${around}<main>${text}</main>`,
      `<div class="c"><article>${text}${around}</article></div>`,
    ]) {
      expect(await outline(page)).toEqual(read1)
    }
  })

  test('where no element says what the main part is', async () => {
    const page = `<div id="top"><div class="logo"><a href="/">Harbour Review</a></div><ul id="menu"><li><a href="/1">One</a></li></ul></div>
      <div id="wrap"><div class="post"><h1>The fleet</h1><div class="meta">By Bo Ek | May 3, 2023 | 4 comments</div>${text}</div>
      <div id="comments"><h3>1 comment</h3><p>I liked this, and read all of it on the ferry.</p><a href="#">Reply</a></div></div>
      <div id="sidebar"><h3>Popular</h3><ul><li><a href="/x">A history of piers</a></li></ul></div>`
    const report = await read(html(page), 'html')
    expect(outlineOf(report)).toEqual(read1)
    expect(report.particulars).toEqual({ author: 'Bo Ek', published: '2023-05-03' })
  })
})

describe('what belongs to the text stays', () => {
  test('a bare page comes through whole', async () => {
    expect(outlineOf(await read(text, 'html'))).toEqual(read1)
    expect(await outline('<h2>A</h2><p>Short.</p><h2>B</h2><p>No.</p>')).toEqual(['heading1: A', 'paragraph: Short.', 'heading1: B', 'paragraph: No.']) // prettier-ignore
  })

  test.each([
    ['parts named like what stands around', `<section class="market-share"><h2>Ships</h2><p>${first}</p></section><div id="related-work"><h2>Crews</h2><p>${second}</p></div>`], // prettier-ignore
    ['parts of their own', `<section><h2>Ships</h2><p>${first}</p></section><section><h2>Crews</h2><p>${second}</p></section>`],
    ['two articles', `<article><h2>Ships</h2><p>${first}</p></article><article><h2>Crews</h2><p>${second}</p></article>`],
    ['heads of their own', `<section><header><h2>Ships</h2></header><p>${first}</p></section><section><header><h2>Crews</h2></header><p>${second}</p></section>`], // prettier-ignore
    ['a form around all', `<form id="aspnetForm"><div>${text}</div></form>`],
    ['a table around all', `<table><tr><td><ul><li><a href="/">Home</a></li></ul></td></tr><tr><td>${text}</td></tr></table>`.replace('<ul><li><a href="/">Home</a></li></ul>', '')], // prettier-ignore
    ['text without paragraphs', `<h2>Ships</h2>${first}<h2>Crews</h2><div>${second}</div>`],
    ['a saved page with a window open above it', `<div aria-hidden="true">${text}</div>`],
  ])('%s', async (_, page) => {
    expect(await outline(page)).toEqual(read1)
  })

  test('paragraphs parted by line ends alone', async () => {
    expect(await outline(`<div>${first}<br><br>${second}<br>And so on.</div>`)).toEqual([`paragraph: ${first}`, `paragraph: ${second} And so on.`]) // prettier-ignore
  })

  test('preformatted text, by its blank lines', async () => {
    expect(await outline(`<pre>${first}\n\n${second}\n</pre>`)).toEqual([`paragraph: ${first}`, `paragraph: ${second}`])
  })

  test('lists, terms, quotations with who said them, and the marks that quote', async () => {
    expect(
      await outline(
        `<p>He said <q>no</q>.</p><ul><li>Ida<ol><li>her crew</li></ol></li><li><p>Bo</p></li></ul><dl><dt>Rail</dt><dd>Old.</dd></dl><blockquote>We stay.<footer>— Ek</footer></blockquote>`,
      ),
    ).toEqual([
      // prettier-ignore
      'paragraph: He said “no”.',
      'item: Ida',
      'item: her crew',
      'item: Bo',
      'item: Rail',
      'item: Old.',
      'quotation: We stay.',
      'quotation: — Ek',
    ])
  })

  test('tables with their columns, and captions', async () => {
    const table = '<table><caption>Table 1: Ships</caption><thead><tr><th rowspan="2">Ship</th><th colspan="2">Crew</th></tr><tr><th>2022</th><th>2023</th></tr></thead><tbody><tr><td>Ida<br>(old)</td><td></td><td>12<sup>a</sup></td></tr></tbody></table>' // prettier-ignore
    expect(await outline(`<p>${first}</p>${table}`)).toEqual([
      `paragraph: ${first}`,
      'paragraph: Table 1: Ships',
      'row: Ship | Crew | ',
      'row:  | 2022 | 2023',
      'row: Ida (old) |  | 12a',
    ])
  })

  test('characters by their names, and none that shows nowhere', async () => {
    expect(
      textsOf(await read(html('<p>Caf&eacute; &amp; b&shy;ar&nbsp;&#8211; &ldquo;no&rdquo;&#x2019;s\uFEFF end</p>'), 'html')),
    ).toEqual(['Café & bar – “no”’s end'])
  })
})

test('the title above the main part is that of the page, with what stands between', async () => {
  const report = await read(html(`<h1>The fleet</h1><p>By Ann Lee</p><main>${text}</main>`), 'html')
  expect(report.title).toBe('The fleet')
  expect(report.particulars).toEqual({ author: 'Ann Lee' })
  expect(outlineOf(report)).toEqual(read1)
})

describe('each block knows where it stood', () => {
  test('by its letters in the source, whatever stands between them', async () => {
    const source = `<!doctype html>
<html><head><title>Ships</title><script>var s = "Ships"</script></head>
<body><nav><a href="#">Ships</a></nav><!-- Ships -->
<h1>Ships</h1>
  <p class="Ships">The <b>caf&eacute;</b>&rsquo;s
  ships</p><ul><li>one</li><li>one</li></ul>
<table><tr><th>a</th><th>b</th></tr></table>
<h2>Ships</h2><p>Ships again.</p></body></html>`
    const { blocks } = await read(source, 'html')
    expect(blocks.map((block) => lineAt(source, block))).toEqual([
      'The <b>caf&eacute;</b>&rsquo;s',
      'one</li><li>one</li></ul>',
      'one</li></ul>',
      'a</th><th>b</th></tr></table>',
      'Ships</h2><p>Ships again.</p></body></html>',
      'Ships again.</p></body></html>',
    ])
  })

  test('also where its words stand elsewhere on the page, or something was left out before it', async () => {
    const source = html(`<nav><a href="/">Old Ships</a></nav>\n<main>\n<h2>Ships</h2>\n<p>Short.</p>\n<div class="share"><a href="#">Share this</a></div>\n<p>Shorter.</p></main>`) // prettier-ignore
    const { blocks } = await read(source, 'html')
    expect(blocks.map(({ place }) => ('column' in place ? place.line : 0))).toEqual([3, 4, 6])
  })

  test('and never above the one before', async () => {
    const words = fc.constantFrom('ships', 'a', 'b c', '1', '–', 'é', 'the fleet is old', 'Ships')
    const body = fc.array(
      fc.tuple(fc.constantFrom('p', 'h2', 'li', 'blockquote'), fc.array(words, { minLength: 1, maxLength: 4 })),
    )
    await fc.assert(
      fc.asyncProperty(body, async (parts) => {
        const source = html(
          `<p>The first words.</p>\n${parts.map(([name, all]) => `<${name}>${all.join(' ')}</${name}>`).join('\n')}`,
        )
        const { blocks } = await read(source, 'html')
        const lines = blocks.map(({ place }) => ('column' in place ? place.line : 0))
        expect(lines).toEqual(lines.toSorted((a, b) => a - b))
      }),
      { numRuns: 100 },
    )
  })
})
