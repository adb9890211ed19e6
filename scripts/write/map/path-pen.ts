import type { GeoContext } from 'd3-geo'

/** Points nearer than this to the last one, in px, are left out: nobody sees them. */
const NEAREST = 1.2
/** Islands smaller than this, in px, are left out. */
const SMALLEST = 2

type Point = readonly [x: number, y: number]

/** Takes down what d3 draws, as the short text of an SVG path: whole tenths of a px, each point from the one before. */
export class PathPen implements GeoContext {
  #paths: string[] = []
  #points: Point[] = []

  beginPath(): void {
    this.#finish('')
  }

  moveTo(x: number, y: number): void {
    this.#finish('')
    this.#points = [[x, y]]
  }

  lineTo(x: number, y: number): void {
    this.#points.push([x, y])
  }

  arc(): void {
    // Of points, of which there are none.
  }

  closePath(): void {
    const [xs, ys] = [this.#points.map(([x]) => x), this.#points.map(([, y]) => y)]
    const size = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys))
    if (size < SMALLEST) this.#points = []
    this.#finish('z')
  }

  /** What was drawn, for `d` of a path. */
  text(): string {
    this.#finish('')
    return this.#paths.join('')
  }

  #finish(end: string): void {
    const kept = thinned(this.#points).map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const)
    this.#points = []
    const [first] = kept
    if (first === undefined || kept.length < 2) return
    const steps = kept.slice(1).map(([x, y], at) => pair(x - kept[at]![0], y - kept[at]![1]))
    this.#paths.push(`M${pair(...first)}l${steps.join(' ')}${end}`)
  }
}

/** Without points that nobody sees; the last one stays, so that lines meet. */
function thinned(points: readonly Point[]): readonly Point[] {
  return points.reduce<Point[]>((kept, point, index) => {
    const last = kept.at(-1)
    const isFar = last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= NEAREST
    if (isFar || index === points.length - 1) kept.push(point)
    return kept
  }, [])
}

function pair(x: number, y: number): string {
  return `${tenths(x)} ${tenths(y)}`
}

/** 5 is ".5", -12 is "-1.2". */
function tenths(value: number): string {
  return String(value / 10).replace(/^(-?)0\./, '$1.')
}
