import { emptyWords } from '../../../draft/lexicons/openers.ts'
import { isSameDate } from './check-dates.ts'
import { isVerb } from '../clause-words.ts'
import { describe } from '../describe.ts'
import type { ReadReport } from '../grounds.ts'
import { saidBy } from '../meanings.ts'
import { contentOf, isNameIn, runsOf, stand, vocabularyOf } from '../names.ts'
import type { ReadText } from '../read-text.ts'
import type { Statement, StatementFinding } from '../statement.ts'
import { type Token, tokensOf } from '../tokens.ts'

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
  return clausesOf(whole).flatMap(([start, end]) => {
    const own = parts.filter((part) => part.start >= start && part.start < end)
    const best = nearest(contentIn(text.slice(start, end)), own, grounds)
    const isWhole = best.some((ground) => own.every((part) => isHeld(part, own, ground, text)))
    const [first] = best
    if (isWhole || first === undefined) return []
    return own.filter((part) => !isHeld(part, own, first, text)).map((part) => ofAnother(part, statement))
  })
}

function groundsOf(statement: Statement, report: ReadReport): readonly Ground[] {
  const items = statement.items.map((item): Ground => {
    const { quotes } = report.groundsOf({ ...statement, role: 'headline', items: [item] })
    return quotes.filter(({ block }) => block?.kind !== 'heading')
  })
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
  const all = stems.length + own.length
  const scored = grounds.map((ground) => ({
    ground,
    score:
      stems.filter((stem) => ground.some((text) => saidBy(stem, text.stems))).length
      + own.filter(({ standsIn }) => standsIn(ground)).length,
  }))
  const best = Math.max(0, ...scored.map(({ score }) => score))
  if (own.length === 0 || best < 2 || best < all * ALIKE) return []
  return scored
    .filter(({ score }) => score >= best * NEAR_BEST)
    .sort((a, b) => b.score - a.score)
    .map(({ ground }) => ground)
}

/** Where a clause may end. Matches "; ", ", ", " and "; not "1,200". */
const border = /[.;:!?—][”"’)]* |,[”"’]? | (?=(?:and|but|while|whereas) )|(?<=\bFrom\b[^,;.]*) (?=to )/g

/** The clauses of a text: what a mark parts, or an "and" with a verb behind it; what has less than two words of content goes with its neighbour. */
function clausesOf(whole: ReadText): readonly (readonly [start: number, end: number])[] {
  const { text, tokens } = whole
  const ends = [...text.matchAll(border)].flatMap(({ 0: sign, index }) => {
    if (sign !== ' ') return [{ at: index + sign.length, isFirm: !sign.startsWith(',') }]
    if (text.startsWith(' to ', index)) return [{ at: index + 1, isFirm: true }]
    const next = tokens.findIndex(({ start }) => start > index)
    return next + 1 < tokens.length && isVerb({ text, tokens }, next + 1) ? [{ at: index + 1, isFirm: false }] : []
  })
  const clauses: (readonly [number, number])[] = []
  let start = 0
  for (const { at, isFirm } of [...ends, { at: text.length, isFirm: true }]) {
    const isThin = weightOf(whole, start, at) < 2
    const last = clauses.at(-1)
    if (isThin && !isFirm) continue
    if (isThin && last !== undefined && !/[.;:!?—][”"’)]* $/.test(text.slice(0, start)))
      clauses[clauses.length - 1] = [last[0], at]
    else clauses.push([start, at])
    start = at
  }
  return clauses
}

/** How many words of content, numbers and dates stand in a stretch. */
function weightOf({ text, counts, ownDates }: ReadText, start: number, end: number): number {
  const within = [...counts, ...ownDates].filter((each) => each.start >= start && each.end <= end)
  return contentIn(text.slice(start, end)).length + within.length
}

/** The stems of the words of content, names aside. */
function contentIn(text: string): string[] {
  return [...new Set(tokensOf(text).flatMap(({ lower, stem }: Token) => (emptyWords.has(lower) ? [] : [stem])))]
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
