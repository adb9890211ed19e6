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

/** Ends in a letter that stands for a title. Matches "قال د."; not "البلد.", nor "2024 م.", where it is the era's. */
const arabicTitle = /(?:^|[\s(«])(?<!\p{Nd}\s)\p{Script=Arabic}(?:\p{Script=Arabic}?\.\s?\p{Script=Arabic})?\.$/u

/** Ends in a word that is short for another only before a number. Matches "voir l’art."; not "art", and "art. Il" is an end. */
const beforeNumber = /(?:^|[\s(’'])(?:art|chap|env|fig|no|nos|n|p|pp|par|ص|ج)\.$/iu

/** Goes on with a sentence. Matches "he said."; not "He said.". */
const continues = /^["”’»)\]]*\p{Ll}/u

/** A mark that closes what the sentence before it opened, for French sets a space before it. Matches "» Il"; not "«". */
const closing = /^»\s?/u

/** The sentences of a block; a row of a table, an item and a heading without a full stop are one each. */
function splitSentences(block: Block): Sentence[] {
  const texts: string[] = []
  let gap = ''
  for (const { segment } of segmenter.segment(block.text.replace(/\s+/g, ' ').trim())) {
    const text = segment.trim()
    const last = texts.at(-1)
    const joined = `${last}${gap}${text}`
    gap = /\s$/.test(segment) ? ' ' : '' // "Dr. "; not "أ."
    if (last !== undefined && (isCut(last, text) || continues.test(text))) texts[texts.length - 1] = joined
    else if (last !== undefined && closing.test(text) && isOpen(last)) {
      texts[texts.length - 1] = `${last}${joined.slice(last.length).startsWith(' ') ? ' ' : ''}»`
      if (text.replace(closing, '') !== '') texts.push(text.replace(closing, ''))
    } else if (text !== '') texts.push(text)
  }
  const whole = block.kind === 'row' ? [texts.join(' ')] : texts
  return whole.map((text, index) => ({ text, block, index }))
}

/** Whether a stop is none of a sentence's end. */
function isCut(last: string, next: string): boolean {
  return abbreviated.test(last) || arabicTitle.test(last) || (/^\p{Nd}/u.test(next) && beforeNumber.test(last)) // "12 mai"; not "Il"
}

/** Whether a quotation that began has not ended. */
function isOpen(text: string): boolean {
  return text.lastIndexOf('«') > text.lastIndexOf('»')
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

/** A sentence as a line of a slide: without its full stop, unless that belongs to an abbreviation. */
export function withoutStop(text: string): string {
  return abbreviated.test(text) ? text : text.replace(/(?<!\.)\.$/, '') // "It closed."; not "It closed..."
}

/** The words of a text, without punctuation at their ends. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu) ?? [] // matches "organisation’s", "1,200"; not "—"
}
