import type { Deck, MapUnit, PointsSlide, Reference, Slide, Statement } from '../compose/deck.ts'
import { labelsOf, type Labels } from '../compose/labels.ts'
import { attributed } from './attribution.ts'
import { barsOf, writeArcDiagram } from './arc-diagram.ts'
import { arcTables, mapTables, organisationTables } from './diagram-table.ts'
import { markdown } from './escape.ts'
import { Markup } from './markup.ts'
import { writeMap } from './map/write-map.ts'
import { writeOrganisationDiagram } from './organisation-diagram.ts'
import { gridOf } from '../compose/organisation-grid.ts'
import { rightToLeft } from './mermaid-config.ts'
import { sourceMark } from './source-mark.ts'

/** What a slide has between its frontmatter and its notes, and what its components read from the frontmatter. */
export interface Body {
  readonly blocks: readonly Markup<'slide'>[]
  readonly data?: Readonly<Record<string, unknown>> | undefined
}

/** The slides that may have a layout: those of points share a type. */
type Laid<L, One = Slide> = One extends { layout: infer M } ? (L extends M ? One : never) : never

type Writers = { readonly [L in Slide['layout']]: (slide: Laid<L>, deck: Deck, labels: Labels) => Body }

/** A writer for each layout. A new kind of slide is one line here. */
const writers: Writers = {
  cover: (slide, _, labels) => ({
    blocks: [
      ...(slide.subtitle ? [markdown`${slide.subtitle}`] : []),
      Markup.join(
        slide.particulars.map((line) => markdown`${line}`),
        '\\\n',
      ),
    ],
    data: { ...(slide.draft && { draft: labels.draft }), ...(slide.crowded && { crowded: true }) },
  }),
  'bottom-line': (slide, deck, labels) => ({
    blocks: points(slide, deck, labels, `${slide.first ?? 1}. `),
    data: { ...kicker(labels.headlines.summary, slide), size: slide.size },
  }),
  assertion: (slide, deck, labels) => ({
    blocks: points(slide, deck, labels, '- '),
    data: { ...kicker(slide.section, slide), size: slide.size, ...(slide.columns && { columns: true }) },
  }),
  outlook: (slide, deck, labels) => ({
    blocks: points(slide, deck, labels, '- '),
    data: { ...kicker(labels.headlines.outlook, slide), size: slide.size },
  }),
  figures: (slide, deck, labels) => ({
    blocks: [],
    data: {
      ...kicker(labels.headlines.figures, slide),
      figures: slide.figures.map(({ id, kind, by, ...figure }) => ({
        ...figure,
        ...attributed(labels, kind, by),
        source: deck.references[id],
      })),
      ...(slide.key && { keyEntries: slide.key }),
    },
  }),
  voices: (slide, deck, labels) => ({
    blocks: [],
    data: {
      ...kicker(labels.headlines.voices, slide),
      basis: labels.basis,
      size: slide.size,
      voices: slide.voices.map(({ id, kind, ...voice }) => ({
        ...voice,
        ...attributed(labels, kind, voice.by),
        source: deck.references[id],
      })),
    },
  }),
  organisation: (slide, deck, labels) => ({
    blocks: [diagram(writeOrganisationDiagram(slide, labels), deck), ...organisationTables(slide, deck, labels)],
    data: {
      ...kicker(slide.label, slide),
      legend: [...new Set(slide.groups.flatMap((group) => group.boxes.map((box) => box.status)))].map((status) => ({
        status,
        label: labels.statuses[status],
      })),
      sources: organisationSources(slide, deck),
      apart: labels.comma.trim(),
      table: tableWords(labels),
    },
  }),
  map: (slide, deck, labels) => {
    const { block, marks } = writeMap(slide, deck.references)
    return {
      blocks: [Markup.trusted(`\`\`\`yaml map\n${block}\n\`\`\``), ...mapTables(slide, deck, labels)],
      data: { ...kicker(slide.label, slide), map: { marks, ...mapInWords(slide, deck, labels) }, table: tableWords(labels) },
    }
  },
  arc: (slide, deck, labels) => ({
    blocks: [
      diagram(writeArcDiagram(slide, labels), deck),
      ...slide.undated.map(
        ({ id, text }) => markdown`${Markup.trusted('- ')}*${labels.undated}:* ${text}\u00a0${sourceMark(deck.references[id]!)}`,
      ),
      ...arcTables(slide, deck, labels),
    ],
    data: {
      ...kicker(labels.headlines.events, slide),
      sources: arcSources(slide, deck),
      apart: labels.comma.trim(),
      table: tableWords(labels),
    },
  }),
  sources: (slide) => ({ blocks: [], data: { particulars: slide.particulars, size: slide.size } }),
  evidence: (slide, _, labels) => ({
    blocks: [],
    data: {
      shownOn: labels.shownOn,
      size: slide.size,
      cut: slide.cut,
      entries: slide.entries.map(({ ids: _, kind, by, ...entry }) => ({ ...entry, ...attributed(labels, kind, by) })),
    },
  }),
}

