import { countLines } from '../typeset/text-width.ts'
import { tieEnd } from '../typeset/whole.ts'
import type { VoiceView } from './deck.ts'
import { attributionOf, type Labels } from './labels.ts'
import { WIDTH } from './room.ts'

/** Sizes of type of what is said, by how many say it, the largest first; so much larger on a slide of 4 to 3. */
const sizes = { one: [44, 40, 36, 32, 28, 25], two: [34, 30, 28, 25], three: [30, 28, 25, 22] }
const TALL = 1.15

/** What is said; who says it, in a column before that; on what basis: size, line, and the space above, as `layouts/voices.vue` sets them. */
const says = { line: 1.28, width: WIDTH - 200 - 24 }
const by = { size: 17, line: 23.8, width: 200 }
const basis = { size: 16, line: 22.4, above: 6 }
/** Above a voice and below it, with its rule. */
const AROUND = 25

/** The mark of a source behind a text: as wide as these. */
const MARK = '\u00a0100'

/** The largest type in which voices fit under each other; undefined where they do not. */
export function voicesSize(voices: readonly VoiceView[], labels: Labels, tall: boolean, free: number): number | undefined {
  return sizes[(['one', 'two'] as const)[voices.length - 1] ?? 'three']
    .map((size) => (tall ? Math.round(size * TALL) : size))
    .find((size) => voices.reduce((sum, voice) => sum + voiceHeight(voice, size, labels, tall), 0) <= free)
}

/** How high a voice stands, in px: whose it is stands beside what is said. */
function voiceHeight(voice: VoiceView, size: number, labels: Labels, tall: boolean): number {
  const larger = tall ? 1.125 : 1
  const speaker = countLines(attributionOf(labels, voice.kind, voice.by), by.size, by.width, 'strong') * by.line
  const said = countLines(tieEnd(voice.says) + MARK, size, says.width, 'quotation') * size * says.line
  const ground = voice.basis
    ? basis.above + countLines(`${labels.basis} ${voice.basis}`, basis.size * larger, says.width) * basis.line * larger
    : 0
  return AROUND + Math.max(speaker, said + ground)
}
