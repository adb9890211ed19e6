/** What slides are made of: statements, figures and what is drawn under them, voices, units, events. */

import type { Kind, Status, Turn } from '../verify/verified.ts'

export interface Statement {
  /** The item of the briefing that it comes from. */
  readonly id: string
  readonly text: string
  readonly kind?: Kind
  readonly by?: string
  /** The report's own words, where they are shown under it. */
  readonly quote?: string
}

/** How much of what is drawn is certain: all, all and more, not quite all, or all within a margin that nobody gives. */
export type Edge = 'exact' | 'over' | 'under' | 'about'

/** Under a count of people: one dot a person. */
export interface DotField {
  readonly shape: 'dots'
  /** Dots that stand for certain. */
  readonly filled: number
  /** Dots behind them that are drawn hollow, for they are not certain. */
  readonly hollow: number
  /** More than are drawn. */
  readonly open: boolean
}

/** A length from zero: of a whole, or of the largest figure on the same scale. */
export interface Bar {
  readonly shape: 'share' | 'bar'
  /** From 0 to 1. */
  readonly filled: number
  /** Of a range the upper end. */
  readonly to?: number
  readonly edge: Edge
  /** Of a share in words the parts of its whole: five of "one in five". */
  readonly parts?: number
  /** Of a share of a number: that number. */
  readonly whole?: number
}

export type Picture = DotField | Bar

/** What a mark of the pictures means. */
export interface KeyEntry {
  readonly mark: 'dot' | 'hollow' | 'open' | 'range' | 'soft' | 'scale'
  readonly text: string
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
  readonly picture?: Picture
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
  /** By which its number is known. */
  readonly id: string
  readonly quote: string
  readonly where: string
}
