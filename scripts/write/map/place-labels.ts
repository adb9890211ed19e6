import { safe } from './frame.ts'
import { distance, MARK, type Point } from './place-marks.ts'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Something to be named: where its mark stands, and how large its name is. */
export interface Named {
  readonly mark: Point
  readonly width: number
  readonly height: number
}

/** Where a name stands, and the line that leads to its mark, where it does not stand beside it. */
export interface PlacedLabel {
  readonly box: Box
  readonly leader?: readonly [from: Point, to: Point]
}

/** Between a name and anything else. */
const GAP = 5
/** Between a name and its own mark. */
const BESIDE = MARK / 2 + 6
/** Farther off than this, a line leads from the name to its mark. */
const LED = BESIDE + 4
/** Sides of a mark, the best first: names are read from left to right. A little higher or lower beside it is as good as level. */
const sides = [
  ...[[1, 0], [-1, 0], [1, -0.35], [1, 0.35], [-1, -0.35], [-1, 0.35]],
  ...[[0, -1], [0, 1], [1, -1], [1, 1], [-1, -1], [-1, 1]],
] as const // prettier-ignore
const distances = [BESIDE, BESIDE + 3, 24, 40, 60, 85, 115, 150, 190, 240]

/** What a place costs: its distance, and what it does to others. */
const costs = { side: 3, led: 40, crossing: 400 }

/**
 * Places names beside marks so that no name lies on a mark or on another name, and lines cross as
 * little as can be. Greedy: who has the least room is placed first.
 *
 * @returns in the order of `named`; undefined where there is no room at all
 */
export function placeLabels(named: readonly Named[]): readonly (PlacedLabel | undefined)[] {
  const marks = named.map(({ mark }) => boxAround(mark))
  const room = new Map(named.map((one) => [one, candidatesFor(one).filter(({ box }) => isFree(box, marks)).length]))
  const order = named.toSorted((a, b) => room.get(a)! - room.get(b)!)
  const placed = new Map<Named, PlacedLabel>()
  // The second time, each knows where the others stand.
  for (const one of [...order, ...order]) {
    placed.delete(one)
    const others = [...placed.values()]
    const best = bestOf(candidatesFor(one), marks, others) ?? bestOf(anywhere(one), marks, others)
    if (best) placed.set(one, best)
  }
  return named.map((one) => placed.get(one))
}

interface Candidate extends PlacedLabel {
  readonly cost: number
}

function candidatesFor({ mark, width, height }: Named): readonly Candidate[] {
  return distances.flatMap((away) =>
    sides.map(([toX, toY], side) => {
      const slant = Math.abs(toX) === Math.abs(toY) ? 0.75 : 1
      const middle = { x: mark[0] + toX * (away * slant + width / 2), y: mark[1] + toY * (away * slant + height / 2) }
      return candidate(mark, { x: middle.x - width / 2, y: middle.y - height / 2, width, height }, side * costs.side)
    }),
  )
}

/** The free place that costs least. */
function bestOf(
  candidates: readonly Candidate[],
  marks: readonly Box[],
  placed: readonly PlacedLabel[],
): PlacedLabel | undefined {
  const taken = [...marks, ...placed.map(({ box }) => box)]
  const free = candidates.filter(({ box }) => isFree(box, taken))
  const costed = free.map((each) => ({ ...each, cost: each.cost + costs.crossing * crossings(each, placed, marks) }))
  const [best] = costed.toSorted((a, b) => a.cost - b.cost)
  return best && { box: best.box, ...(best.leader && { leader: best.leader }) }
}

/** Where there is no room around a mark: places all over the map. */
function anywhere({ mark, width, height }: Named): readonly Candidate[] {
  const columns = range(safe.left, safe.right - width, 10)
  const rows = range(safe.top, safe.bottom - height, 6)
  return columns.flatMap((x) => rows.map((y) => candidate(mark, { x, y, width, height }, 0)))
}

function candidate(mark: Point, box: Box, cost: number): Candidate {
  const to: Point = [clamp(mark[0], box.x, box.x + box.width), clamp(mark[1], box.y, box.y + box.height)]
  const far = distance(mark, to)
  if (far <= LED) return { box, cost }
  const start = MARK / 2 + 1
  const from: Point = [mark[0] + ((to[0] - mark[0]) * start) / far, mark[1] + ((to[1] - mark[1]) * start) / far]
  const end: Point = [to[0] + (mark[0] - to[0]) * (2 / far), to[1] + (mark[1] - to[1]) * (2 / far)]
  return { box, cost: cost + costs.led + far, leader: [from, end] }
}

/** How many names, marks and lines a line would cross, and lines a name would lie on. */
function crossings({ box, leader }: Candidate, placed: readonly PlacedLabel[], marks: readonly Box[]): number {
  const onLines = placed.filter((other) => other.leader && crosses(other.leader, box)).length
  if (leader === undefined) return onLines
  const onNames = placed.filter((other) => crosses(leader, other.box) || (other.leader && meet(leader, other.leader))).length
  return onLines + onNames + marks.filter((mark) => crosses(leader, mark)).length
}

/** Whether a box is inside the safe part and keeps its distance. */
function isFree(box: Box, taken: readonly Box[]): boolean {
  const fits = box.x >= safe.left && box.x + box.width <= safe.right && box.y >= safe.top && box.y + box.height <= safe.bottom
  return fits && !taken.some((other) => overlaps(box, other, GAP - 1))
}

/** Whether two boxes are nearer than that to each other. */
export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
}

/** The box of a mark. */
export function boxAround([x, y]: Point): Box {
  return { x: x - MARK / 2, y: y - MARK / 2, width: MARK, height: MARK }
}

/** Whether a line goes through a box: whether something of it is left between the box's sides (Liang and Barsky, 1984). */
function crosses([from, to]: readonly [Point, Point], { x, y, width, height }: Box): boolean {
  let [enters, leaves] = [0, 1]
  for (const [at, along, low, high] of [
    [from[0], to[0] - from[0], x, x + width],
    [from[1], to[1] - from[1], y, y + height],
  ] as const) {
    if (along === 0) {
      if (at <= low || at >= high) return false
      continue
    }
    const [one, other] = [(low - at) / along, (high - at) / along]
    enters = Math.max(enters, Math.min(one, other))
    leaves = Math.min(leaves, Math.max(one, other))
  }
  return enters < leaves
}

/** Whether two lines meet. */
function meet([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const turn = (p: Point, q: Point, r: Point): number => Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]))
  return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b)
}

function range(from: number, to: number, step: number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.floor((to - from) / step) + 1) }, (_, index) => from + index * step)
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
