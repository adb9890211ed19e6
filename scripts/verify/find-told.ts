import { emptyWords } from '../draft/lexicons/openers.ts'
import { remember } from '../remember.ts'
import { stemOf } from './statements/tokens.ts'
import type { Briefing, CutBlock, Stretch } from './verified.ts'

/** Fewer words that mean something would be in many a sentence: "The bottom line". */
const FEWEST = 3

/** A word, or a number. Matches "Leeds", "children’s", "2,100"; not "—". */
const word = /\p{L}[\p{L}\p{M}]*(?:[’']\p{L}+)*|\p{Nd}(?:[\p{Nd}.,]*\p{Nd})?/gu

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/**
 * The blocks of a report with what of each the headlines and the notes of a briefing tell, a slide or not: sentences of which
 * all words that mean something stand in one of theirs, or the other way round; of several, the one that says least besides.
 */
export function findTold(briefing: Briefing, blocks: readonly Omit<CutBlock, 'told'>[]): readonly CutBlock[] {
  const parts = blocks.flatMap(({ text, parts: own }) =>
    own.map((part) => ({ part, words: wordsOf(text.slice(part.start, part.end)) })),
  )
  const told = new Set<Stretch>()
  for (const words of textsOf(briefing).flatMap(sentencesOf).map(wordsOf)) {
    const alike = parts.filter((other) => isWithin(words, other.words) || isWithin(other.words, words))
    const least = Math.min(...alike.map((other) => words.symmetricDifference(other.words).size))
    for (const other of alike) if (words.symmetricDifference(other.words).size === least) told.add(other.part)
  }
  return blocks.map((block) => ({ ...block, told: block.parts.filter((part) => told.has(part)) }))
}

/** What is said over the slides and to them; a slide that is left out says nothing. */
function textsOf({ title, subtitle, summary, sections, slides = {} }: Briefing): readonly string[] {
  const shown = Object.values(slides).filter(({ items }) => items?.length !== 0)
  return [title, subtitle, ...[summary, ...sections, ...shown].flatMap(({ headline, say }) => [headline, say])].filter(
    (text) => text !== undefined,
  )
}

function sentencesOf(text: string): readonly string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment)
}

const wordsOf = remember((text: string): ReadonlySet<string> => {
  const words = [...text.toLowerCase().matchAll(word)].map(([found]) => found)
  return new Set(words.filter((found) => !emptyWords.has(found)).map(stemOf))
})

function isWithin(few: ReadonlySet<string>, many: ReadonlySet<string>): boolean {
  return few.size >= FEWEST && few.isSubsetOf(many)
}
