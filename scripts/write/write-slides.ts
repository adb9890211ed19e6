import type { Deck, Notes, Slide } from '../compose/deck.ts'
import { labelsOf } from '../compose/labels.ts'
import { escapeInfo, escapeTitle, markdown, note } from './escape.ts'
import { writeFrontmatter } from './frontmatter.ts'
import { Markup } from './markup.ts'
import { openSeal, seal } from './seal.ts'
import { writeBody } from './write-body.ts'

/** Slidev's settings for a briefing: what it does not use is off, and nothing is asked of another host. */
const settings = {
  theme: 'default',
  routerMode: 'hash',
  fonts: { provider: 'none', sans: 'Inter', serif: 'Source Serif 4' },
  favicon: './favicon.svg',
  drawings: { enabled: false },
  monaco: false,
  twoslash: false,
  record: false,
  editor: false,
  mcp: false,
  browserExporter: false,
  wakeLock: false,
  preloadImages: false,
  contextMenu: false,
  selectable: true,
  exportFilename: 'briefing',
  titleTemplate: '%s',
  seoMeta: { ogImage: './preview.png' },
} as const

/**
 * The text of `slides.md`.
 *
 * @returns Slidev Markdown that ends with a line end; the same deck gives the same bytes
 */
export function writeSlides(deck: Deck): string {
  return seal(`${deck.slides.map((slide, index) => writeSlide(slide, deck, index === 0)).join('\n\n')}\n`)
}

function writeSlide(slide: Slide, deck: Deck, first: boolean): string {
  const body = writeBody(slide, deck)
  const frontmatter = {
    ...(first ? headmatter(deck) : {}),
    layout: slide.layout,
    title: escapeTitle(slide.headline),
    routeAlias: slide.id,
    ...(slide.contradictions && {
      contradictions: {
        label: labelsOf(deck.language).contradicts,
        passages: slide.contradictions.map(({ id, ...passage }) => ({ ...passage, source: deck.references[id] })),
      },
    }),
    ...body.data,
  }
  const blocks = [
    ...(first ? [madeFrom(deck)] : []),
    markdown`# ${slide.headline}`,
    ...leadOf(slide),
    ...body.blocks,
    writeNotes(slide.notes),
  ]
  return [writeFrontmatter(frontmatter), ...blocks.map((block) => block.source)].join('\n\n')
}

function leadOf({ lead }: Slide): readonly Markup<'slide'>[] {
  return lead === undefined ? [] : [markdown`## ${lead}`]
}

function headmatter(deck: Deck) {
  const labels = labelsOf(deck.language)
  return {
    ...settings,
    info: escapeInfo(deck.description),
    author: escapeInfo(deck.author),
    lang: deck.language,
    ...(deck.direction === 'rtl' && { htmlAttrs: { dir: deck.direction } }),
    ...(deck.aspect !== '16/9' && { aspectRatio: deck.aspect }),
    duration: timeOf(deck.seconds),
    timer: 'countdown',
    briefing: {
      source: deck.foot,
      unlisted: deck.unlisted,
      upright: labels.upright,
      mark: labels.mark,
      // What the frame shows by itself is left out.
      ...(labels.outOf !== '/' && { outOf: labels.outOf }),
      ...(deck.draft && { draft: labels.draftShort }),
    },
  }
}

/** The first comment of the file: what it was made from, how to remake it, and the seal. */
function madeFrom(deck: Deck): Markup<'note'> {
  return note`<!-- Made by Briefdeck from data/briefing.yaml and data/${deck.report}. To change it, edit those and run npm run generate. ${openSeal} -->`
}

/** The closing comment of a slide: time, what to say, what each click brings, and the passages that it rests on. */
function writeNotes(notes: Notes): Markup<'note'> {
  const time = notes.seconds > 0 ? [note`Time: ${timeOf(notes.seconds)}`] : []
  const passages = notes.passages.map((passage) => note`- (${passage.number}) ${passage.where}: ${passage.quote}`)
  const clicks = (notes.clicks ?? []).map((brings) => note`${Markup.trusted<'note'>('[click]')} ${brings}`)
  const blocks = [...time, note`${notes.say}`, ...clicks, ...(passages.length > 0 ? [Markup.join(passages, '\n')] : [])]
  return note`<!--\n${Markup.join(blocks, '\n\n')}\n-->`
}

function timeOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
