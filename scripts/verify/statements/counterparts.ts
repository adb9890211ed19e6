import { latinPattern } from '../../draft/latin-pattern.ts'
import { emptyWords } from '../../draft/lexicons/openers.ts'
import { rememberOf } from '../../remember.ts'
import type { LocatedItem } from '../check.ts'
import { cutClauses } from './cut-clauses.ts'
import type { ReadReport } from './grounds.ts'
import { saidBy } from './meanings.ts'
import { ReadText } from './read-text.ts'
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
  if (statement.role === 'headline') return byClause(statement, report)
  if (statement.role !== 'say' && statement.role !== 'cover') return [{ said: report.textOf(statement), given: quotes }]
  const blocks = statement.role === 'say' ? [...quotes, ...near] : report.all
  const sentences = blocks.flatMap((block) => report.sentencesOf(block))
  return sentencesIn(statement.text).flatMap((said) => {
    const given = nearest(said, sentences)
    return given.length === 0 ? [] : [{ said, given }]
  })
}

/** Of each clause of a headline what it rests on: the items that it has most words of, or where it has half its words of none, all of them. */
function byClause(statement: Statement, report: ReadReport): Counterpart[] {
  const { quotes } = report.groundsOf(statement)
  const grounds = groundsOfEach(statement, report)
  return cutClauses(report.textOf(statement)).map(([start, end]) => {
    const said = new ReadText(statement.text.slice(start, end), { clock: {} })
    const given = nearest(said, grounds).flatMap(({ texts }) => texts)
    return { said, given: given.length === 0 ? quotes : given }
  })
}

/** What each item of a headline gives it to rest on, without the headings, which belong to all of them. */
export function groundsOfEach(statement: Statement, report: ReadReport): readonly ItemGround[] {
  return statement.items.map((located) => {
    const { quotes } = report.groundsOf({ ...statement, role: 'headline', items: [located] })
    const texts = quotes.filter(({ block }) => block?.kind !== 'heading')
    return { located, texts, stems: new Set(texts.flatMap(({ stems }) => [...stems])) }
  })
}

/** What an item gives a headline to rest on. */
export interface ItemGround extends Pick<ReadText, 'stems'> {
  readonly located: LocatedItem
  readonly texts: readonly ReadText[]
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

export function sentencesIn(text: string): Passage[] {
  return text.split(between).map((sentence) => ({ text: sentence, tokens: tokensOf(sentence) }))
}

/** Of several that a passage may tell of those that have most of its words; none where no one has half of them. */
export function nearest<T extends Pick<ReadText, 'stems'>>({ tokens }: Passage, all: readonly T[]): T[] {
  const stems = [...new Set(contentOf(tokens).map(({ stem }) => stem))]
  const scored = all.map((each) => ({ each, score: stems.filter((stem) => saidBy(stem, each.stems)).length }))
  const best = Math.max(0, ...scored.map(({ score }) => score))
  if (best < 2 || best < stems.length * ALIKE) return []
  return scored.filter(({ score }) => score >= best * NEAR_BEST).map(({ each }) => each)
}
