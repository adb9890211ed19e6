/**
 * What is handed out on paper, as plain data: the document's particulars, and for each slide that is
 * presented what is said and the passages that it rests on. The evidence slides are not in it, for
 * their passages stand under the slides that rest on them.
 */

import type { EvidenceEntry, Particular } from './deck.ts'

/** A passage that a slide rests on. */
export interface SheetSource extends Pick<EvidenceEntry, 'quote' | 'by' | 'kind' | 'where'> {
  /** The numbers on the slide that lead to it: more than one where several items rest on the same words. */
  readonly numbers: readonly number[]
  /** The other slides that rest on it. */
  readonly alsoOn: readonly number[]
}

/** A slide on paper: its picture has its place between the headline and the notes. */
export interface Sheet {
  /** The slide's number in the deck, 1-based. */
  readonly slide: number
  readonly headline: string
  readonly section?: string
  /** What to say; absent where that is the headline and no more. */
  readonly say?: string
  /** In the order of their numbers. */
  readonly sources: readonly SheetSource[]
}

export interface Handout {
  readonly title: string
  readonly subtitle?: string
  readonly language: string
  /** Some item has not been looked at by anybody. */
  readonly draft: boolean
  /** The report, for the foot. */
  readonly source: string
  readonly particulars: readonly Particular[]
  readonly sheets: readonly Sheet[]
}
