/**
 * Text as it is compared: without what writers, editors and formats change and no reader sees.
 * Case, words, numbers and every other sign count.
 */
export interface Folded {
  readonly text: string
  /** Of each code unit of `text`: where the characters that it stands for begin and end in the raw text. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** Soft hyphen, zero-width characters, and marks of direction. */
const unseen = '\\xAD\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF'

/** What Arabic may leave out: the signs of short vowels and doubled letters, and the stroke that lengthens a line. */
const vowelSigns = '\\u0640\\u064B-\\u0652\\u0670'

/** A single space between words, which is what most white space is already. */
const plainSpace = ` (?:[^\\s${unseen}]|$)`

/** What is replaced. Matches "\n", two spaces, "“", "—"; not "a" and not the space in "a b". */
const special = new RegExp(
  `(?!${plainSpace})[\\s${unseen}]+|(?<optional>[${vowelSigns}]+)|(?<double>[“”„‟«»＂])|(?<single>[‘’‚‛‹›ʼ])|(?<dash>[‐‑‒–—―])`,
  'gu',
)

/** White space in a run of it and of unseen characters. Matches "\t"; not a byte order mark, which `\s` takes for white space. */
const white = /[^\S\uFEFF]/u

const unseenRun = new RegExp(`[${unseen}]+`, 'gu') // matches a soft hyphen; not "-"

/** What is set on the character before it: marks, the later parts of a Korean syllable, and one letter of Kirat Rai. */
const mark = '[\\p{M}\\u1160-\\u11FF\\u{16D67}]'

/** A character with all that is set on it. Matches "é" in two; not "ab". */
const cluster = new RegExp(`[\\s\\S](?:[${unseen}]*${mark})*`, 'gu')

/** A mark that something unseen parts from its letter. Matches "e", soft hyphen, accent from the soft hyphen on; not "e" with its accent. */
const partedMark = new RegExp(`[${unseen}]${mark}`, 'u')

/**
 * Folds a text: runs of white space are one space; quotation marks are `"` or `'` by their kind;
 * dashes and hyphens are `-`; unseen characters are gone, and so are the vowel signs of Arabic; letters and their marks are composed
 * (NFC, Unicode Annex 15: it keeps "²" apart from "2", which NFKC does not).
 */
export function foldText(raw: string): Folded {
  const composed = compose(raw)
  const { text } = composed
  const starts = new Uint32Array(text.length)
  const ends = new Uint32Array(text.length)
  let folded = ''
  let done = 0
  for (const match of text.matchAll(special)) {
    keep(done, match.index)
    done = match.index + match[0].length
    const sign = signFor(match)
    // What is found has the signs on its last letter, too.
    if (match.groups?.['optional'] !== undefined && folded !== '') ends[folded.length - 1] = composed.ends?.[done - 1] ?? done
    if (sign === '') continue
    starts[folded.length] = composed.starts?.[match.index] ?? match.index
    ends[folded.length] = composed.ends?.[done - 1] ?? done
    folded += sign
  }
  keep(done, text.length)
  return { text: folded, starts: starts.subarray(0, folded.length), ends: ends.subarray(0, folded.length) }

  function keep(from: number, to: number): void {
    const shift = folded.length - from
    for (let at = from; at < to; at++) {
      starts[at + shift] = composed.starts?.[at] ?? at
      ends[at + shift] = composed.ends?.[at] ?? at + 1
    }
    folded += text.slice(from, to)
  }
}

function signFor({ 0: found, groups = {} }: RegExpMatchArray): string {
  if (groups['double'] !== undefined) return '"'
  if (groups['single'] !== undefined) return "'"
  if (groups['dash'] !== undefined) return '-'
  return white.test(found) ? ' ' : ''
}

/** NFC with the offsets of the raw text; without offsets where nothing moved, which is nearly always. */
function compose(raw: string): { text: string; starts?: number[]; ends?: number[] } {
  if (raw.normalize('NFC') === raw && !partedMark.test(raw)) return { text: raw }
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  for (const match of raw.matchAll(cluster)) {
    const isBare = match[0].length === 1
    const units = isBare ? match[0].normalize('NFC') : match[0].replace(unseenRun, '').normalize('NFC')
    text += units
    for (let unit = 0; unit < units.length; unit++) {
      starts.push(match.index)
      ends.push(match.index + match[0].length)
    }
  }
  return { text, starts, ends }
}
