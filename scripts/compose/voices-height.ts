import { countLines } from '../typeset/text-width.ts'
import type { VoiceView } from './deck.ts'
import { attributionOf, type Labels } from './labels.ts'
import { WIDTH } from './room.ts'

/** Sizes of type of what is said, by how many say it, the largest first; so much larger on a slide of 4 to 3. */
const sizes = { few: [40, 36, 30, 25], many: [28, 25, 24, 22] }
const TALL = 1.15

/** What is said; who says it; on what basis: size, line, and the space above, as `layouts/voices.vue` sets them. */
const says = { line: 1.28, above: 16 }
const by = { size: 17, line: 23.8, above: 19 }
const basis = { size: 18, line: 25.2, above: 24, term: 20 }
const gap = { columns: 32, right: 16, list: 12 }

/** The mark of a source behind a text: as wide as these. */
const MARK = '\u00a0100'

/** The largest type in which voices fit beside each other; undefined where they do not. */
export function voicesSize(voices: readonly VoiceView[], labels: Labels, tall: boolean, free: number): number | undefined {
  return sizes[voices.length < 3 ? 'few' : 'many']
    .map((size) => (tall ? Math.round(size * TALL) : size))
    .find((size) => voicesHeight(voices, size, labels, tall) <= free)
}

/** How high voices stand side by side, in px: each part of a voice is level with that of the others. */
function voicesHeight(voices: readonly VoiceView[], size: number, labels: Labels, tall: boolean): number {
  const width = (WIDTH - (voices.length - 1) * gap.columns) / voices.length - gap.right
  const highest = (of: (voice: VoiceView) => number) => Math.max(...voices.map(of))
  return (
    gap.list
    + by.above
    + highest((voice) => countLines(`${attributionOf(labels, voice.kind, voice.by)}   `, by.size, width, 'strong') * by.line)
    + says.above
    + highest((voice) => countLines(voice.says + MARK, size, width, 'quotation') * size * says.line)
    + highest((voice) =>
      voice.basis
        ? basis.above
          + basis.term
          + countLines(voice.basis, basis.size * (tall ? 1.11 : 1), width) * basis.line * (tall ? 1.11 : 1)
        : 0,
    )
  )
}
