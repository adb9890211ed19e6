import { blockAt } from './index-report.ts'

/** Words as numbers: those that a quote has are 0 and up, all others −1, and so is the end of a block. */
export interface NumberedWords {
  readonly numbers: Int32Array
  /** Where each block begins in `numbers`. */
  readonly starts: readonly number[]
}

/** The numbers of the first word and of the one behind the last of a part of a block, three times as long as the quote. */
export interface Window {
  readonly from: number
  readonly to: number
}

type Needle = readonly number[]
type Places = ReadonlyMap<string, readonly number[]>

/** Runs of so many words are looked for, the longest first. */
const runLengths = [3, 2, 1] as const
/** No block has more steps than this. */
const STEPS = 2 ** 26

/** For each quote, the part of the report that shares most runs of words with it; `undefined` where none shares a word. */
export function findWindows(needles: readonly Needle[], report: NumberedWords): (Window | undefined)[] {
  const windows = new Array<Window | undefined>(needles.length).fill(undefined)
  for (const length of runLengths) {
    const open = needles.flatMap((needle, number) => (windows[number] === undefined ? [{ needle, number }] : []))
    const wanted = new Set(open.flatMap(({ needle }) => runsOf(needle, length)))
    if (wanted.size === 0) continue
    const places = placesOf(wanted, report.numbers, length)
    for (const { needle, number } of open) windows[number] = bestWindow(needle, length, places, report.starts)
  }
  return windows
}

function runsOf(numbers: Needle, length: number): string[] {
  return numbers.slice(length - 1).map((_, at) => numbers.slice(at, at + length).join())
}

function placesOf(wanted: ReadonlySet<string>, numbers: Int32Array, length: number): Places {
  const places = new Map<string, number[]>([...wanted].map((run) => [run, []]))
  let known = 0
  for (let end = 1; end <= numbers.length; end++) {
    known = numbers[end - 1]! < 0 ? 0 : known + 1
    if (known >= length) places.get(numbers.subarray(end - length, end).join())?.push(end - length)
  }
  return places
}

/** Each run votes for where the quote would begin, in steps of the quote's length; two steps in a row win. */
function bestWindow(needle: Needle, length: number, places: Places, starts: readonly number[]): Window | undefined {
  const votes = votesOf(needle, length, places, starts)
  let best: number | undefined
  let most = 0
  for (const [step, count] of votes) {
    const both = count + (votes.get(step + 1) ?? 0)
    if (both > most) [best, most] = [step, both]
  }
  if (best === undefined) return undefined
  const block = Math.floor(best / STEPS)
  const from = starts[block]! + ((best % STEPS) - 1) * needle.length
  const behind = (starts[block + 1] ?? Infinity) - 1
  return { from: Math.max(starts[block]!, from), to: Math.min(behind, from + 3 * needle.length) }
}

function votesOf(needle: Needle, length: number, places: Places, starts: readonly number[]): ReadonlyMap<number, number> {
  const votes = new Map<number, number>()
  const seen = new Set<string>()
  for (const [at, run] of runsOf(needle, length).entries()) {
    if (seen.has(run)) continue
    seen.add(run)
    for (const place of places.get(run) ?? []) {
      const block = blockAt(starts, place)
      const step = block * STEPS + Math.floor((place - starts[block]! - at) / needle.length) + 1
      votes.set(step, (votes.get(step) ?? 0) + 1)
    }
  }
  return votes
}
