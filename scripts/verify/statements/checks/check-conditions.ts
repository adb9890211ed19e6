import { emptyWords } from '../../../draft/lexicons/openers.ts'
import { rememberOf } from '../../../remember.ts'
import { describe } from '../describe.ts'
import type { ReadReport } from '../grounds.ts'
import { saidBy } from '../meanings.ts'
import type { ReadText } from '../read-text.ts'
import type { Statement, StatementFinding } from '../statement.ts'
import { tokensOf } from '../tokens.ts'

/** "If prices fall" of the report, and "the mine may close". */
interface Condition {
  readonly word: string
  readonly supposed: readonly string[]
  readonly concluded: readonly string[]
}

/** The share of a statement's words of content that the conclusion has to have for it to be the one that is told. */
const TOLD = 0.6

/**
 * What opens a condition. Matches "If funds come", "only if", "unless", "Should it fail"; not "asked if", "even if", "as if", "provided vans".
 * Source: the conditional subordinators of Quirk et al. (1985), 15.34–15.36.
 */
const openers =
  /(?<!\b(?:as|even|ask(?:s|ed)?|asking|wonder(?:s|ed)?|know(?:s|n)?|knew|see|unclear|doubt(?:s|ed|ful)?|question(?:s|ed)?|what) )\b(?:if(?! (?:only|not|any|anything|so)\b)|unless|provided that|(?<=[,;] )provided(?= (?:the|its?|they|an?)\b)|on condition that|as long as(?! \d)|in case(?! of))\b|(?:^|[;:.] )(?:Should|Were|Had)(?= (?:the |its? |they |he |she |[A-Z]))/gi

/** Where the clause that hangs on a condition begins or ends. Matches ", but ", "; ", " and if "; not ", he said". */
const joints = /[;:—]|,? (?:and|but|while|whereas|although|though)\b|, (?:yet|so)\b/

/** What leaves as open by itself whether the condition is met. */
const conditional = /\b(?:if|unless|provided|as long as|should|in case|depend(?:s|ing)?|condition|otherwise|once|until|when)\b/i
const modal = /\b(?:would|could|might|may)\b/i

/** What the report says on a condition is not told without one. */
export function checkConditions(statement: Statement, report: ReadReport): StatementFinding[] {
  if (statement.role !== 'item' && statement.role !== 'headline') return []
  if (conditional.test(statement.text) || report.isSentence(statement.text)) return []
  const content = contentOf(statement.text)
  return report.groundsOf(statement).sentences.flatMap(({ sentence }) =>
    conditionsIn(report.textOf(sentence))
      .filter(({ supposed, concluded }) => {
        const told = content.filter((stem) => saidBy(stem, new Set(concluded)))
        const isSupposed = supposed.some((stem) => !concluded.includes(stem) && content.includes(stem))
        return content.length > 1 && told.length >= TOLD * content.length && !isSupposed
      })
      .map(({ word }) =>
        describe(statement, {
          severity: statement.role === 'headline' || modal.test(statement.text) ? 'warning' : 'error',
          code: 'condition-lost',
          words: word,
          message: `The report says this on a condition that begins with “${word}”; here it is said without.`,
          hint: 'Say on which condition, or that there is one.',
        }),
      ),
  )
}

const conditionsIn = rememberOf(({ text }: ReadText): readonly Condition[] =>
  [...text.matchAll(openers)].flatMap(({ 0: opener, index }) => {
    const word = opener.replace(/^[;:.] /, '')
    const start = index + opener.length - word.length
    const before = text.slice(0, start)
    const isFirst = /(?:^|[.;:—]|,| (?:and|but|that))\s*["“]?$/.test(before)
    const rest = text.slice(start)
    const comma = rest.search(/,(?! \d)|[;.]$/)
    const supposed = comma < 0 ? rest : rest.slice(0, comma)
    const after = comma < 0 ? '' : rest.slice(comma + 1)
    const concluded = isFirst && after !== '' ? upToJoint(after) : fromJoint(before)
    return [{ word, supposed: contentOf(supposed), concluded: contentOf(concluded) }]
  }),
)

function upToJoint(text: string): string {
  const end = text.search(joints)
  return end < 0 ? text : text.slice(0, end)
}

function fromJoint(text: string): string {
  const all = [...text.matchAll(new RegExp(joints, 'g'))]
  const last = all.at(-1)
  return last === undefined ? text : text.slice(last.index + last[0].length)
}

function contentOf(text: string): string[] {
  return tokensOf(text).flatMap(({ lower, stem }) => (emptyWords.has(lower) ? [] : [stem]))
}
