import type { Deck, PointsSlide, Reference, Slide } from '../compose/deck.ts'
import { labels } from '../compose/labels.ts'
import { writeArcDiagram } from './arc-diagram.ts'
import { attributed } from './attributed.ts'
import { markdown } from './escape.ts'
import { Markup } from './markup.ts'
import { writeOrganisationDiagram } from './organisation-diagram.ts'

/** What a slide has between its frontmatter and its notes, and what its components read from the frontmatter. */
export interface Body {
  readonly blocks: readonly Markup<'slide'>[]
  readonly data?: Readonly<Record<string, unknown>>
}

type Writers = { readonly [L in Slide['layout']]: (slide: Extract<Slide, { layout: L }>, deck: Deck) => Body }

/** A writer for each layout. A new kind of slide is one line here. */
const writers: Writers = {
  cover: (slide) => ({
    blocks: [
      ...(slide.subtitle ? [markdown`${slide.subtitle}`] : []),
      Markup.join(
        slide.particulars.map((line) => markdown`${line}`),
        '\\\n',
      ),
    ],
    ...(slide.draft ? { data: { draft: labels.draft } } : {}),
  }),
  'bottom-line': (slide, deck) => ({ blocks: [points(slide, deck, '1. ')], data: kicker(labels.headlines.summary, slide) }),
  assertion: (slide, deck) => ({ blocks: [points(slide, deck, '- ')] }),
  outlook: (slide, deck) => ({ blocks: [points(slide, deck, '- ')], data: kicker(labels.headlines.outlook, slide) }),
  figures: (slide, deck) => ({
    blocks: [],
    data: {
      ...kicker(labels.headlines.figures, slide),
      figures: slide.figures.map(({ id, kind, by, ...figure }) => ({
        ...figure,
        ...attributed(kind, by),
        source: deck.references[id],
      })),
    },
  }),
  voices: (slide, deck) => ({
    blocks: [],
    data: {
      ...kicker(labels.headlines.voices, slide),
      basis: labels.basis,
      voices: slide.voices.map(({ id, kind, ...voice }) => ({
        ...voice,
        ...attributed(kind, voice.by),
        source: deck.references[id],
      })),
    },
  }),
  organisation: (slide, deck) => ({
    blocks: [diagram(writeOrganisationDiagram(slide))],
    data: {
      ...kicker(slide.label, slide),
      legend: [...new Set(slide.groups.flatMap((group) => group.boxes.map((box) => box.status)))].map((status) => ({
        status,
        label: labels.statuses[status],
      })),
      sources: named(slide.shows, deck, (id) => nameOf(slide, id)),
    },
  }),
  arc: (slide, deck) => ({
    blocks: [diagram(writeArcDiagram(slide)), ...slide.undated.map((event) => markdown`*${labels.undated}:* ${event.text}`)],
    data: {
      ...kicker(labels.headlines.events, slide),
      sources: named(slide.shows, deck, (id) => slide.events.find((event) => event.id === id)?.when ?? labels.undated),
    },
  }),
  sources: (slide) => ({ blocks: [], data: { particulars: slide.particulars } }),
  evidence: (slide) => ({
    blocks: [],
    data: {
      shownOn: labels.shownOn,
      entries: slide.entries.map(({ id: _, kind, by, ...entry }) => ({ ...entry, ...attributed(kind, by) })),
    },
  }),
}

/** Writes the body of a slide. */
export function writeBody(slide: Slide, deck: Deck): Body {
  return (writers[slide.layout] as (slide: Slide, deck: Deck) => Body)(slide, deck)
}

/** What kind of slide it is, over its headline, unless that says the same. */
function kicker(text: string, slide: Slide): { kicker?: string } {
  return slide.headline.startsWith(text) ? {} : { kicker: text }
}

/**
 * A list of statements, each with the number of its evidence, and a line that says of what kind it is
 * and whose: in italics, or strong where it is a party's claim.
 */
function points(slide: PointsSlide, deck: Deck, bullet: string): Markup<'slide'> {
  return Markup.join(
    slide.points.map((point) => {
      const { attribution, claimed } = attributed(point.kind, point.by)
      const mark = Markup.trusted<'slide'>(claimed ? '**' : '*')
      const line = markdown`${point.text}\u00a0${sourceMark(deck.references[point.id]!)}`
      const tagged = attribution ? markdown`${line}\n  ${mark}${attribution}${mark}` : line
      return Markup.trusted<'slide'>(bullet + tagged.source)
    }),
    '\n',
  )
}

function sourceMark({ number, slide }: Reference): Markup<'slide'> {
  return Markup.trusted(`[${number}](${slide})`)
}

function diagram(source: string): Markup<'slide'> {
  return Markup.trusted(`\`\`\`mermaid {theme: 'base'}\n${source}\n\`\`\``)
}

/** What a diagram shows, with the evidence for each, for the line under it. */
function named(ids: readonly string[], deck: Deck, name: (id: string) => string) {
  return ids.map((id) => ({ name: name(id), source: deck.references[id] }))
}

function nameOf(slide: Extract<Slide, { layout: 'organisation' }>, id: string): string {
  const box = slide.groups.flatMap((group) => group.boxes).find((box) => box.id === id)
  return box?.name ?? slide.edges.find((edge) => edge.id === id)?.from ?? id
}
