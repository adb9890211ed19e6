import type { Particular } from '../compose/deck.ts'
import type { Handout, Sheet, SheetSource } from '../compose/handout.ts'
import { directionOf, labelsOf, type Labels } from '../compose/labels.ts'
import { attributed } from './attribution.ts'
import { css, page } from './escape.ts'
import { Markup } from './markup.ts'
import { shortened } from './shortened.ts'

/** What the browser is given to print beside the slides themselves. */
export interface HandoutPage {
  readonly title: string
  /** HTML in which an element with `data-slide="3"` is the place of slide 3, and a link to slide 3 leads to `#slide-3`. */
  readonly body: string
  /** CSS for what runs at the head and the foot of each page. */
  readonly style: string
}

/** Longest text that runs at the head or the foot of a page, in one line. */
const longestRunning = 95

/** A quote of more characters may begin on one page and end on the next one. */
const longQuote = 500

/** The boxes of the margins, which have the width of the page between them. */
const first = Markup.trusted<'css'>('width: 136mm; text-align: start;')
const last = Markup.trusted<'css'>('width: 30mm; text-align: end;')

/** Where a line begins and where it ends, as CSS names the boxes; those do not follow the direction of the page by themselves. */
const edges = {
  ltr: { start: Markup.trusted<'css'>('left'), end: Markup.trusted<'css'>('right'), direction: Markup.trusted<'css'>('') },
  rtl: {
    start: Markup.trusted<'css'>('right'),
    end: Markup.trusted<'css'>('left'),
    direction: Markup.trusted<'css'>('direction: rtl;'),
  },
} as const

/**
 * Writes the handout as a page. A text says itself in which direction it runs (`dir="auto"`).
 *
 * @returns the same text for the same handout
 */
export function writeHandout(handout: Handout): HandoutPage {
  const { title, language, sheets } = handout
  const labels = labelsOf(language)
  const written = joined(sheets.map((sheet) => sheetOf(sheet, labels)))
  const body = page`<article class="handout" lang="${language}">${front(handout, labels)} ${written}</article> `
  return { title, body: body.source, style: running(handout, labels).source }
}

/** A page of its own: what the document is, and what it rests on. */
function front({ title, subtitle, draft, particulars }: Handout, labels: Labels): Markup<'page'> {
  return page`<header class="handout-front">
    <p class="handout-kind">${labels.handout.kind}${when(draft, page`<strong class="handout-draft">${labels.draft}</strong>`)}</p>
    <h1 dir="auto">${title}</h1>
    ${when(subtitle, page`<p class="handout-subtitle" dir="auto">${subtitle ?? ''}</p>`)}
    <dl class="handout-particulars">${joined(particulars.map(particularOf))}</dl>
  </header>`
}

/** A row without a term goes on with the term before it. */
function particularOf({ term, text }: Particular): Markup<'page'> {
  return page`${when(term, page`<dt>${term}</dt>`)}
    <dd dir="auto">${text}</dd>`
}

function sheetOf({ slide, headline, section, say, sources }: Sheet, labels: Labels): Markup<'page'> {
  const { handout } = labels
  return page`<section class="handout-sheet">
    <div class="handout-top">
      <p class="handout-place">${handout.slide(slide)}</p>
      <h2 id="slide-${slide}" dir="auto">${headline}</h2>
      ${when(section, page`<p class="handout-section" dir="auto">${section ?? ''}</p>`)}
      <div class="handout-picture" data-slide="${slide}" role="img" aria-label="${handout.picture(slide)}"></div>
    </div>
    ${when(say, part(handout.say, page`<p class="handout-say" dir="auto">${say ?? ''}</p>`))}
    ${when(
      sources.length,
      part(
        handout.sources,
        page`<ol>
          ${joined(sources.map((source) => sourceOf(source, slide, labels)))}
        </ol>`,
      ),
    )}
  </section>`
}

function part(name: string, content: Markup<'page'>): Markup<'page'> {
  return page`<div class="handout-part">
    <p class="handout-label">${name}</p>
    ${content}
  </div>`
}

/** A passage as it stands on every sheet that rests on it, so that no page needs another one. */
function sourceOf({ numbers, quote, kind, by, where, alsoOn }: SheetSource, slide: number, labels: Labels): Markup<'page'> {
  const { attribution = '', claimed } = attributed(labels, kind, by)
  const marked = claimed ? page`<strong dir="auto">${attribution}</strong>` : page`<span dir="auto">${attribution}</span>`
  const targets = numbers.map((number) => page`<span id="source-${slide}-${number}">${number}</span>`)
  return page`<li${when(quote.length > longQuote, page` class="long"`)}>
<b class="handout-numbers">${Markup.join(targets, labels.comma)}</b>
<p class="handout-quote" dir="auto">${quote}</p>
<p class="handout-where">${when(attribution, page`${marked} · `)}${where}${when(
    alsoOn.length,
    page` · ${labels.handout.alsoOn} ${Markup.join(
      alsoOn.map((each) => linkTo(each, labels)),
      labels.comma,
    )}`,
  )}</p>
</li>`
}

function linkTo(slide: number, { handout }: Labels): Markup<'page'> {
  return page`<a href="#slide-${slide}" aria-label="${handout.slide(slide)}">${slide}</a>`
}

/** The margins of the pages; on the first one the title stands large already. */
function running({ title, source, draft, language }: Handout, labels: Labels): Markup<'css'> {
  const { start, end, direction } = edges[directionOf(language)]
  return css`
    @page {
      @top-${start} {
        ${first} ${direction} vertical-align: bottom;
        padding-bottom: 9mm;
        content: '${shortened(title, longestRunning)}';
      }
      @top-${end} {
        ${last} ${direction} vertical-align: bottom;
        padding-bottom: 9mm;
        content: '${draft ? labels.draftShort : ''}';
      }
      @bottom-${start} {
        ${first} ${direction} vertical-align: top;
        padding-top: 9mm;
        content: '${shortened(source, longestRunning)}';
      }
      @bottom-${end} {
        ${last} ${direction} vertical-align: top;
        padding-top: 9mm;
        content: counter(page) ' ${labels.handout.of} ' counter(pages);
      }
    }
    @page :first {
      @top-${start} {
        content: none;
      }
      @top-${end} {
        content: none;
      }
      @bottom-${start} {
        content: none;
      }
    }
  `
}

function joined(parts: readonly Markup<'page'>[]): Markup<'page'> {
  return Markup.join(parts, '\n')
}

/** A part that may be left out. */
function when(there: unknown, part: Markup<'page'>): Markup<'page'> {
  return there ? part : Markup.trusted('')
}
