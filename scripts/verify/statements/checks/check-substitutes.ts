import { determiners, prepositions } from '../../../draft/grammar/words.ts'
import { rememberOf } from '../../../remember.ts'
import { isAdverb, isVerb } from '../clause-words.ts'
import { describe, restsOn } from '../describe.ts'
import type { ReadReport } from '../grounds.ts'
import { isKnown } from '../known-words.ts'
import { means } from '../meanings.ts'
import { contentOf, isNameIn, type Vocabulary } from '../names.ts'
import type { ReadText } from '../read-text.ts'
import type { Statement, StatementFinding } from '../statement.ts'
import type { Token } from '../tokens.ts'

/** A word of content or a number, in its order. */
interface Part {
  readonly key: string
  readonly start: number
  readonly end: number
  readonly token?: Token
}

/**
 * A word that only another sentence of the report has does not stand in the place of one of the quote: “the chair resigned” of what
 * says that the treasurer did. It stands in its place where the same words come before and behind; the verb may be the editor's own.
 */
export function checkSubstitutes(statement: Statement, report: ReadReport, words: Vocabulary): StatementFinding[] {
  if (statement.role !== 'item' && statement.role !== 'headline') return []
  const { quotes, sentences } = report.groundsOf(statement)
  const text = report.textOf(statement)
  const given = [...quotes, ...sentences.map(({ sentence }) => report.textOf(sentence))]
  const stems = new Set(given.flatMap((each) => [...each.stems]))
  return contentOf(text).flatMap((token) => {
    if (isNameIn([token], words) !== false || isKnown(token, stems) || !isKnown(token, words.stems)) return []
    const other = isOwnWord(token, text) ? undefined : placeTakenBy(token, text, quotes, statement)
    return other === undefined ? [] : [exchanged(token, other, statement)]
  })
}

/** The word of a quote in whose place another one stands: the statement does not have it, but has what stands on either side of it. */
function placeTakenBy(token: Token, said: ReadText, quotes: readonly ReadText[], { role }: Statement): Token | undefined {
  const own = partsOf(said)
  const sides = sidesOf(token, said)
  // Where a label begins or ends says nothing of the quote; of a headline both sides are asked for.
  if (sides.filter((side) => side !== undefined).length < (role === 'headline' ? 2 : 1)) return undefined
  const isMarked = mark.test(gapsOf(token, sides, said))
  for (const quote of quotes)
    for (const { key, token: other } of partsOf(quote)) {
      if (other === undefined || own.some((part) => means(part.key, key)) || isOwnWord(other, quote)) continue
      const there = sidesOf(other, quote)
      const beside = there.map((side, which) => (sides[which] === undefined ? undefined : side))
      const isBeside = sides.every((side, which) => side === undefined || means(side.key, there[which]?.key ?? ''))
      const gaps = gapsOf(other, beside, quote)
      if (isBeside && !apart.test(gaps) && (!isMarked || mark.test(gaps))) return other
    }
  return undefined
}

const mark = /[,.;:—]/

/** What stands between two words that belong to different things, or for somebody named before. Matches ". ", " it would"; not ", has". */
const apart = /[.;:—()]|\b(?:it|they|he|she|who|which|its|their|his|her)\b/i

/** What stands before a word and behind it. */
function sidesOf(token: Token, text: ReadText): readonly (Part | undefined)[] {
  const parts = partsOf(text)
  const at = parts.findIndex((part) => part.token === token)
  return [parts[at - 1], parts[at + 1]]
}

/** What lies between a word and its neighbours, as far as these are given. */
function gapsOf({ start, end }: Token, [before, after]: readonly (Part | undefined)[], { text }: ReadText): string {
  return (before === undefined ? '' : text.slice(before.end, start)) + (after === undefined ? '' : text.slice(end, after.start))
}

const partsOf = rememberOf((text: ReadText): readonly Part[] => {
  const words = contentOf(text).map((token) => ({ key: token.stem, token, start: token.start, end: token.end }))
  const numbers = text.counts.map(({ value, start, end }) => ({ key: String(value), start, end }))
  return [...words, ...numbers].sort((a, b) => a.start - b.start)
})

/** A verb, an adverb or a small word: an editor tells what happened in words of his own, but not of whom. */
function isOwnWord(token: Token, text: ReadText): boolean {
  return (
    isAdverb(token.lower)
    || prepositions.has(token.lower)
    || determiners.has(token.lower)
    || isVerb(text, text.tokens.indexOf(token))
  )
}

function exchanged(token: Token, other: Token, statement: Statement): StatementFinding {
  return describe(statement, {
    severity: 'warning',
    code: 'word-exchanged',
    words: token.text,
    message: `“${token.text}” stands here where ${restsOn(statement)} has “${other.text}”; the report has it in another sentence.`,
    hint: 'Say it of what the report says it of, or let the quote include the word.',
  })
}
