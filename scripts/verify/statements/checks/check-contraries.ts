import { emptyWords } from '../../../draft/lexicons/openers.ts'
import { deniers, negators } from '../../lexicons/modality.ts'
import { contentOf, counterpartsOf, type Passage } from '../counterparts.ts'
import { describe, restsOn } from '../describe.ts'
import type { ReadReport } from '../grounds.ts'
import { isContrary, isConverse, isReversed, means, saidBy } from '../meanings.ts'
import type { Statement, StatementFinding } from '../statement.ts'
import { isPastForm, type Token } from '../tokens.ts'

/** Words on either side in which what a word speaks of is looked for. */
const NEAR = 5
/** Words before a word in which a "not" turns it. */
const DENIED = 3

/** No word of a statement says the contrary of one that the report has for the same: "rose" where it "fell". */
export function checkContraries(statement: Statement, report: ReadReport): StatementFinding[] {
  if (statement.role === 'name') return []
  return counterpartsOf(statement, report).flatMap(({ said, given }) => {
    const stems = new Set(given.flatMap(({ tokens }) => tokens.map(({ stem }) => stem)))
    const own = new Set(said.tokens.map(({ stem }) => stem))
    return said.tokens.flatMap((word) => {
      if (saidBy(word.stem, stems)) return []
      for (const passage of given)
        for (const other of passage.tokens)
          if (mayOppose(word, other) && !saidBy(other.stem, own) && isOpposed(word, said, other, passage))
            return [contrary(word, other, statement, isSure(word, said, other, passage))]
      return []
    })
  })
}

function mayOppose(word: Token, other: Token): boolean {
  return isContrary(word.stem, other.stem) || isConverse(word.stem, other.stem) || isReversed(word.stem, other.stem)
}

function isOpposed(word: Token, said: Passage, other: Token, given: Passage): boolean {
  if (isDenied(word, said) !== isDenied(other, given)) return false
  if (isNoun(word, said) || isNoun(other, given) || isParticle(word, said) || isParticle(other, given)) return false
  // "They doubt that it will" of "they believe that it will not".
  if (deniers.has(word.lower) && given.tokens.some(({ lower, start }) => start > other.start && negators.has(lower))) return false
  // "Bought from them" and "sold to them": who has which part in it is compared elsewhere.
  if (isConverse(word.stem, other.stem) && !isBare(word, said, other, given))
    return isRelation(word) && isSameComplement(word, said, other, given)
  return (isContrary(word.stem, other.stem) || isReversed(word.stem, other.stem)) && shareNeighbours(word, said, other, given)
}

/** "Teles, who won" and "Teles, who lost": of one and the same, and nobody else has a part in it. */
function isBare(word: Token, said: Passage, other: Token, given: Passage): boolean {
  const opener = ({ start }: Token, { tokens }: Passage): string => tokens.findLast(({ end }) => end < start)?.lower ?? ''
  const isLast = ({ end }: Token, { text }: Passage): boolean => /^(?:[,.;:]|$)/.test(text.slice(end))
  return opener(word, said) === opener(other, given) && isLast(word, said) && isLast(other, given)
}

function isRelation({ lower }: Token): boolean {
  return (
    emptyWords.has(lower) || ['fewer', 'less', 'above', 'below', 'if', 'unless', 'into', 'out', 'by', 'against'].includes(lower)
  )
}

/** "More than the others" and "fewer than the others", "before it closed" and "after it closed": the same follows. */
function isSameComplement(word: Token, said: Passage, other: Token, given: Passage): boolean {
  const after = contentOf(said.tokens.filter(({ start }) => start > word.start)).slice(0, 3)
  const there = contentOf(given.tokens.filter(({ start }) => start > other.start)).slice(0, NEAR)
  return after.some(({ stem }) => there.some((each) => each.stem === stem))
}

function shareNeighbours(word: Token, said: Passage, other: Token, given: Passage): boolean {
  return shared(word, said, other, given).length > 0
}

/** One word in common may stand there by chance, two of as many as there are hardly. */
function isSure(word: Token, said: Passage, other: Token, given: Passage): boolean {
  return shared(word, said, other, given).length >= Math.min(2, neighbours(word, said).length)
}

function shared(word: Token, said: Passage, other: Token, given: Passage): string[] {
  const there = neighbours(other, given)
  return neighbours(word, said).filter((stem) => there.some((each) => means(each, stem)))
}

function neighbours(word: Token, { tokens }: Passage): string[] {
  const before = contentOf(tokens.filter(({ end }) => end <= word.start)).slice(-NEAR)
  const after = contentOf(tokens.filter(({ start }) => start > word.start)).slice(0, NEAR)
  return [...before, ...after].map(({ stem }) => stem)
}

function isDenied(word: Token, { tokens }: Passage): boolean {
  const at = tokens.indexOf(word)
  return tokens.slice(Math.max(0, at - DENIED), at).some(({ lower }) => negators.has(lower) || /n[’']t$/.test(lower)) // "didn’t"; not "tent"
}

/** "Nineteen lives": what is counted is no verb. */
function isNoun({ start, lower }: Token, { text }: Passage): boolean {
  // "In return for", "on leave": part of a phrase.
  if (
    /^(?:return|leave|support|favour|last|first|least|most|part|good)$/.test(lower)
    && /\b(?:in|on|at|for|by) $/.test(text.slice(0, start))
  )
    return true
  return (
    lower === 'lives'
    && /(?:\d|\p{L}+(?:een|ty|two|three|four|five|six|seven|eight|nine|ten|dred|and|of)) $/u.test(text.slice(0, start))
  )
}

/** "Wound up", "closed down": part of a verb, and no direction. */
function isParticle({ lower, start }: Token, { tokens, text }: Passage): boolean {
  if (lower !== 'up' && lower !== 'down') return false
  const before = tokens.findLast(({ end }) => end < start)
  return before !== undefined && text.slice(before.end, start) === ' ' && isPastForm(before.lower) && !moved.has(before.lower)
}

const moved: ReadonlySet<string> = new Set(['went', 'gone', 'came', 'moved', 'driven', 'drove', 'brought', 'pushed'])

function contrary(word: Token, other: Token, statement: Statement, sure: boolean): StatementFinding {
  return describe(statement, {
    severity: sure && statement.role === 'item' ? 'error' : 'warning',
    code: 'contrary-of-quote',
    words: word.text,
    message: `“${word.text}” is the contrary of “${other.text}” in ${restsOn(statement)}.`,
    hint: 'Say it as the report does.',
  })
}