/** Writes the body of a slide. */
export function writeBody(slide: Slide, deck: Deck): Body {
  const write = writers[slide.layout] as (slide: Slide, deck: Deck, labels: Labels) => Body
  return write(slide, deck, labelsOf(deck.language))
}

/** What kind of slide it is, or where in the report we are, over its headline, unless that says the same. */
function kicker(text: string | undefined, slide: Slide): { kicker?: string } {
  return text === undefined || slide.headline.startsWith(text) ? {} : { kicker: text }
}

/**
 * A list of statements, each with the number of its evidence, and a line that says of what kind it is and whose; where that is
 * one for all, the line stands before the list. The report's own words are a quotation.
 */
function points({ points, shared }: PointsSlide, deck: Deck, labels: Labels, bullet: string): readonly Markup<'slide'>[] {
  const indent = ' '.repeat(bullet.length)
  const list = points.map((point) => {
    const lines = [
      markdown`${point.text}\u00a0${sourceMark(deck.references[point.id]!)}`,
      ...attributionLine(labels, point),
      ...(point.quote === undefined ? [] : [markdown`> “${point.quote}”`]),
    ]
    return Markup.trusted<'slide'>(bullet + Markup.join(lines, `\n${indent}`).source)
  })
  return [...(shared ? attributionLine(labels, shared) : []), Markup.join(list, '\n')]
}

/** In italics, or strong where it is a party's claim. */
function attributionLine(labels: Labels, { kind, by }: Pick<Statement, 'kind' | 'by'>): readonly Markup<'slide'>[] {
  const { attribution, claimed } = attributed(labels, kind, by)
  const mark = Markup.trusted<'slide'>(claimed ? '**' : '*')
  return attribution ? [markdown`${mark}${attribution}${mark}`] : []
}

function diagram(source: string, { direction }: Deck): Markup<'slide'> {
  const mirrored = direction === 'rtl' ? `\n${rightToLeft}` : ''
  return Markup.trusted(`\`\`\`mermaid {theme: 'base'}\n${source}${mirrored}\n\`\`\``)
}

/** What is said of the table of a diagram: on the button that opens it, and on the one that closes it. */
function tableWords({ map, panel }: Labels) {
  return { open: map.table, close: panel.close }
}

/** What a map shows in words: its description, and the list beside it. */
function mapInWords({ units, unplaced, more }: Laid<'map'>, deck: Deck, labels: Labels) {
  const { picture, described, note } = labels.map
  const state = (unit: MapUnit) =>
    [labels.statuses[unit.status], unit.since && labels.since(unit.since)].filter(Boolean).join(' ')
  return {
    label: picture(units.length),
    description: units.map((unit) => described(unit.name, lowerFirst(state(unit)), unit.where)).join('; '),
    groups: [...Map.groupBy(units, ({ status }) => status)].map(([status, those]) => ({
      status,
      label: labels.statuses[status],
      units: those.map(({ id, name, since, where }) => ({
        name,
        ...(since && { since: labels.since(since) }),
        where,
        source: deck.references[id],
      })),
    })),
    ...(unplaced.length > 0 && {
      unplaced: {
        label: labels.map.unplaced,
        units: unplaced.map(({ id, name, status }) => ({
          name: labels.map.named(name, lowerFirst(labels.statuses[status])),
          source: deck.references[id],
        })),
        ...(more > 0 && { more: labels.map.more(more) }),
        apart: labels.map.apart,
      },
    }),
    note,
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** What a diagram shows, for the line under it: its name and its evidence; how it is named in the drawing; and with which click it is seen. */
interface Shown {
  readonly name: string
  readonly source: Reference
  readonly drawn?: string
  readonly step?: number
}

/** Group by group, and then what runs to them. */
function organisationSources(slide: Laid<'organisation'>, deck: Deck): readonly Shown[] {
  const { nodes } = gridOf(slide)
  const groups = slide.groups.flatMap(({ boxes }, step) =>
    boxes.map(({ id, name }) => ({ id, name, drawn: nodes.get(id)!, step })),
  )
  const ids = new Set(groups.map(({ id }) => id))
  const names = new Map(groups.map(({ id, name }) => [id, name]))
  const edges = slide.edges
    .filter(({ id }) => !ids.has(id))
    .map(({ id, from }) => ({ id, name: names.get(from) ?? from, drawn: nodes.get(from)!, step: slide.groups.length }))
  return slide.shows.flatMap((id) =>
    [...groups, ...edges]
      .filter((each) => each.id === id)
      .map(({ id: _, ...shown }) => ({ ...shown, source: deck.references[id]! })),
  )
}

/** Event by event. */
function arcSources(slide: Laid<'arc'>, deck: Deck): readonly Shown[] {
  const bars = barsOf(slide)
  return slide.events.map(({ id, when }, step) => ({
    name: when,
    source: deck.references[id]!,
    drawn: bars.get(id)!,
    step,
  }))
}
