import { emptyWords } from '../../../draft/lexicons/openers.ts'
import { rememberOf } from '../../../remember.ts'
import { quantifiers } from '../../lexicons/quantities.ts'
import { counterpartsOf, type Passage } from '../counterparts.ts'
import { describe, restsOn } from '../describe.ts'
import type { ReadReport } from '../grounds.ts'
import type { Statement, StatementFinding } from '../statement.ts'
import type { Token } from '../tokens.ts'

/** A word for how many, with the noun behind it. */
interface Quantified {
  readonly word: Token
  readonly set: ReadonlySet<string>
  readonly nouns: readonly string[]
}

/** Words behind such a word in which its noun is looked for: "every American and United Nations report". */
const REACH = 6

/** Of how many something holds is told with the report's own word, or one of the same sense: "some" are not "all". */
export function checkQuantifiers(statement: Statement, report: ReadReport): StatementFinding[] {
  if (statement.role === 'name' || statement.role === 'cover') return []
  return counterpartsOf(statement, report).flatMap(({ said, given }) =>
    quantifiedIn(said).flatMap((own) => {
      const same = given.flatMap(quantifiedIn).filter(({ nouns }) => nouns[0] === own.nouns[0] || isSameRun(nouns, own.nouns))
      const [first] = same
      return first === undefined || same.some(({ set }) => set === own.set) ? [] : [exchanged(own.word, first.word, statement)]
    }),
  )
}

function isSameRun(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 1 && a.filter((stem) => b.includes(stem)).length >= 2
}

const quantifiedIn = rememberOf(({ tokens, text }: Passage): readonly Quantified[] =>
  tokens.flatMap((word, at) => {
    const set = quantifiers.find((words) => words.has(word.lower))
    if (set === undefined) return []
    const behind = tokens.slice(at + 1, at + 1 + REACH)
    const end = behind.findIndex(({ start }, next) =>
      /[,.;:()—?!\d]/.test(text.slice(next === 0 ? word.end : behind[next - 1]!.end, start)),
    )
    const nouns = (end < 0 ? behind : behind.slice(0, end)).filter(({ lower }) => !emptyWords.has(lower)).map(({ stem }) => stem)
    return nouns.length === 0 ? [] : [{ word, set, nouns }]
  }),
)

function exchanged({ text }: Token, given: Token, statement: Statement): StatementFinding {
  return describe(statement, {
    severity: statement.role === 'item' ? 'error' : 'warning',
    code: 'quantity-exchanged',
    words: text,
    message: `Here it is “${text}”; in ${restsOn(statement)} it is “${given.text}”.`,
    hint: 'Say of how many it holds as the report does.',
  })
}
