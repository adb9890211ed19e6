/** A form in which a slide is seen. */
export type Form = 'light' | 'dark' | 'print'

/** What is over a limit on a slide, as it was measured. */
export interface Finding {
  /** Which rule: `text-overlap`. */
  readonly code: string
  /** 1-based. */
  readonly slide: number
  /** The slide's name: its `routeAlias`. */
  readonly name?: string
  /** As a selector would name it. */
  readonly element: string
  /** The words concerned, or their beginning. */
  readonly text: string
  /** What is wrong, with measure and limit: "is 11 px, and 12 is the least". */
  readonly says: string
  /** The forms in which it is so. */
  readonly forms: readonly Form[]
  /** The number of the passage beside it: of which item it is. */
  readonly number?: number
  readonly isHeadline: boolean
}
