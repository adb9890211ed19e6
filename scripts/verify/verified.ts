/**
 * `verify` promises: a briefing that comes out of it has every item's words in the report, and says
 * where. Whatever does not hold is a `Problem` with a place in the file that the person edits; with
 * a problem of severity `error` there is no `Verified`, hence no deck.
 */

import type { Briefing, Kind } from '../draft/briefing.ts'
import type { Block } from '../read/report.ts'

export type * from '../draft/briefing.ts'
export type { BlockKind, Mark } from '../read/report.ts'

/** Where the quote of an item stands in the report. */
export interface Passage {
  /** The quote as the report writes it. */
  readonly text: string
  /** The id of the block: `s2p3`. */
  readonly block: string
  /** 0 is what stands before the first heading. */
  readonly section: number
  /** 1-based within the section; 0 for a heading. */
  readonly paragraph: number
  /** Offsets in the block's text, in UTF-16 code units, `end` exclusive. */
  readonly start: number
  readonly end: number
}

/** Who says something, and of what kind it is, as far as that is known. */
export interface Voice {
  readonly by?: string
  readonly kind?: Kind
}

/** A stretch of a block's text: offsets in UTF-16 code units, `end` exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A block of the report, with its sentences; a heading and a row of a table have none. */
export interface CutBlock extends Block {
  readonly sentences: readonly Stretch[]
  /** What of it a deck uses or leaves out: its sentences, or the whole row of a table that is not the table's head. */
  readonly parts: readonly Stretch[]
  /** Of those the ones that a headline or the notes tell, whether an item rests on them or not. */
  readonly told: readonly Stretch[]
}

/** A place of a map: a country by its code (ISO 3166-1 alpha-2), or a region, which has no border. */
export type Place = { readonly code: string } | { readonly region: string; readonly line: Line; readonly reach: number }

/** Longitude and latitude in degrees, from one end of a region to the other. */
export type Line = readonly (readonly [longitude: number, latitude: number])[]

export interface Verified {
  readonly briefing: Briefing
  /** The places of each unit that has some, by its id. */
  readonly places: ReadonlyMap<string, readonly Place[]>
  /** The passage of each item of the briefing, by its id. */
  readonly passages: ReadonlyMap<string, Passage>
  /** The voice of each item, by its id. */
  readonly voices: ReadonlyMap<string, Voice>
  /** By the id of an item the passages in which the report gives the same thing in another way, and whose they are. */
  readonly contradictions: ReadonlyMap<string, readonly (Passage & Voice)[]>
  /** The whole report, in its order. */
  readonly blocks: readonly CutBlock[]
}
