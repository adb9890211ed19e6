/** How long a bar is drawn, and how it ends. */

import type { Bar } from './slide-data.ts'

/** Where the colour begins to fade, where it has faded, and where the outline of a range ends; in percent of the room. */
export interface Stretch {
  readonly solid: number
  readonly end: number
  readonly range?: number
}

/** Of the room, for an end that is not exact; enough to be seen as no edge. */
const FADE = 0.08
/** A bar that stands leaves room for its own fading. */
const HEADROOM = 0.92

/** "Over" fades behind the number, "under" and "nearly" before it, "about" on both sides. */
const fades: Readonly<Record<Bar['edge'], readonly [before: number, behind: number]>> = {
  exact: [0, 0],
  over: [0, FADE],
  under: [FADE, 0],
  about: [FADE / 2, FADE / 2],
}

export function stretchOf({ shape, filled, to, edge }: Bar): Stretch {
  const scale = shape === 'bar' ? HEADROOM : 1
  const [before, behind] = fades[edge]
  const percent = (part: number) => Number((100 * Math.min(1, Math.max(0, part))).toFixed(3))
  return {
    solid: percent(filled * scale - before),
    end: percent(filled * scale + behind),
    ...(to !== undefined && { range: percent(to * scale) }),
  }
}
