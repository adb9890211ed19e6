/** What a browser reads off the slides of a built site: plain data, in px of the canvas from the slide's upper left corner. */

import type { Role } from './limits.ts'

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Red, green and blue, from 0 to 255. */
export type Colour = readonly [number, number, number]

/** A run of text in one element. */
export interface ReadText {
  readonly text: string
  /** As a selector would name it: `p.figure-label`. */
  readonly element: string
  readonly role: Role
  /** One for each line: where its letters stand, without the space that fonts leave over and under them. */
  readonly lines: readonly Box[]
  readonly size: number
  readonly colour: Colour
  /** What is painted behind its beginning, its middle and its end. */
  readonly grounds: readonly Colour[]
  /** Some box around it hides a part of it. */
  readonly clipped: boolean
  /** The number of the passage beside it. */
  readonly mark?: number
  /** In a diagram: the id of what it names, and the box that must hold it. */
  readonly drawn?: { readonly id: string; readonly box?: Box; readonly edge?: string }
}

/** A box whose content is larger than it is. */
export interface ReadOverflow {
  readonly element: string
  readonly by: number
}

/** A line of a diagram, by points on it. */
export interface ReadEdge {
  readonly id: string
  readonly points: readonly (readonly [x: number, y: number])[]
}

export interface ReadSlide {
  readonly width: number
  readonly height: number
  readonly layout: string
  readonly texts: readonly ReadText[]
  readonly overflows: readonly ReadOverflow[]
  readonly edges: readonly ReadEdge[]
}
