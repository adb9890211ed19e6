import { emptyWords } from '../../../draft/lexicons/openers.ts'
import { rememberOf } from '../../../remember.ts'
import { behindCause, behindEffect } from '../../lexicons/causes.ts'
import { counterpartsOf, type Passage } from '../counterparts.ts'
import { describe, restsOn } from '../describe.ts'
import type { ReadReport } from '../grounds.ts'
import { saidBy } from '../meanings.ts'
import type { Statement, StatementFinding } from '../statement.ts'
import { tokensOf } from '../tokens.ts'

/** What brings about what, by the stems of either. */
interface Cause {
  readonly word: string
  readonly cause: ReadonlySet<string>
  readonly effect: ReadonlySet<string>
}

/** What is the cause in the report is not what it brought about in a statement: "they were late because it failed" of the contrary. */
export function checkCauses(statement: Statement, report: ReadReport): StatementFinding[] {
  if (statement.role === 'name') return []
  return counterpartsOf(statement, report).flatMap(({ said, given }) => {
    const others = given.flatMap(causesIn)
    return causesIn(said).flatMap((own) => {
      const isTurned = (other: Cause): boolean =>
        agreement(own, other.effect, other.cause) > agreement(own, other.cause, other.effect)
      return others.length > 0 && others.every(isTurned) ? [turned(own.word, statement)] : []
    })
  })
}

/** How many words of either side stand on one side of the other text alone; none where one of the two sides has none. */
function agreement({ cause, effect }: Cause, ofCause: ReadonlySet<string>, ofEffect: ReadonlySet<string>): number {
  const count = (own: ReadonlySet<string>, here: ReadonlySet<string>, there: ReadonlySet<string>): number =>
    [...own].filter((stem) => saidBy(stem, here) && !saidBy(stem, there)).length
  const [causes, effects] = [count(cause, ofCause, ofEffect), count(effect, ofEffect, ofCause)]
  return causes === 0 || effects === 0 ? 0 : causes + effects
}

/** The parts of a text that a cause does not reach over. Matches ". ", "; "; not "; so it". */
const between = /(?<=[.!?]) |; (?!so\b)/

const causesIn = rememberOf(({ text }: Passage): readonly Cause[] =>
  text.split(between).flatMap((part) => [
    ...[...part.matchAll(behindCause)].map(({ 0: word, index }) => {
      const [before, after] = [part.slice(0, index), part.slice(index + word.length)]
      // "Because it failed, they were late".
      const comma = before.trim() === '' ? after.indexOf(',') : -1
      return comma < 0
        ? { word, cause: contentOf(after), effect: contentOf(before) }
        : { word, cause: contentOf(after.slice(0, comma)), effect: contentOf(after.slice(comma)) }
    }),
    ...[...part.matchAll(behindEffect)].map(({ 0: word, index }) => ({
      word: word.replace(/^\W+/, ''),
      cause: contentOf(part.slice(0, index)),
      effect: contentOf(part.slice(index + word.length)),
    })),
  ]),
)

function contentOf(text: string): Set<string> {
  return new Set(tokensOf(text).flatMap(({ lower, stem }) => (emptyWords.has(lower) ? [] : [stem])))
}

function turned(word: string, statement: Statement): StatementFinding {
  return describe(statement, {
    severity: statement.role === 'item' ? 'error' : 'warning',
    code: 'cause-exchanged',
    words: word,
    message: `What “${word}” makes the cause here is what came of it in ${restsOn(statement)}.`,
    hint: 'Say what comes of what as the report does.',
  })
}
