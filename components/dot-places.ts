/** Where the dots of a slide's fields stand. */

import type { DotField } from './slide-data.ts'

export interface Grid {
  /** From the middle of a dot to the middle of the next, in px. */
  readonly pitch: number
  /** Dots in a row, in tens. */
  readonly columns: number
}

/** Pitches that are tried, the largest first; at the last a dot still has five pixels. */
const pitches = [14, 12, 10, 9, 8, 7]
/** Between the tens of a row, in pitches. */
const GAP = 0.5
/** Dots behind the last of a field that goes on, and from one to the next in pitches. */
const TRAIL = { dots: 3, step: 0.8 }
/** A dot's radius, in pitches. */
const RADIUS = 0.36

/**
 * The grid for all fields of a slide: the dots are of one size in them, as large as their columns and `height` allow, and
 * never smaller than can be seen.
 *
 * @param width of a column, in px
 */
export function gridFor(fields: readonly DotField[], width: number, height: number): Grid {
  const most = Math.max(1, ...fields.map(countOf))
  const trail = fields.some(({ open }) => open) ? TRAIL.dots * TRAIL.step : 0
  const grids = pitches.map((pitch) => ({ pitch, columns: columnsIn(width / pitch - trail) }))
  const fits = grids.find(({ pitch, columns }) => Math.ceil(most / columns) * pitch <= height)
  return fits ?? grids.at(-1)!
}

function countOf({ filled, hollow }: DotField): number {
  return filled + hollow
}

/** Tens, or five where there is no room for ten. */
function columnsIn(room: number): number {
  const tens = Math.floor((room + GAP) / (10 + GAP))
  return tens < 1 ? 5 : Math.min(50, tens * 10)
}

export interface Dot {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** The places of a field's dots: those for certain, those that are not, and the trail of one that goes on. */
export function placeDots(
  field: DotField,
  { pitch, columns }: Grid,
): { readonly filled: readonly Dot[]; readonly hollow: readonly Dot[]; readonly trail: readonly Dot[] } {
  const dots = Array.from({ length: countOf(field) }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)]
    return { x: (column + 0.5 + GAP * Math.floor(column / 10)) * pitch, y: (row + 0.5) * pitch, radius: RADIUS * pitch }
  })
  const last = dots.at(-1)
  const trail = Array.from({ length: field.open && last ? TRAIL.dots : 0 }, (_, index) => ({
    x: last!.x + (index + 1) * pitch * TRAIL.step,
    y: last!.y,
    radius: RADIUS * pitch * (0.75 - 0.15 * index),
  }))
  return { filled: dots.slice(0, field.filled), hollow: dots.slice(field.filled), trail }
}

/**
 * The dots as one path: a field is drawn some times until its size is found, and an element for each dot took longer than all
 * else on its slide.
 *
 * @param wider by how much each radius is more than it is
 */
export function outlineOf(dots: readonly Dot[], wider = 0): string {
  return dots
    .map(({ x, y, radius }) => {
      const r = radius + wider
      return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`
    })
    .join('')
}

/** The size of a field in px, without its trail. */
export function sizeOfField(field: DotField, { pitch, columns }: Grid): { readonly width: number; readonly height: number } {
  const across = Math.min(columns, countOf(field))
  return {
    width: (across + GAP * (Math.ceil(across / 10) - 1)) * pitch,
    height: Math.ceil(countOf(field) / columns) * pitch,
  }
}
