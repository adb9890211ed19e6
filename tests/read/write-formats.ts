/** Writes a told report as Markdown, plain text and HTML. */

import { runsOf, type ToldPart, type ToldReport } from './told-report.ts'

const WIDTH = 60

export function writeMarkdown({ parts, notes }: ToldReport): string {
  const withMarks = (text: string): string => runsOf(text).map((run) => (typeof run === 'number' ? `[^${run}]` : run)).join('') // prettier-ignore
  const lines = parts.flatMap(({ kind, text, level = 1 }, index) => {
    const gap = parts[index + 1]?.kind === kind && (kind === 'item' || kind === 'row') ? [] : ['']
    const marked = withMarks(text)
    if (kind === 'title') return [`# ${marked}`, '']
    if (kind === 'heading') return [`${'#'.repeat(level + 1)} ${marked}`, '']
    if (kind === 'item') return [`${'  '.repeat(level - 1)}- ${marked}`, ...gap]
    if (kind === 'quotation') return [`> ${marked}`, '']
    if (kind !== 'row') return [marked, '']
    const cells = marked.split('\t')
    const rule = parts[index - 1]?.kind === 'row' ? [] : [`|${cells.map(() => ' --- |').join('')}`]
    return [`| ${cells.join(' | ')} |`, ...rule, ...gap]
  })
  return [...lines, ...notes.map((note, index) => `[^${index + 1}]: ${note}`), ''].join('\n')
}

/** With lines that are wrapped by hand, and words that these cut. */
export function writeText({ parts, notes }: ToldReport): string {
  const withMarks = (text: string): string => runsOf(text).map((run) => (typeof run === 'number' ? `[${run}]` : run)).join('') // prettier-ignore
  const lines = parts.flatMap(({ kind, text, level = 1 }, index) => {
    const gap = parts[index + 1]?.kind === kind && (kind === 'item' || kind === 'row') ? [] : ['']
    const marked = withMarks(text)
    if (kind === 'item') return [...wrap(marked, `${'  '.repeat(level - 1)}- `, `${'  '.repeat(level - 1)}  `), ...gap]
    if (kind === 'row') return [marked, ...gap]
    if (kind === 'quotation') return [...wrap(marked, '    ', '    '), '']
    return [...(kind === 'text' ? wrap(marked, '', '') : [marked]), '']
  })
  return [...lines, ...(notes.length === 0 ? [] : ['Notes', '']), ...notes.map((note, index) => `[${index + 1}] ${note}\n`)].join(
    '\n',
  )
}

/** Cuts long words of small letters where a line is full. */
function wrap(text: string, first: string, other: string): string[] {
  const lines = [first]
  for (const [index, word] of text.split(' ').entries()) {
    const line = lines.at(-1)!
    const left = WIDTH - line.length - 2
    if (index === 0) lines[lines.length - 1] = line + word
    else if (line.length + 1 + word.length <= WIDTH) lines[lines.length - 1] = `${line} ${word}`
    else if (/^[a-z]{9,}[.,]?$/.test(word) && left >= 4) { // "administration"; not "harbour"
      lines[lines.length - 1] = `${line} ${word.slice(0, 4)}-`
      lines.push(other + word.slice(4))
    } else lines.push(other + word)
  } // prettier-ignore
  return lines
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('’', '&rsquo;').replaceAll('“', '&#8220;') // prettier-ignore

/** The report alone, as HTML. */
export function writeContent({ parts, notes }: ToldReport): string {
  const withMarks = (text: string): string =>
    runsOf(text).map((run) => (typeof run === 'number' ? `<sup><a href="#note-${run}">${run}</a></sup>` : escape(run))).join('') // prettier-ignore
  const html = parts.map(
    (part, index) =>
      openList(part, parts[index - 1]) + element(part, parts[index - 1], withMarks) + closeLists(part, parts[index + 1]),
  )
  const list = notes.map((note, index) => `<li id="note-${index + 1}">${escape(note)}</li>`).join('')
  return `${html.join('\n')}${list === '' ? '' : `\n<h2>Notes</h2>\n<ol>${list}</ol>`}`
}

function element({ kind, text, level = 1 }: ToldPart, before: ToldPart | undefined, withMarks: (text: string) => string): string {
  switch (kind) {
    case 'title':
      return `<h1>${withMarks(text)}</h1>`
    case 'heading':
      return `<h${level + 1}>${withMarks(text)}</h${level + 1}>`
    case 'item':
      return `<li>${withMarks(text)}`
    case 'quotation':
      return `<blockquote><p>${withMarks(text)}</p></blockquote>`
    case 'row': {
      const cell = before?.kind === 'row' ? 'td' : 'th'
      return `<tr>${text.split('\t').map((each) => `<${cell}>${withMarks(each)}</${cell}>`).join('')}</tr>` // prettier-ignore
    }
    case 'line':
    case 'text':
      return `<p>${withMarks(text)}</p>`
  }
}

function openList({ kind, level = 1 }: ToldPart, before: ToldPart | undefined): string {
  if (kind === 'row') return before?.kind === 'row' ? '' : '<table>'
  const from = before?.kind === 'item' ? (before.level ?? 1) : 0
  return kind === 'item' ? '<ul>'.repeat(Math.max(0, level - from)) : ''
}

function closeLists({ kind, level = 1 }: ToldPart, after: ToldPart | undefined): string {
  if (kind === 'row') return after?.kind === 'row' ? '' : '</table>'
  if (kind !== 'item') return ''
  const to = after?.kind === 'item' ? (after.level ?? 1) : 0
  if (to > level) return ''
  return `</li>${'</ul></li>'.repeat(Math.max(0, level - Math.max(1, to)))}${to === 0 ? '</ul>' : ''}`
}

/** A page as a site serves it: the report, and all that stands around it. */
export function writePage(report: ToldReport): string {
  const title = report.parts.find(({ kind }) => kind === 'title')?.text ?? ''
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${escape(title)} | Harbour Review</title>
<style>.byline { color: red }</style><script>window.analytics = []</script></head>
<body class="single-post has-sidebar">
<div id="cookie-banner" role="dialog"><p>We use cookies and similar technologies to give you the best experience of our site.</p><button>Accept all</button></div>
<header class="site-header"><a class="logo" href="/">Harbour Review</a>
<nav><ul><li><a href="/news">News</a></li><li><a href="/reports">Reports</a></li><li><a href="/about">About us</a></li></ul></nav></header>
<div class="breadcrumbs"><a href="/">Home</a> › <a href="/reports">Reports</a></div>
<article>
<div class="share-buttons"><a href="https://example.org/f">Facebook</a> <a href="https://example.org/x">X</a> Share this article</div>
${writeContent(report)}
<p><a href="#top">Back to top</a></p>
</article>
<section class="related-posts"><h2>Related articles</h2><ul><li><a href="/rust">Why ships rust</a></li><li><a href="/piers">A history of piers</a></li></ul></section>
<aside class="sidebar"><h2>Most read</h2><ol><li><a href="/nets">Nets and how to mend them</a></li></ol></aside>
<form class="newsletter"><h3>Subscribe to our newsletter</h3><p>The best of the harbour each week.</p><label>E-mail</label><input></form>
<footer><p>© 2024 Harbour Review. All rights reserved.</p><ul><li><a href="/privacy">Privacy</a></li></ul></footer>
</body></html>
`
}
