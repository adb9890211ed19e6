import type { Block, Report } from '../read/report.ts'
import { abbreviations } from './lexicons/abbreviations.ts'
import { latinPattern } from './latin-pattern.ts'

export interface Sentence {
  /** As it stands in the report, white space collapsed. */
  readonly text: string
  readonly block: Block
  /** 0-based, in its block. */
  readonly index: number
}

/** In characters, some 400 words: no sentence of a report is so long, and what is, is a list or a table that lost its marks. */
const LONGEST = 2500

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Ends in an abbreviation or an initial. Matches "of Dr.", "met J."; not "of doctors.". */
const abbreviated = latinPattern(
  `(?:^|[\\s("“])(?:${abbreviations.join('|').replaceAll('.', '\\.')}|\\p{Lu}|(?:\\p{Lu}\\.)+\\p{Lu})\\.$`,
  'u',
)

/** Goes on with a sentence. Matches "he said."; not "He said.". */
const continues = /^["”’)\]]*\p{Ll}/u

/** The sentences of a block; a row of a table, an item and a heading without a full stop are one each. */
function splitSentences(block: Block): Sentence[] {
  const texts: string[] = []
  for (const { segment } of segmenter.segment(block.text.replace(/\s+/g, ' ').trim())) {
    const text = segment.trim()
    const last = texts.at(-1)
    if (last !== undefined && (abbreviated.test(last) || continues.test(text))) texts[texts.length - 1] = `${last} ${text}`
    else if (text !== '') texts.push(text)
  }
  const whole = block.kind === 'row' ? [texts.join(' ')] : texts
  return whole.map((text, index) => ({ text, block, index }))
}

/** All sentences of the running text in order: paragraphs, items and quotations. What is too long is none that could be quoted. */
export function sentencesOf(report: Report): Sentence[] {
  return inOneWidth(
    report.blocks
      .filter((block) => block.kind !== 'heading' && block.kind !== 'row')
      .flatMap(splitSentences)
      .filter(({ text }) => text.length <= LONGEST),
  )
}

/**
 * The same sentences, cut from one string. V8 holds a string in one byte a character or in two, and compiles a pattern
 * for each of the widths that it meets; slices are of the width of what they are cut from, so that each is compiled once.
 */
function inOneWidth(sentences: readonly Sentence[]): Sentence[] {
  const whole = sentences.map(({ text }) => text).join(' ')
  let end = -1
  return sentences.map((sentence) => {
    const start = end + 1
    end = start + sentence.text.length
    return { ...sentence, text: whole.slice(start, end) }
  })
}

/** The words of a text, without punctuation at their ends. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu) ?? [] // matches "organisation’s", "1,200"; not "—"
}
