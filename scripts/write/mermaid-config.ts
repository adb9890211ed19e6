import type { MermaidConfig } from 'mermaid'
import { axis } from '../compose/arc-rows.ts'

/** Paint that follows the deck's scheme; the second colour is for a drawing that stands outside the deck. */
const paint = {
  paper: 'var(--paper, #fdfcf9)',
  surface: 'var(--surface, #f3f1ea)',
  ink: 'var(--ink, #16202a)',
  quiet: 'var(--ink-quiet, #46515c)',
  rule: 'var(--rule, #d9d6cc)',
  accent: 'var(--accent, #006aa8)',
  onAccent: 'var(--on-accent, #ffffff)',
} as const

const category = {
  blue: ['var(--blue, #0072b2)', 'var(--blue-tint, #e2edf5)'],
  green: ['var(--green, #008c66)', 'var(--green-tint, #e0f0ea)'],
  vermilion: ['var(--vermilion, #d55e00)', 'var(--vermilion-tint, #fbeadd)'],
  purple: ['var(--purple, #b0588a)', 'var(--purple-tint, #f6e8f0)'],
  grey: ['var(--grey, #6b747d)', 'var(--grey-tint, #eceae4)'],
} as const

/** Colour, corner and border of each status: a second cue besides the colour, the word being the first. */
const statuses = {
  active: ['blue', 'rx: 0; stroke-width: 2.5px'],
  growing: ['green', 'rx: 22px; ry: 22px; stroke-width: 2.5px'],
  recovering: ['green', 'rx: 14px; ry: 14px; stroke-width: 2px'],
  restructured: ['purple', 'rx: 6px; ry: 6px; stroke-width: 4px'],
  stable: ['grey', 'rx: 0; stroke-width: 2px'],
  contested: ['vermilion', 'rx: 0; stroke-width: 2px; stroke-dasharray: 10 3 2 3'],
  weakened: ['vermilion', 'rx: 0; stroke-width: 2px; stroke-dasharray: 7 4'],
  dormant: ['grey', 'rx: 14px; ry: 14px; stroke-width: 2px; stroke-dasharray: 7 4'],
  defunct: ['grey', 'rx: 0; stroke-width: 2px; stroke-dasharray: 2 3'],
  unknown: ['grey', 'rx: 6px; ry: 6px; stroke-width: 1px'],
} as const satisfies Record<string, readonly [keyof typeof category, string]>

const statusRules = Object.entries(statuses).map(
  ([status, [colour, border]]) =>
    `.node.${status} rect.label-container { stroke: ${category[colour][0]}; fill: ${category[colour][1]}; ${border}; }`,
)

/** A name has so many lines at most that are strong. */
export const MOST_NAME_LINES = 8

const nameRows = Array.from(
  { length: MOST_NAME_LINES },
  (_, index) => `.name${index + 1} .row:nth-child(-n + ${index + 1}) .text-inner-tspan`,
).join(', ')
/** The second is there where a deck has Arabic letters (styles/arabic.css). */
const family = "'Inter Variable', 'Vazirmatn Variable', sans-serif"

/** Boxes: the name strong, what follows quieter; the lead is solid, the rest tinted. */
const organisation = `
  .node .label text, .cluster-label text, .edgeLabel text { font-family: ${family}; }
  .node .label text { fill: ${paint.ink}; font-size: 16px; }
  .node .text-inner-tspan { font-weight: 420; }
  ${nameRows} { font-weight: 680; }
  ${statusRules.join('\n')}
  .node.lead rect.label-container { fill: ${paint.accent}; stroke: ${paint.accent}; }
  .node.lead .label text { fill: ${paint.onAccent}; font-size: 18px; }
  .node.few .label text { font-size: 22px; }
  .node.several .label text { font-size: 19px; }
  .node.many .label text { font-size: 14.5px; }
  .node.outside path, .node.outside rect.label-container { fill: ${paint.paper}; stroke: ${paint.quiet}; stroke-width: 1.5px; }
  .cluster rect { fill: ${paint.surface}; stroke: none; rx: 6px; ry: 6px; }
  .cluster-label text { fill: ${paint.quiet}; font-size: 15px; font-weight: 640; }
  .flowchart-link { stroke: ${paint.quiet}; stroke-width: 2px; }
  .marker { fill: ${paint.quiet}; stroke: ${paint.quiet}; }
  .edgeLabel text { fill: ${paint.ink}; font-size: 15px; }
  .edgeLabel rect, .edgeLabel .background { fill: ${paint.paper}; opacity: 1; }`

