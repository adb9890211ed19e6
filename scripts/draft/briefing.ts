/**
 * `draft` promises: a `Report` becomes a `Briefing` by rules alone. A quote is cut out of the report,
 * never written, and what the report does not say is not drafted.
 *
 * The same shape is what a person edits in `briefing.yaml`.
 */

/** What kind of statement it is: told as a fact, claimed by a party, an assessment, or a forecast. */
export const kinds = ['reported', 'claimed', 'assessment', 'forecast'] as const
export type Kind = (typeof kinds)[number]

export const statuses = [
  'active',
  'growing',
  'recovering',
  'restructured',
  'stable',
  'contested',
  'weakened',
  'dormant',
  'defunct',
  'unknown',
] as const
export type Status = (typeof statuses)[number]

export const qualifiers = ['exact', 'over', 'under', 'about', 'range', 'fraction'] as const
export type Qualifier = (typeof qualifiers)[number]

/** What is drawn under a figure where the rules would do otherwise: nothing, or that a percentage is a part of a whole. */
export const pictures = ['none', 'share'] as const
export type PictureChoice = (typeof pictures)[number]

/** The shape of the slides: 4/3 for older projectors. */
export const aspects = ['16/9', '4/3'] as const
export type Aspect = (typeof aspects)[number]

/** The slides beside the sections, each of which may be given a headline, words to say, and the items to show. */
export const slideNames = ['cover', 'figures', 'voices', 'units', 'map', 'events', 'outlook', 'sources'] as const
export type SlideName = (typeof slideNames)[number]

/** A finding of `verify` that an editor has looked at and bears out; the sources slide lists it. */
export interface Assertion {
  /** The code of the finding: `name-not-in-quote`. */
  readonly finding: string
  /** The words that it is about, as it names them. */
  readonly words: string
  /** Why it holds all the same. */
  readonly reason: string
}

/** What every item of the briefing has. */
export interface Item {
  /** Stable, kebab-case, unique in the briefing. */
  readonly id: string
  /** Words that stand in the report to the letter, white space and the style of quotation marks aside. */
  readonly quote: string
  /** Who says it, where the report attributes it. */
  readonly by?: string
  /** The place of the report that is meant where the quote stands in several: `s2p3`, or `s2p3/2` for the second in that block. */
  readonly at?: string
  readonly asserts?: readonly Assertion[]
  /** Nobody has looked at it yet. */
  readonly draft?: boolean
}

export interface Point extends Item {
  readonly text: string
  readonly kind?: Kind
}

export interface Figure extends Item {
  readonly value: number | readonly [low: number, high: number]
  readonly qualifier: Qualifier
  readonly unit: string
  readonly label: string
  /** The report's own word for the qualifier where it is more exact than ours: "nearly". */
  readonly wording?: string
  /** The report's words where the number is one: "hundreds". */
  readonly words?: string
  /** The ids of the figures that it is reckoned from, where the report does not give it: a sum, a difference, or a share. */
  readonly from?: readonly string[]
  readonly as_of?: string
  readonly kind?: Kind
  readonly picture?: PictureChoice
  /** A name that figures of one kind share: they are drawn on one scale from zero. */
  readonly scale?: string
}

export interface Unit extends Item {
  readonly name: string
  /** `core`, `periphery`, or the id of the unit that it is part of. */
  readonly within?: string
  readonly status: Status
  /** From when the status holds. */
  readonly since?: string
  readonly note?: string
  /** The report singles it out: it stands out in the diagram. */
  readonly lead?: boolean
  /** Where it is drawn on the map: codes after ISO 3166-1, and names of regions (`verify/regions.ts`). */
  readonly where?: readonly string[]
}

/** Something that runs to a unit: leadership that may move. */
export interface Relation extends Item {
  /** The id of a unit, or words for what is none: "Leadership". */
  readonly from: string
  /** The id of a unit. */
  readonly to: string
  readonly text: string
  /** `possible`: the report says that it may come; drawn dashed. */
  readonly certainty: 'stated' | 'possible'
}

/** Where an event stands in the arc. */
export const turns = ['formation', 'loss', 'rebuilding', 'action'] as const
export type Turn = (typeof turns)[number]

export interface DatedEvent extends Item {
  /** 2019, 2019-03, 2019-03-23, 2022-Q3, 2018/2020, or 2018/ (since 2018, and still so). */
  readonly date?: string
  /** The report's words where the date can't be resolved: "last January". */
  readonly says?: string
  readonly what: string
  readonly units?: readonly string[]
  readonly turn?: Turn
}

export interface Claim extends Item {
  readonly by: string
  readonly says: string
  readonly kind: Kind
  /** What the claim rests on, as the report tells it. */
  readonly basis?: string
}

export interface SlideText {
  readonly headline?: string
  /** What to say, in plain sentences; composed from the items where it is left out. */
  readonly say?: string
  readonly asserts?: readonly Assertion[]
}

export interface Summary extends SlideText {
  readonly points: readonly Point[]
}

/** One slide of a section; a section with more to show has several entries, one after the other, under the same heading. */
export interface BriefingSection extends SlideText {
  readonly id: string
  readonly heading: string
  readonly points: readonly Point[]
}

export interface SlideChoice extends SlideText {
  /** The ids of what the slide shows, in order; by rule where it is left out. */
  readonly items?: readonly string[]
}

export interface Source {
  readonly title: string
  readonly author?: string
  readonly publisher?: string
  readonly interviewee?: string
  /** ISO date to the precision known; resolves "last January". */
  readonly published?: string
  /** Why that date, where the report bears none. */
  readonly published_reason?: string
  /** What was not verified, and what else the audience should know; one line each. */
  readonly limits?: readonly string[]
}

/** The languages that a deck has labels in. */
export type LabelLanguage = 'en' | 'fr' | 'ar'

export interface Briefing {
  readonly report: string
  readonly title: string
  readonly subtitle?: string
  readonly source: Source
  /** BCP 47. */
  readonly language: string
  /** 16/9, unless it says so. */
  readonly aspect?: Aspect
  /** Keep search engines out of the hosted site. */
  readonly unlisted?: boolean
  readonly summary: Summary
  readonly sections: readonly BriefingSection[]
  readonly slides?: Partial<Readonly<Record<SlideName, SlideChoice>>>
  readonly figures?: readonly Figure[]
  readonly units?: readonly Unit[]
  readonly units_label?: string
  readonly relations?: readonly Relation[]
  readonly events?: readonly DatedEvent[]
  readonly claims?: readonly Claim[]
}
