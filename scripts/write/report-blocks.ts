import type { ReportBlock, ReportPassage } from '../compose/deck.ts'
import type { Labels } from '../compose/labels.ts'
import { attributed } from './attribution.ts'
import { page } from './escape.ts'
import { Markup } from './markup.ts'
import { writeInline } from './report-inline.ts'
import { anchorOf } from './write-passages.ts'

type Html = Markup<'page'>

const none = Markup.trusted<'page'>('')

/** The blocks of a report in order, as HTML; items and rows that follow one another are one list, one table. */
export function writeBlocks(blocks: readonly ReportBlock[], labels: Labels): Html {
  return Markup.join(
    runsOf(blocks).map((run) => writeRun(run, labels)),
    '\n',
  )
}

/** Blocks that belong into one element: neighbours of a kind that has one. */
function runsOf(blocks: readonly ReportBlock[]): readonly (readonly ReportBlock[])[] {
  return blocks.reduce<ReportBlock[][]>((runs, block) => {
    const run = runs.at(-1)
    if (run?.[0]?.kind === block.kind && (block.kind === 'item' || block.kind === 'row')) run.push(block)
    else runs.push([block])
    return runs
  }, [])
}

function writeRun(run: readonly ReportBlock[], labels: Labels): Html {
  const { kind } = run[0]!
  const inside = Markup.join(
    run.map((block) => writeBlock(block, labels)),
    '\n',
  )
  switch (kind) {
    case 'item':
      return page`<ul class="items">\n${inside}\n</ul>`
    case 'row':
      return page`<div class="rows" tabindex="0" role="region" aria-label="${labels.reportPage.table}"><table>\n${inside}\n</table></div>`
    case 'heading':
    case 'paragraph':
    case 'quotation':
      return inside
    default:
      return kind satisfies never
  }
}

function writeBlock(block: ReportBlock, labels: Labels): Html {
  const { id, kind, text } = block
  const words = writeInline(block, 0, text.length, labels)
  const uses = writeUses(block, labels)
  switch (kind) {
    case 'heading':
      return writeHeading(block, words, uses)
    case 'paragraph':
      return page`<div class="block" id="${id}"><p dir="auto">${words}</p>${uses}</div>`
    case 'quotation':
      return page`<div class="block" id="${id}"><blockquote dir="auto">${words}</blockquote>${uses}</div>`
    case 'item':
      return page`<li class="block" id="${id}"><p dir="auto">${words}</p>${uses}</li>`
    case 'row':
      return page`<tr id="${id}">${writeCells(block, labels)}<td class="uses-of-row">${uses}</td></tr>`
    default:
      return kind satisfies never
  }
}

/** The title of the page is its first heading, so that of a section is one of the second level. */
function writeHeading({ id, level = 1 }: ReportBlock, words: Html, uses: Html): Html {
  const tag = Markup.trusted<'page'>(`h${Math.min(6, level + 1)}`)
  return page`<div class="block" id="${id}"><${tag} dir="auto">${words}</${tag}>${uses}</div>`
}

/** In the text of a row, a tab stands between cells. */
function writeCells(block: ReportBlock, labels: Labels): Html {
  let start = 0
  const cells = block.text.split('\t').map((cell) => {
    const from = start
    start += cell.length + 1
    return page`<td dir="auto">${writeInline(block, from, from + cell.length, labels)}</td>`
  })
  return Markup.join(cells, '')
}

/** Beside a block: each of its passages with its number, the slides that rest on it, and whose it is. */
function writeUses({ passages }: ReportBlock, labels: Labels): Html {
  if (passages.length === 0) return none
  const uses = passages.map((passage) => writeUse(passage, labels))
  return page`<ul class="uses" aria-label="${labels.reportPage.used}">${Markup.join(uses, '')}</ul>`
}

function writeUse({ ids, number, slides, kind, by }: ReportPassage, labels: Labels): Html {
  const links = slides.map((slide) => page`<a href="./#/${slide}">${labels.reportPage.slide(slide)}</a>`)
  const { attribution, claimed } = attributed(labels, kind, by)
  const whose = attribution ? page` · <span${claimed ? page` class="claimed"` : none}>${attribution}</span>` : none
  return page`<li id="use-${number}"><a class="number" href="#${anchorOf(ids[0]!)}">${number}</a> <span>${Markup.join(links, labels.comma)}${whose}</span></li>`
}
