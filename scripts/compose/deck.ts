/**
 * `compose` promises: a verified briefing becomes a `Deck`, an ordered list of slides as plain data.
 * It is pure: no file, no clock, no process. Text is raw Unicode; what it will look like in
 * Markdown, Mermaid or HTML is the business of `write`.
 */

import type { Aspect, BlockKind, Kind, Mark, Place, Status, Stretch } from '../verify/verified.ts'
import type { Statement, KeyEntry, FigureView, VoiceView, UnitGroup, UnitEdge, ArcEvent, Contradiction } from './slide-parts.ts'

export type * from './slide-parts.ts'

/** What the speaker has before them. */
export interface Notes {
  /** Plain sentences to say. */
  readonly say: string
  /** What each click brings, where the slide builds. */
  readonly clicks?: readonly string[]
  /** The passages that the slide rests on. */
  readonly passages: readonly { readonly number: number; readonly where: string; readonly quote: string }[]
  /** How long the slide takes; 0 where it is there to be looked up. */
  readonly seconds: number
}

interface SlideBase {
  /** Unique in the deck; the slide's address by name. */
  readonly id: string
  readonly headline: string
  /** The whole sentence, where it is too long for a headline. */
  readonly lead?: string
  /** The ids of the items that it shows, in reading order. */
  readonly shows: readonly string[]
  /** Where the report says something else than what the slide shows. */
  readonly contradictions?: readonly Contradiction[]
  readonly notes: Notes
}

export interface CoverSlide extends SlideBase {
  readonly layout: 'cover'
  readonly subtitle?: string
  readonly particulars: readonly string[]
  /** Some item has not been looked at by anybody. */
  readonly draft: boolean
  /** It holds so much that all of it is set smaller. */
  readonly crowded?: boolean
}

export interface PointsSlide extends SlideBase {
  readonly layout: 'bottom-line' | 'assertion' | 'outlook'
  /** Where in the report we are. */
  readonly section?: string
  readonly points: readonly Statement[]
  /** Of what kind all its points are and whose, where that is one: it is said once, and they are without. */
  readonly shared?: Pick<Statement, 'kind' | 'by'>
  /** The number of the first of them, where they go on from the slide before. */
  readonly first?: number
  /** They stand side by side, and not one under the other. */
  readonly columns?: true
  /** Of their type, in px. */
  readonly size: number
}

export interface FiguresSlide extends SlideBase {
  readonly layout: 'figures'
  readonly figures: readonly FigureView[]
  readonly key?: readonly KeyEntry[]
}

export interface VoicesSlide extends SlideBase {
  readonly layout: 'voices'
  readonly voices: readonly VoiceView[]
  /** Of the type of what is said, in px. */
  readonly size: number
}

export interface OrganisationSlide extends SlideBase {
  readonly layout: 'organisation'
  /** The slide is of 4 to 3. */
  readonly tall?: boolean
  readonly label: string
  readonly groups: readonly UnitGroup[]
  readonly edges: readonly UnitEdge[]
  /** In what type it is drawn: as many boxes as stand there leave room for. */
  readonly crowd: Crowd
  /** Between boxes that stand under each other, in px. */
  readonly gap: number
}

export type Crowd = 'few' | 'several' | 'some' | 'many'

/** A unit where it stands on the map. */
export interface MapUnit {
  readonly id: string
  readonly name: string
  readonly status: Status
  readonly since?: string
  readonly places: readonly Place[]
  /** Its places in words: "Iraq and Syria". */
  readonly where: string
}

export interface MapSlide extends SlideBase {
  readonly layout: 'map'
  readonly label: string
  readonly units: readonly MapUnit[]
  /** Units that have no place. */
  readonly unplaced: readonly { readonly id: string; readonly name: string; readonly status: Status }[]
  /** So many more have none. */
  readonly more: number
}

export interface ArcSlide extends SlideBase {
  readonly layout: 'arc'
  readonly events: readonly ArcEvent[]
  /** The size of type of their labels, and the height that their rows share, in px. */
  readonly size: number
  readonly height: number
  /** Events that bear no date that could be drawn, in the report's words. */
  readonly undated: readonly Statement[]
}

/** A row of what is known about the document. */
export interface Particular {
  readonly term: string
  readonly text: string
}

export interface SourcesSlide extends SlideBase {
  readonly layout: 'sources'
  readonly particulars: readonly Particular[]
  /** Of the type of their texts, in px. */
  readonly size: number
}

/** A passage of the report in one voice: whatever rests on it bears its number. */
export interface EvidenceEntry {
  readonly number: number
  /** The items that rest on it, in the order in which they are first shown. */
  readonly ids: readonly string[]
  readonly quote: string
  readonly by?: string
  readonly kind?: Kind
  /** "Section 2, paragraph 3". */
  readonly where: string
  /** The slides that rest on it, 1-based. */
  readonly slides: readonly number[]
}

export interface EvidenceSlide extends SlideBase {
  readonly layout: 'evidence'
  readonly entries: readonly EvidenceEntry[]
  /** So many of them stand in the first of two columns. */
  readonly cut: number
  /** Of the type of their quotations, in px. */
  readonly size: number
}

export type Slide =
  CoverSlide | PointsSlide | FiguresSlide | VoicesSlide | OrganisationSlide | MapSlide | ArcSlide | SourcesSlide | EvidenceSlide

/** The evidence for an item: its number, which others of the same passage share, and the slide on which it stands (1-based). */
export interface Reference {
  readonly number: number
  readonly slide: number
}

/** A passage that the deck rests on, and where it stands in the text of its block. */
export interface ReportPassage extends EvidenceEntry, Stretch {
  /** The slide on which its evidence stands, 1-based. */
  readonly slide: number
}

/** A block of the report as it is read beside the deck. */
export interface ReportBlock {
  /** `s2p3`: section 2, paragraph 3. */
  readonly id: string
  readonly kind: BlockKind
  readonly text: string
  /** Of a row of a table: its cells, each after what stands over it. */
  readonly alone?: string
  /** Of a heading. */
  readonly level?: number
  /** The heading under which it stands; the report's title before the first. */
  readonly section: string
  readonly marks?: readonly Mark[]
  /** By where they begin; they may overlap. */
  readonly passages: readonly ReportPassage[]
}

/** The whole report, with what the deck uses of it. */
export interface ReportText {
  readonly title: string
  /** Who published it, and when; who speaks in it. */
  readonly particulars: readonly string[]
  readonly blocks: readonly ReportBlock[]
  readonly used: Used
}

/** How much of the report a deck uses, in sentences of its running text and rows of its tables. */
export interface Used {
  readonly sentences: number
  readonly rows: number
  /** Of both: on how many a slide rests, and of how many of those on the whole. */
  readonly quoted: number
  readonly whole: number
  /** How many more headlines or notes tell. */
  readonly told: number
}

export interface Deck {
  readonly title: string
  readonly description: string
  readonly author: string
  /** BCP 47. */
  readonly language: string
  /** How its text runs. */
  readonly direction: 'ltr' | 'rtl'
  readonly aspect: Aspect
  readonly unlisted: boolean
  /** Some item has not been looked at by anybody. */
  readonly draft: boolean
  /** The report: its title, and who published it. */
  readonly source: string
  /** The same, as far as the foot has room for it. */
  readonly foot: string
  readonly report: string
  readonly text: ReportText
  readonly slides: readonly Slide[]
  readonly references: Readonly<Record<string, Reference>>
  /** The sum of what the slides take. */
  readonly seconds: number
}
