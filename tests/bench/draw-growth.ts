import type { Measurement, Point } from './bench.ts'

/** Of one panel, in px. */
const size = { width: 300, height: 200, left: 62, top: 48, gap: 40 }
/** As in styles/tokens.css, for a picture on a page of its own. */
const colours = { ink: '#16202a', quiet: '#46515c', rule: '#d9d6cc', line: '#0072b2', paper: '#fdfcf9' }

const panels: readonly { readonly by: Point['by']; readonly of: Point['of']; readonly title: string; readonly unit: string }[] = [
  { by: 'words', of: 'time', title: 'Words of a report: time to a draft', unit: 'ms' },
  { by: 'words', of: 'memory', title: 'Words of a report: most memory', unit: 'MB' },
  { by: 'slides', of: 'time', title: 'Slides of a deck: time', unit: 's' },
  { by: 'slides', of: 'memory', title: 'Slides of a deck: most memory', unit: 'MB' },
  { by: 'slides', of: 'bytes', title: 'Slides of a deck: bytes of the first', unit: 'bytes' },
]

interface Mark {
  readonly at: number
  readonly value: number
}

/** An SVG with a panel for each thing that grows; both of its axes are logarithmic, so that a straight line is a power. */
export function drawGrowth(measured: readonly Measurement[]): string {
  const drawn = panels.flatMap((panel) => {
    const marks = measured.flatMap(({ value, point }): Mark[] =>
      point?.by === panel.by && point.of === panel.of && typeof value === 'number' ? [{ at: point.at, value }] : [],
    )
    return marks.length < 2 ? [] : [{ ...panel, marks }]
  })
  const [across, down] = [size.width + size.left + size.gap, size.height + size.top + size.gap]
  const rows = Math.ceil(drawn.length / 2)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${2 * across} ${rows * down}" font-family="Inter, system-ui, sans-serif" font-size="12" role="img" aria-label="How time and memory grow">
<rect width="100%" height="100%" fill="${colours.paper}"/>
${drawn.map((panel, index) => `<g transform="translate(${(index % 2) * across + size.left} ${Math.floor(index / 2) * down + size.top})">${panelOf(panel)}</g>`).join('\n')}
</svg>
`
}

function panelOf({ title, unit, marks }: (typeof panels)[number] & { readonly marks: readonly Mark[] }): string {
  const [x, y] = [
    scale(
      marks.map(({ at }) => at),
      0,
      size.width,
    ),
    scale([...marks.map(({ value }) => value)], size.height, 0),
  ]
  const path = marks.map(({ at, value }, index) => `${index === 0 ? 'M' : 'L'}${x(at)} ${y(value)}`).join('')
  return [
    `<text y="-24" fill="${colours.ink}" font-weight="600">${title} (${unit})</text>`,
    `<path d="M0 0V${size.height}H${size.width}" fill="none" stroke="${colours.rule}"/>`,
    `<path d="${path}" fill="none" stroke="${colours.line}" stroke-width="2"/>`,
    ...marks.flatMap(({ at, value }) => [
      `<circle cx="${x(at)}" cy="${y(value)}" r="4" fill="${colours.line}"/>`,
      `<text x="${x(at)}" y="${y(value) - 10}" text-anchor="middle" fill="${colours.ink}">${short(value)}</text>`,
      `<text x="${x(at)}" y="${size.height + 18}" text-anchor="middle" fill="${colours.quiet}">${short(at)}</text>`,
    ]),
  ].join('')
}

/** Logarithmic, with at least a power of ten in it, so that what hardly grows looks so. */
function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const logs = values.map(Math.log10)
  const least = Math.min(...logs)
  const span = Math.max(1, Math.max(...logs) - least)
  return (value) => Math.round(from + ((Math.log10(value) - least) / span) * (to - from))
}

function short(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 3 })
}
