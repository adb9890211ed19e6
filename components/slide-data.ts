/** What slides carry in their frontmatter for the components; `scripts/write/write-body.ts` writes it. */

import type { Bar, DotField, Picture } from '../scripts/compose/deck.ts'
import type { MapMark } from '../scripts/write/map/write-map.ts'

export type { Bar, DotField, MapMark, Picture }

/** A passage: its number, and the slide where it stands. */
export interface Source {
  readonly number: number
  readonly slide: number
}

/** Of what kind a statement is, and whose. */
export interface Attribution {
  readonly attribution?: string
  /** It is a party's claim. */
  readonly claimed?: boolean
}

/** What a mark of the pictures means. */
export interface KeyEntry {
  readonly mark: string
  readonly text: string
}

export interface Figure extends Attribution {
  readonly qualifier?: string
  readonly value: number
  readonly from?: number
  readonly words?: string
  readonly unit: string
  readonly label: string
  /** From what it was reckoned, where the report does not give it. */
  readonly reckoned?: string
  readonly asOf?: string
  readonly picture?: Picture
  readonly source: Source
}

export interface Voice extends Attribution {
  readonly by: string
  readonly says: string
  readonly basis?: string
  readonly source: Source
}

export interface NamedSource {
  readonly name: string
  readonly source: Source
  /** What it is called in the drawing. */
  readonly drawn?: string
  /** With which click it is seen; 0 is from the first. */
  readonly step?: number
}

export interface StatusLabel {
  readonly status: string
  readonly label: string
}

export interface MapGroup {
  readonly status: string
  readonly label: string
  readonly units: readonly (NamedSource & { readonly since?: string; readonly where: string })[]
}

export interface MapData {
  readonly marks: readonly MapMark[]
  readonly label: string
  readonly description: string
  /** By status: the legend, and what stands where. */
  readonly groups: readonly MapGroup[]
  readonly unplaced?: {
    readonly label: string
    readonly units: readonly NamedSource[]
    readonly more?: string
    readonly apart: string
  }
  readonly note: string
}

export interface Particular {
  readonly term: string
  readonly text: string
}

export interface Entry extends Attribution {
  readonly number: number
  readonly quote: string
  readonly where: string
  readonly slides: readonly number[]
}

/** Passages that give in another way what a slide shows. */
export interface Contradictions {
  readonly label: string
  readonly passages: readonly { readonly quote: string; readonly where: string; readonly source: Source }[]
}

/** A passage of the report as a slide shows it when it is asked for; `scripts/write/write-passages.ts` writes it. */
export interface ReportPassage extends Attribution {
  readonly number: number
  /** Where its evidence stands. */
  readonly slide: number
  readonly where: string
  /** The block in which it stands, and where: offsets in the text of that, `end` exclusive. */
  readonly block: string
  readonly start: number
  readonly end: number
  /** Its id in the page of the report. */
  readonly anchor: string
}

/** The passages of a deck, the blocks in which they stand, and the panel's own words. */
export interface ReportPassages {
  readonly words: Readonly<
    Record<'passage' | 'several' | 'next' | 'previous' | 'close' | 'evidence' | 'report' | 'newTab' | 'outOf', string>
  >
  readonly blocks: Readonly<Record<string, { readonly section: string; readonly text: string }>>
  readonly passages: readonly ReportPassage[]
}
