import type { Particular } from '../compose/deck.ts'
import type { Handout, Sheet, SheetSource } from '../compose/handout.ts'
import { labels } from '../compose/labels.ts'
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
const left = Markup.trusted<'css'>('width: 136mm; text-align: left;')
const right = Markup.trusted<'css'>('width: 30mm; text-align: right;')

/**
 * Writes the handout as a page. A text says itself in which direction it runs (`dir="auto"`).
 *
 * @returns the same text for the same handout
 */
export function writeHandout(handout: Handout): HandoutPage {
  const { title, language, sheets } = handout
  const body = page`<article class="handout" lang="${language}">${front(handout)} ${joined(sheets.map(sheetOf))}</article> `
  return { title, body: body.source, style: running(handout).source }
}

/** A page of its own: what the document is, and what it rests on. */
function front({ title, subtitle, draft, particulars }: Handout): Markup<'page'> {
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

function sheetOf({ slide, headline, section, say, sources }: Sheet): Markup<'page'> {
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
          ${joined(sources.map((source) => sourceOf(source, slide)))}
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
function sourceOf({ numbers, quote, kind, by, where, alsoOn }: SheetSource, slide: number): Markup<'page'> {
  const { attribution = '', claimed } = attributed(kind, by)
  const marked = claimed ? page`<strong dir="auto">${attribution}</strong>` : page`<span dir="auto">${attribution}</span>`
  const targets = numbers.map((number) => page`<span id="source-${slide}-${number}">${number}</span>`)
  return page`<li${when(quote.length > longQuote, page` class="long"`)}>
<b class="handout-numbers">${Markup.join(targets, ', ')}</b>
<p class="handout-quote" dir="auto">${quote}</p>
<p class="handout-where">${when(attribution, page`${marked} · `)}${where}${when(alsoOn.length, page` · ${labels.handout.alsoOn} ${Markup.join(alsoOn.map(linkTo), ', ')}`)}</p>
</li>`
}

function linkTo(slide: number): Markup<'page'> {
  return page`<a href="#slide-${slide}">${slide}</a>`
}

/** The margins of the pages; on the first one the title stands large already. */
function running({ title, source, draft }: Handout): Markup<'css'> {
  return css`
    @page {
      @top-left {
        ${left} vertical-align: bottom;
        padding-bottom: 9mm;
        content: '${shortened(title, longestRunning)}';
      }
      @top-right {
        ${right} vertical-align: bottom;
        padding-bottom: 9mm;
        content: '${draft ? labels.draftShort : ''}';
      }
      @bottom-left {
        ${left} vertical-align: top;
        padding-top: 9mm;
        content: '${shortened(source, longestRunning)}';
      }
      @bottom-right {
        ${right} vertical-align: top;
        padding-top: 9mm;
        content: counter(page) ' ${labels.handout.of} ' counter(pages);
      }
    }
    @page :first {
      @top-left {
        content: none;
      }
      @top-right {
        content: none;
      }
      @bottom-left {
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
