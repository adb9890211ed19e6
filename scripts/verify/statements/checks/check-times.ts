import { months } from '../../../draft/lexicons/months.ts'
import { emptyWords } from '../../../draft/lexicons/openers.ts'
import { rememberOf } from '../../../remember.ts'
import { counterpartsOf, type Passage } from '../counterparts.ts'
import { describe, restsOn } from '../describe.ts'
import type { ReadReport } from '../grounds.ts'
import type { Statement, StatementFinding } from '../statement.ts'
import { isPastForm, type Token } from '../tokens.ts'

/** On which side of a time something lies, by the word before it. */
const sides: ReadonlyMap<string, readonly string[]> = new Map([
  ['since', ['until', 'till', 'before']],
  ['until', ['since', 'after']],
  ['till', ['since', 'after', 'from']],
  ['before', ['after', 'since', 'when', 'between', 'in', 'following']],
  ['after', ['before', 'until', 'by', 'between', 'when', 'in', 'on', 'to']],
  ['by', ['after', 'since']],
  ['from', ['until', 'till', 'to']],
  ['to', ['from', 'since']],
])

/** The same of a date: "in 2024" is neither by then nor since. "From 2020" and "since 2020" tell the same. */
const sidesOfDates: ReadonlyMap<string, readonly string[]> = new Map([
  ['by', ['in', 'on', 'from', 'since', 'before', 'after']],
  ['since', ['in', 'on', 'by', 'before', 'until', 'till']],
  ['from', ['by', 'before', 'until', 'till', 'to']],
  ['before', ['in', 'on', 'from', 'since', 'after', 'by']],
  ['until', ['from']],
])

/** How many words may stand between such a word and the time. */
const REACH = 3

/** How many letters the clause behind such a word may have. */
const CLAUSE = 60

/** "About US$ 19 million": no time. */
const amount = /^ (?:about |around |some |roughly |nearly |over )?(?:[A-Z]{3} ?|[A-Z]{0,2})[$€£¥]|^ [A-Z]{3} \d/

/** What lies before a time, after it or up to it in the report does so in a statement. */
export function checkTimes(statement: Statement, report: ReadReport): StatementFinding[] {
  if (statement.role === 'name') return []
  return counterpartsOf(statement, report).flatMap(({ said, given }) => {
    const own = timesIn(said)
    const others = given.flatMap(timesIn)
    return own.flatMap((time) => {
      const same = others.filter(({ at }) => at === time.at)
      const opposed = same.find(
        ({ side }) => isOtherSide(time, side, said) && (time.isDate || sides.has(time.side) === sides.has(side)),
      )
      const isBorne = same.some(({ side }) => side === time.side) || given.some((passage) => reaches(time, passage))
      return opposed === undefined || isBorne ? [] : [otherSide(time, opposed.side, statement, isSure(time, opposed.side, said))]
    })
  })
}

function isOtherSide({ side, isDate }: Time, given: string, { tokens }: Passage): boolean {
  // What came about in 2024 has been so since 2024.
  if (side === 'since' && /^(?:in|on)$/.test(given) && tokens.some(({ lower }) => /^ha(?:s|ve|d)$/.test(lower))) return false
  return sides.get(side)?.includes(given) === true || (isDate && sidesOfDates.get(side)?.includes(given) === true)
}

/** "Before the rules were changed in October": the word reaches to the time over a clause of its own. */
function reaches({ side, at }: Time, { tokens, text }: Passage): boolean {
  return tokens.some(
    ({ lower, end }) =>
      lower === side
      && tokens.some(
        ({ stem, start }) => start > end && at.endsWith(stem) && !/[,.;:]/.test(text.slice(end, start)) && start - end < CLAUSE,
      ),
  )
}

interface Time {
  /** "since", "after". */
  readonly side: string
  readonly at: string
  readonly text: string
  /** "In" and "on" tell a time of a date alone. */
  readonly isDate: boolean
}

const timesIn = rememberOf(({ tokens, text }: Passage): readonly Time[] =>
  tokens.flatMap(({ lower, end }, index) => {
    if (!sides.has(lower) && !/^(?:when|between|in|on|following)$/.test(lower)) return []
    if (amount.test(text.slice(end))) return []
    const next = tokens[index + 1]
    const day = /^ (?:the )?\d[\w ]*/.exec(text.slice(end, next?.start ?? text.length))?.[0].trim() ?? '' // " 30 " of "by 30 June"
    const followed = tokens.slice(index + 1, index + 1 + REACH).find((token) => !emptyWords.has(token.lower))
    if (followed === undefined && day === '') return []
    return [
      {
        side: lower,
        at: `${day} ${nameOf(followed)}`.trim(),
        text: `${day} ${followed?.text ?? ''}`.trim(),
        isDate: day !== '' || months.some((month) => month === followed?.text),
      },
    ]
  }),
)

function nameOf(token: Token | undefined): string {
  return token?.stem ?? ''
}

/** What is so since a time came about at it ("is back since May"), unless a verb in the past stands before it: "sank since May". */
function isSure({ side, isDate, text: at }: Time, given: string, { tokens, text }: Passage): boolean {
  if (side !== 'since' || !/^(?:in|on)$/.test(given)) return isDate || !/^(?:from|to|by)$/.test(side)
  const end = text.indexOf(`${side} ${at}`)
  return tokens.some((token) => isPastForm(token.lower) && token.end < end && !/[,;]/.test(text.slice(token.end, end)))
}

function otherSide({ side, text }: Time, given: string, statement: Statement, sure: boolean): StatementFinding {
  return describe(statement, {
    // "Comes from the reform" of what was "traced to the reform" tells of no time.
    severity: statement.role === 'item' && sure ? 'error' : 'warning',
    code: 'time-exchanged',
    words: side,
    message: `Here it is “${side}” ${text}; in ${restsOn(statement)} it is “${given}”.`,
    hint: 'Say as the report does on which side of that time it lies.',
  })
}
