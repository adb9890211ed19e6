import { page } from './escape.ts'
import { Markup } from './markup.ts'

/** A deck on the page to choose from. */
export interface ListedDeck {
  readonly title: string
  /** BCP 47, of the title and the date. */
  readonly language: string
  /** When its report appeared. */
  readonly date?: { readonly iso: string; readonly text: string }
  /** Some item has not been looked at by anybody. */
  readonly draft: boolean
  readonly slides: number
  readonly minutes: number
  readonly findings: { readonly errors: number; readonly warnings: number }
  /** Addresses, from the page. */
  readonly links: { readonly site: string; readonly pdf?: string | undefined; readonly handout?: string | undefined }
}

/** The page as it is but for its style, which depends on its letters. */
export interface IndexPage {
  readonly text: string
  readonly with: (style: string) => string
}

/** What tells the page from anybody else's. */
export const indexMark = 'content="Briefdeck, page to choose from"'

/** What the page may load: nothing. Its style and fonts are in it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'"

/**
 * Writes the page to choose from: one file that needs no other, no script and no network.
 *
 * @param failed names of reports of which no deck could be made
 * @returns the same page for the same decks
 */
export function writeIndex(decks: readonly ListedDeck[], failed: readonly string[]): IndexPage {
  const body = page`<header>
<p class="kicker">Briefdeck</p>
<h1>${decks.length === 1 ? '1 briefing' : `${decks.length} briefings`}</h1>
<p>A site opens from a web server; a PDF and a handout open from a folder, too.</p>
</header>
<main>
<ul class="decks">
${Markup.join(decks.map(entryOf), '\n')}
</ul>${failed.length === 0 ? none : failures(failed)}
</main>`
  return { text: body.source, with: (style) => `${whole(body, Markup.trusted(style)).source}\n` }
}

const none = Markup.trusted<'page'>('')

function whole(body: Markup<'page'>, style: Markup<'page'>): Markup<'page'> {
  return page`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<!-- Made by "npm run deck" with several reports, and replaced by the next one. -->
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" ${Markup.trusted<'page'>(indexMark)}>
<meta name="referrer" content="no-referrer">
<title>Briefings</title>
<style>
${style}
</style>
</head>
<body>
${body}
</body>
</html>`
}

function entryOf(deck: ListedDeck): Markup<'page'> {
  const { title, language, date, links } = deck
  const day = date === undefined ? page`no date` : page`<time datetime="${date.iso}" lang="${language}">${date.text}</time>`
  const documents = [linkTo(links.site, 'Site', title), linkTo(links.pdf, 'PDF', title), linkTo(links.handout, 'Handout', title)]
  return page`<li>
<h2 lang="${language}" dir="auto">${title}</h2>
<p class="date">${day}</p>
<p class="status">${wordsFor(deck).join(', ')}</p>
<p class="links">${Markup.join(documents, ' ')}</p>
</li>`
}

function linkTo(address: string | undefined, what: string, title: string): Markup<'page'> {
  return address === undefined ? none : page`<a href="${address}" aria-label="${what}: ${title}">${what}</a>`
}

function failures(failed: readonly string[]): Markup<'page'> {
  const names = failed.map((name) => page`<li dir="auto">${name}</li>`)
  return page`
<section class="failed">
<h2>No deck could be made of</h2>
<ul>${Markup.join(names, '')}</ul>
</section>`
}

/** How far a deck is, in words: "draft", "24 slides", "9 minutes", "2 warnings". */
export function wordsFor({ draft, slides, minutes, findings }: Omit<ListedDeck, 'links'>): string[] {
  const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`
  return [
    draft ? 'draft, not yet reviewed' : 'reviewed',
    counted(slides, 'slide'),
    counted(minutes, 'minute'),
    ...(findings.errors > 0 ? [counted(findings.errors, 'error')] : []),
    ...(findings.warnings > 0 ? [counted(findings.warnings, 'warning')] : []),
  ]
}
