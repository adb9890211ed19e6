/**
 * `compose` promises: a verified briefing becomes a `Deck`, an ordered list of slides as plain data.
 * It is pure: no file, no clock, no process. Text is raw Unicode; what it will look like in
 * Markdown, Mermaid or HTML is the business of `write`.
 */

import type { BlockKind, Kind, Mark, Status, Stretch, Turn } from '../verify/verified.ts'

/** What the speaker has before them. */
export interface Notes {
  /** Plain sentences to say. */
  readonly say: string
  /** The passages that the slide rests on. */
  readonly passages: readonly { readonly number: number; readonly where: string; readonly quote: string }[]
  /** How long the slide takes; 0 where it is there to be looked up. */
  readonly seconds: number
}

export interface Statement {
  /** The item of the briefing that it comes from. */
  readonly id: string
  readonly text: string
  readonly kind?: Kind
  readonly by?: string
}

export interface FigureView {
  readonly id: string
  /** What stands before the number: "over", "nearly". */
  readonly qualifier?: string
  /** The number that is counted up to; of a range, its upper end. */
  readonly value: number
  /** The lower end of a range. */
  readonly from?: number
  /** The number as words, where the report gives words: "hundreds". */
  readonly words?: string
  readonly unit: string
  readonly label: string
  /** From what it was reckoned, where the report does not give it. */
  readonly reckoned?: string
  readonly asOf?: string
  readonly by?: string
  readonly kind?: Kind
}

export interface VoiceView {
  readonly id: string
  readonly by: string
  readonly says: string
  readonly kind: Kind
  readonly basis?: string
}

export interface UnitBox {
  readonly id: string
  readonly name: string
  readonly status: Status
  readonly since?: string
  readonly note?: string
  readonly lead: boolean
}

export interface UnitGroup {
  /** `undefined`: units of which the report does not say where they belong. */
  readonly name?: 'core' | 'periphery'
  readonly boxes: readonly UnitBox[]
}

export interface UnitEdge {
  readonly id: string
  /** Of a unit on the slide, or words for what is none ("Leadership"). */
  readonly from: string
  readonly to: string
  readonly text?: string
  readonly certainty: 'stated' | 'possible'
}

export interface ArcEvent {
  readonly id: string
  readonly what: string
  /** Where it stands in the arc, where the briefing says so. */
  readonly turn?: Turn
  /** The date as it is shown: "March 2019", "since 2018". */
  readonly when: string
  /** First day on the axis, ISO; the whole month or year where no more is known. */
  readonly start: string
  /** First day behind it, ISO. */
  readonly end: string
}

/** A passage that gives in another way what a slide shows, side by side with it. */
export interface Contradiction {
  readonly quote: string
  readonly where: string
}

interface SlideBase {
  /** Unique in the deck; the slide's address by name. */
  readonly id: string
  readonly headline: string
  /** Where in the report we are; shown in the foot. */
  readonly section?: string
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
}

export interface PointsSlide extends SlideBase {
  readonly layout: 'bottom-line' | 'assertion' | 'outlook'
  readonly points: readonly Statement[]
}

export interface FiguresSlide extends SlideBase {
  readonly layout: 'figures'
  readonly figures: readonly FigureView[]
}

export interface VoicesSlide extends SlideBase {
  readonly layout: 'voices'
  readonly voices: readonly VoiceView[]
}

export interface OrganisationSlide extends SlideBase {
  readonly layout: 'organisation'
  readonly label: string
  readonly groups: readonly UnitGroup[]
  readonly edges: readonly UnitEdge[]
}

export interface ArcSlide extends SlideBase {
  readonly layout: 'arc'
  readonly events: readonly ArcEvent[]
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
}

export interface EvidenceEntry {
  readonly number: number
  readonly id: string
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
}

export type Slide =
  CoverSlide | PointsSlide | FiguresSlide | VoicesSlide | OrganisationSlide | ArcSlide | SourcesSlide | EvidenceSlide

/** The evidence for an item: its number, and the slide on which it stands (1-based). */
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
  /** Of its running text: how many sentences there are, how many are quoted, and how many of those whole. */
  readonly sentences: { readonly all: number; readonly quoted: number; readonly whole: number }
}

export interface Deck {
  readonly title: string
  readonly description: string
  readonly author: string
  readonly language: string
  readonly unlisted: boolean
  /** Some item has not been looked at by anybody. */
  readonly draft: boolean
  /** The report, for the foot. */
  readonly source: string
  readonly report: string
  readonly text: ReportText
  readonly slides: readonly Slide[]
  readonly references: Readonly<Record<string, Reference>>
  /** The sum of what the slides take. */
  readonly seconds: number
}
