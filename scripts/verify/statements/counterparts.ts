import { latinPattern } from '../../draft/latin-pattern.ts'
import { emptyWords } from '../../draft/lexicons/openers.ts'
import { rememberOf } from '../../remember.ts'
import type { ReadReport } from './grounds.ts'
import { saidBy } from './meanings.ts'
import type { ReadText } from './read-text.ts'
import type { Statement } from './statement.ts'
import { tokensOf, type Token } from './tokens.ts'

/** Words in their order, with the text that they stand in. */
export type Passage = Pick<ReadText, 'text' | 'tokens'>

/** A stretch of a statement, and what of the report tells of the same. */
export interface Counterpart {
  readonly said: Passage
  readonly given: readonly ReadText[]
}

/** The share of a sentence's words that one of the report has to have to tell of the same. */
const ALIKE = 0.5
/** What comes so near to the best may be what is meant. */
const NEAR_BEST = 0.75

/**
 * What each part of a statement is to be held against: of an item and a headline the quotes; of each sentence that is
 * said or stands on the cover the sentences of the report that have most of its words, where one has half of them.
 */
export function counterpartsOf(statement: Statement, report: ReadReport): readonly Counterpart[] {
  return foundIn(report)(statement)
}

/** Several checks ask for those of each statement, one after the other. */
const foundIn = rememberOf((report: ReadReport) => rememberOf((statement: Statement) => findCounterparts(statement, report)))

function findCounterparts(statement: Statement, report: ReadReport): readonly Counterpart[] {
  const { quotes, near } = report.groundsOf(statement)
  if (quotes.some((quote) => isCutFrom(statement, quote))) return []
  if (statement.role !== 'say' && statement.role !== 'cover') return [{ said: report.textOf(statement), given: quotes }]
  const blocks = statement.role === 'say' ? [...quotes, ...near] : report.all
  const sentences = blocks.flatMap((block) => report.sentencesOf(block))
  return sentencesIn(statement.text).flatMap((said) => {
    const given = nearest(said, sentences)
    return given.length === 0 ? [] : [{ said, given }]
  })
}

/** Whether a text stands in a quote as it is, or is made of the cells of a row. */
function isCutFrom({ role, text, path }: Statement, quote: ReadText): boolean {
  if (quote.block?.kind === 'row' && role !== 'say' && role !== 'cover') return true
  const at = quote.text.toLowerCase().indexOf(text.toLowerCase().replace(/\.$/, '')) // "It closed."; not "Why?"
  // "The fines have not been paid" of "a third of the fines have not been paid".
  return at >= 0 && (!path.includes('text') || !/\b(?:of|than|not|if|unless) $/.test(quote.text.slice(0, at)))
}

/** The words that mean something. */
export function contentOf(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ lower }) => !emptyWords.has(lower))
}

/** Between two sentences. Matches in "It rose. The"; not in "c. 40". */
const between = latinPattern('(?<=[.!?])\\s+(?=\\p{Lu})', 'u')

function sentencesIn(text: string): Passage[] {
  return text.split(between).map((sentence) => ({ text: sentence, tokens: tokensOf(sentence) }))
}

function nearest({ tokens }: Passage, sentences: readonly ReadText[]): ReadText[] {
  const stems = [...new Set(contentOf(tokens).map(({ stem }) => stem))]
  const scored = sentences.map((sentence) => ({ sentence, score: stems.filter((stem) => saidBy(stem, sentence.stems)).length }))
  const best = Math.max(0, ...scored.map(({ score }) => score))
  if (best < 2 || best < stems.length * ALIKE) return []
  return scored.filter(({ score }) => score >= best * NEAR_BEST).map(({ sentence }) => sentence)
}
