import { isSameDate } from './check-dates.ts'
import { contentIn, cutClauses } from '../cut-clauses.ts'
import { groundsOfEach } from '../counterparts.ts'
import { describe } from '../describe.ts'
import type { ReadReport } from '../grounds.ts'
import { saidBy } from '../meanings.ts'
import { contentOf, isNameIn, runsOf, stand, vocabularyOf } from '../names.ts'
import type { ReadText } from '../read-text.ts'
import type { Statement, StatementFinding } from '../statement.ts'
import { tokensOf } from '../tokens.ts'

/** What a clause may rest on as a whole: an item of the slide with its quote, or of what is said a sentence of the section. */
type Ground = readonly ReadText[]

/** A number, a date or a name of a clause, and whether a ground has it. */
interface Part {
  readonly text: string
  readonly start: number
  readonly standsIn: (ground: Ground) => boolean
}

/** A clause rests on what has so large a share of its words, and on whatever comes so near to the best. */
const ALIKE = 0.5
const NEAR_BEST = 0.75

/**
 * A clause of a headline, or of what is said, rests on one item or sentence: the one that it shares most with. What another one alone
 * has of its numbers and dates, and in a headline of its names, has come to it by mistake: “lost in 2020” where 2020 is the date of something else.
 */
export function checkClauses(statement: Statement, report: ReadReport, known: ReadonlySet<string>): StatementFinding[] {
  const { role, text } = statement
  if ((role !== 'headline' && role !== 'say') || report.isSentence(text)) return []
  const grounds = groundsOf(statement, report)
  const whole = report.textOf(statement)
  const parts = partsOf(whole, statement, report, known).filter(({ standsIn }) => grounds.some(standsIn))
  return cutClauses(whole).flatMap(([start, end]) => {
    const own = parts.filter((part) => part.start >= start && part.start < end)
    const best = nearest(contentIn(text.slice(start, end)), own, grounds)
    const isWhole = best.some((ground) => own.every((part) => isHeld(part, own, ground, text)))
    const [first] = best
    if (isWhole || first === undefined) return []
    return own.filter((part) => !isHeld(part, own, first, text)).map((part) => ofAnother(part, statement))
  })
}

function groundsOf(statement: Statement, report: ReadReport): readonly Ground[] {
  const items = groundsOfEach(statement, report).map(({ texts }) => texts)
  const { near } = report.groundsOf(statement)
  return statement.role === 'say'
    ? [...items, ...near.flatMap((block) => report.sentencesOf(block).map((each) => [each]))]
    : items
}

/** The numbers, dates and names of a text. Whom the report is about may be named anywhere, but for where something was. */
function partsOf(whole: ReadText, { role, items, text }: Statement, report: ReadReport, known: ReadonlySet<string>): Part[] {
  const counts = whole.counts.filter(
    ({ kind, value, text: says }) => kind === 'cardinal' && (role === 'headline' || /\d/.test(says) || value > items.length),
  )
  const numbers = counts.map((numeral): Part => ({
    ...{ text: numeral.text, start: numeral.start },
    standsIn: (ground) =>
      ground.some((each) =>
        each.numerals.some(
          ({ value, top, qualifier }) => value === numeral.value && top === numeral.top && qualifier === numeral.qualifier,
        ),
      ),
  }))
  const dates = whole.ownDates.flatMap(({ date, says, start }): Part[] =>
    date === undefined
      ? []
      : [
          {
            text: says,
            start,
            standsIn: (ground) =>
              ground.some((each) => each.dates.some((found) => found.date !== undefined && isSameDate(date, found.date))),
          },
        ],
  )
  // The speaker may say of what is on the slide where it was, by a name of its section.
  if (role === 'say') return [...numbers, ...dates]
  const words = vocabularyOf(report.all)
  const names = runsOf(contentOf(whole), text, words).flatMap((run): Part[] => {
    const [first] = run
    const isFree = known.has(run.map(({ lower }) => lower).join(' ')) && !place.test(text.slice(0, first!.start))
    return isNameIn(run, words) !== true || isFree
      ? []
      : [{ text: run.map((token) => token.text).join(' '), start: first!.start, standsIn: (ground) => stand(run, ground) }]
  })
  return [...numbers, ...dates, ...names]
}

/** What goes before the name of a place. Matches "killed in "; not "that ". */
const place = /\b(?:in|at|near|from|to|into|on) (?:the )?$/

/** Whether a ground has a part, or one to which it is joined: “Khorasan and the Caucasus”. */
function isHeld(part: Part, own: readonly Part[], ground: Ground, text: string): boolean {
  if (part.standsIn(ground)) return true
  return own.some((other) => {
    const [first, next] = other.start < part.start ? [other, part] : [part, other]
    return other !== part && other.standsIn(ground) && joint.test(text.slice(first.start + first.text.length, next.start))
  })
}

/** What stands between two of which the same is told. Matches " and the ", ", "; not " of ". */
const joint = /^(?:,|,? (?:and|or|to|than)| [–—-])(?: (?:in|the|its|of|by|from))* ?$/

function nearest(stems: readonly string[], own: readonly Part[], grounds: readonly Ground[]): readonly Ground[] {
  const named = new Set(own.flatMap(({ text }) => tokensOf(text).map(({ stem }) => stem)))
  const scored = grounds.map((ground) => {
    const taken = stems.filter((stem) => ground.some((text) => saidBy(stem, text.stems)))
    const beside = taken.filter((stem) => !named.has(stem)).length
    return { ground, beside, score: taken.length + own.filter(({ standsIn }) => standsIn(ground)).length }
  })
  const best = Math.max(0, ...scored.map(({ score }) => score))
  if (own.length === 0 || best < 2 || best < (stems.length + own.length) * ALIKE) return []
  // "The north is at its weakest": where the name alone is found, and what is said of it elsewhere, it is said of another.
  const told = Math.max(0, ...scored.map(({ beside }) => beside))
  const telling = scored.filter(({ beside }) => told === 0 || beside > told * ALIKE).sort((a, b) => b.score - a.score)
  return telling.filter(({ score }) => score >= telling[0]!.score * NEAR_BEST).map(({ ground }) => ground)
}

function ofAnother({ text }: Part, statement: Statement): StatementFinding {
  return describe(statement, {
    severity: 'warning',
    code: 'part-of-another',
    words: text,
    message: `What is said with “${text}” rests on something that does not have it; of what the slide rests on, another has it.`,
    hint: 'Look what it belongs to in the report.',
  })
}
