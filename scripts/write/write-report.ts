import type { Deck } from '../compose/deck.ts'
import { labelsOf } from '../compose/labels.ts'
import { page } from './escape.ts'
import { Markup } from './markup.ts'
import { writeBlocks } from './report-blocks.ts'
import { writePassages } from './write-passages.ts'

/** The report beside the deck: a page to read, and the passages that slides ask for. */
export interface WrittenReport {
  readonly page: string
  readonly passages: string
}

/** What the page may load: the site's own styles, fonts and icon. It has no script. */
const policy = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

/** Writes the report of a deck; the same deck gives the same bytes. */
export function writeReport(deck: Deck): WrittenReport {
  return { page: `${writePage(deck).source}\n`, passages: writePassages(deck.text, labelsOf(deck.language)) }
}

/** An HTML page that needs no script, and whose addresses are relative to the site's. */
function writePage(deck: Deck): Markup<'page'> {
  const { title, blocks } = deck.text
  const labels = labelsOf(deck.language)
  const words = labels.reportPage
  return page`<!doctype html>
<html lang="${deck.language}"${deck.direction === 'rtl' ? rightToLeft : none}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Briefdeck">
<meta name="referrer" content="no-referrer">${deck.unlisted ? robots : none}
<link rel="stylesheet" href="report.css">
<link rel="icon" href="favicon.svg">
<title>${words.title(title)}</title>
</head>
<body>
<a class="skip" href="#text">${words.skip}</a>
${writeHead(deck)}
<main id="text" tabindex="-1" aria-label="${words.text}">
${writeBlocks(blocks, labels)}
</main>
</body>
</html>`
}

const none = Markup.trusted<'page'>('')
const rightToLeft = Markup.trusted<'page'>(' dir="rtl"')
const robots = page`\n<meta name="robots" content="noindex, nofollow">`

/** What the report is, and how much of it the deck uses. */
function writeHead({ title, text, language }: Deck): Markup<'page'> {
  const words = labelsOf(language).reportPage
  const particulars = text.particulars.map((line) => page`<p dir="auto">${line}</p>`)
  return page`<header>
<p class="kicker">${words.of} <a href="./#/1" dir="auto">${title}</a></p>
<h1 dir="auto">${text.title}</h1>
<div class="particulars">${Markup.join(particulars, '')}</div>
<p class="used"><strong>${words.uses(text.used)}</strong> ${words.howMarked}</p>
</header>`
}
