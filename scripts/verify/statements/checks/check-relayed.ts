import { verbForms } from '../../../draft/lexicons/speech.ts'
import type { Claim } from '../../verified.ts'
import { groundsOfEach, nearest, type Passage, sentencesIn } from '../counterparts.ts'
import { cutClauses } from '../cut-clauses.ts'
import { describe } from '../describe.ts'
import type { ReadReport } from '../grounds.ts'
import { shares, speaksFor } from '../named-voices.ts'
import type { Statement, StatementFinding } from '../statement.ts'
import { tokensOf } from '../tokens.ts'
import { isOpenly } from '../turning-words.ts'

/**
 * What a slide has as somebody's claim its headline and its notes do not tell as so: the sentence names the one who claims it, has a
 * verb by which somebody says it, or leaves it open.
 */
export function checkRelayed(statement: Statement, report: ReadReport): StatementFinding[] {
  if (statement.role !== 'headline' && statement.role !== 'say') return []
  // Without the text: where the report has it as it stands is no item's ground more than another's.
  const grounds = groundsOfEach({ ...statement, text: '' }, report)
  if (!grounds.some(({ located }) => isClaim(located.item))) return []
  return stretchesOf(statement, report).flatMap(([sentence, part], at, all) => {
    const [before = ''] = statement.role === 'say' ? (all[at - 1] ?? []) : []
    const told = nearest(part, grounds).map(({ located }) => located.item)
    const [first] = told
    if (first === undefined || !told.every(isClaim) || isRelayed(sentence, told) || isIntroduced(before, told)) return []
    return [
      describe(statement, {
        severity: 'warning',
        code: 'attribution-lost',
        words: first.by!,
        message: `“${part.text.trim()}” is what “${first.by!}” claims; here nobody says it.`,
        hint: 'Say who claims it.',
      }),
    ]
  })
}

function isClaim({ by, kind }: Partial<Claim>): boolean {
  return by !== undefined && kind === 'claimed'
}

/** What is told in one go, and the sentence that it stands in: the clauses of a headline, and whole sentences of what is said. */
function stretchesOf(statement: Statement, report: ReadReport): readonly (readonly [sentence: string, part: Passage])[] {
  if (statement.role === 'say') return sentencesIn(statement.text).map((sentence) => [sentence.text, sentence])
  return cutClauses(report.textOf(statement)).map(([start, end]) => {
    const text = statement.text.slice(start, end)
    return [statement.text, { text, tokens: tokensOf(text) }]
  })
}

/** What announces that a voice comes next. Matches "What does Moscow say?", "Moscow has two claims."; not "Moscow has many ships." */
const announced =
  /\?$|:$|\b(?:claims?|views?|points?|reasons?|accounts?|versions?|answers?|statements?|hypothes[ei]s|positions?)\b/i

/** Whether the sentence before names who says it, and announces that. */
function isIntroduced(before: string, told: readonly Partial<Claim>[]): boolean {
  return announced.test(before.trim()) && told.some(({ by = '' }) => shares(by, before))
}

function isRelayed(sentence: string, told: readonly Partial<Claim>[]): boolean {
  return (
    told.some(({ by = '' }) => shares(by, sentence) || speaksFor(by, sentence))
    || /\b(?:according to|voices?)\b/i.test(sentence)
    || tokensOf(sentence).some((token) => verbForms.has(token.lower) || isOpenly(token, sentence))
  )
}