/** Lanes of time: what was lost is hollow, what was rebuilt tinted, what acts solid. */
const arc = `
  .grid:has(+ .grid) { visibility: hidden; }
  .grid .tick line { stroke: ${paint.rule}; stroke-width: 1px; opacity: 1; }
  .grid .tick { opacity: 1; }
  .grid .tick text { fill: ${paint.quiet}; font-family: ${family}; font-size: 14px; transform: translateY(-9px); }
  .section { fill: transparent; opacity: 1; }
  .section0, .section2 { fill: ${paint.surface}; }
  .taskTextOutsideLeft, .taskTextOutsideRight { stroke: ${paint.paper}; stroke-width: 5px; stroke-linejoin: round; paint-order: stroke; }
  .taskTextOutside0, .taskTextOutside2 { stroke: ${paint.surface}; }
  g:has(> .section0):not(:has(> .section1)) > .section0 { fill: transparent; }
  g:has(> .section0):not(:has(> .section1)) ~ g .taskTextOutside0 { stroke: ${paint.paper}; }
  .sectionTitle { fill: ${paint.ink}; font-family: ${family}; font-weight: 640; font-size: 15px; }
  .taskText, .taskTextOutsideLeft, .taskTextOutsideRight { fill: ${paint.ink} !important; font-family: ${family}; font-weight: 450; }
  .task { rx: 2px; ry: 2px; stroke-width: 2px; }
  .task[id*='-formation'] { fill: ${category.grey[1]}; stroke: ${category.grey[0]}; }
  .task[id*='-loss'] { fill: ${paint.paper}; stroke: ${category.vermilion[0]}; }
  .task[id*='-rebuilding'] { fill: ${category.green[1]}; stroke: ${category.green[0]}; }
  .task[id*='-action'] { fill: ${category.blue[0]}; stroke: ${category.blue[0]}; }
  .task[id*='-event'] { fill: ${paint.surface}; stroke: ${paint.quiet}; }
  .taskText[id*='-action']:not([id*='-more']) { fill: ${paint.onAccent} !important; }
  .task[id*='-more'] { fill: none; stroke: none; }`

/**
 * A drawing that is not mirrored, for want of a browser, stands as it was measured in whatever deck: mirror-drawing.ts does
 * the rest.
 */
const unmirrored = 'text { direction: ltr; unicode-bidi: plaintext; }'

/** What labels leave free on the right, in px, as `arc-rows.ts` reckons it and Mermaid goes by. */
export const labelMargin = axis.margin

/** The height of a bar, in px, where its row has room for that. */
export const barHeight = 24

/** What Mermaid leaves below an axis of events, in px, and nobody needs: `arc-rows.ts` reckons without. */
export const unusedBelow = axis.above - axis.below

/** How the axis of events is laid out, in px; `arc-rows.ts` reckons with it. */
const gantt = {
  useWidth: axis.width,
  leftPadding: axis.names,
  rightPadding: axis.right,
  topPadding: axis.above,
  gridLineStartPadding: axis.above,
  topAxis: true,
  fontSize: 14.5,
  sectionFontSize: 15,
  numberSectionStyles: 4,
} as const

/**
 * The look of the diagrams, for whoever draws them: Slidev live, or the step that draws each block
 * once. Colours are custom properties, so one drawing serves both schemes; sizes are not, for they
 * are measured where the deck's styles are absent.
 */
export const mermaidConfig: MermaidConfig = {
  theme: 'base',
  look: 'classic',
  layout: 'dagre',
  fontFamily: family,
  htmlLabels: false,
  themeCSS: organisation + arc + unmirrored,
  flowchart: {
    layout: 'dagre',
    padding: 8,
    diagramPadding: 2,
    curve: 'basis',
    nodeSpacing: 14,
    rankSpacing: 24,
    subGraphTitleMargin: { top: 2, bottom: 14 },
  },
  gantt,
}

/** A comment in a block whose drawing is mirrored. */
export const rightToLeft = '%% right to left'
