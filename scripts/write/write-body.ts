import type { Deck, PointsSlide, Reference, Slide, Statement } from '../compose/deck.ts'
import { labels } from '../compose/labels.ts'
import { writeArcDiagram } from './arc-diagram.ts'
import { markdown } from './escape.ts'
import { Markup } from './markup.ts'
import { writeOrganisationDiagram } from './organisation-diagram.ts'

/** What a slide has between its frontmatter and its notes, and what its components read from the frontmatter. */
export interface Body {
  readonly blocks: readonly Markup[]
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
  'bottom-line': (slide, deck) => ({ blocks: [points(slide, deck, () => '1. ')] }),
  assertion: (slide, deck) => ({ blocks: [points(slide, deck, () => '- ')] }),
  outlook: (slide, deck) => ({ blocks: [points(slide, deck, () => '- ')] }),
  figures: (slide, deck) => ({
    blocks: [],
    data: {
      figures: slide.figures.map(({ id, kind, ...figure }) => ({ ...figure, ...tagged(kind), source: deck.references[id] })),
    },
  }),
  voices: (slide, deck) => ({
    blocks: [],
    data: { voices: slide.voices.map(({ id, kind, ...voice }) => ({ ...voice, ...tagged(kind), source: deck.references[id] })) },
  }),
  organisation: (slide, deck) => ({
    blocks: [diagram(writeOrganisationDiagram(slide))],
    data: {
      legend: [...new Set(slide.groups.flatMap((group) => group.boxes.map((box) => box.status)))].map((status) => ({
        status,
        label: labels.statuses[status],
      })),
      sources: named(slide.shows, deck, (id) => nameOf(slide, id)),
    },
  }),
  arc: (slide, deck) => ({
    blocks: [diagram(writeArcDiagram(slide)), ...slide.undated.map((event) => markdown`*${labels.undated}:* ${event.text}`)],
    data: { sources: named(slide.shows, deck, (id) => slide.events.find((event) => event.id === id)?.when ?? labels.undated) },
  }),
  sources: (slide) => ({ blocks: [], data: { particulars: slide.particulars } }),
  evidence: (slide) => ({
    blocks: [],
    data: { entries: slide.entries.map(({ id, kind, ...entry }) => ({ ...entry, ...tagged(kind) })) },
  }),
}

/** Writes the body of a slide. */
export function writeBody(slide: Slide, deck: Deck): Body {
  return (writers[slide.layout] as (slide: Slide, deck: Deck) => Body)(slide, deck)
}

function tagged(kind: Statement['kind']): { kind?: string } {
  return kind ? { kind: labels.kinds[kind] } : {}
}

/** A list of statements, each with the number of its evidence, and a line that says of what kind it is and whose. */
function points(slide: PointsSlide, deck: Deck, bullet: () => string): Markup {
  return Markup.join(
    slide.points.map((point) => {
      const tag = [point.kind && labels.kinds[point.kind], point.by].filter(Boolean).join(' · ')
      const line = markdown`${point.text} ${sourceMark(deck.references[point.id]!)}`
      const attributed = tag ? markdown`${line}\n  *${tag}*` : line
      return Markup.trusted(bullet() + attributed.source)
    }),
    '\n',
  )
}

function sourceMark({ number, slide }: Reference): Markup {
  return Markup.trusted(`[${number}](${slide})`)
}

function diagram(source: string): Markup {
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
