import { verbForms } from '../../../draft/lexicons/speech.ts'
import { added, oneTooMany } from '../added-turns.ts'
import { done, undone } from '../done-turns.ts'
import { lost, lostHedges } from '../lost-turns.ts'
import { type Passage, counterpartsOf } from '../counterparts.ts'
import { describe, restsOn } from '../describe.ts'
import type { Figure } from '../../verified.ts'
import type { ReadReport } from '../grounds.ts'
import { saidBy } from '../meanings.ts'
import { ReadText } from '../read-text.ts'
import { isClauseOf } from '../excerpts.ts'
import type { Statement, StatementFinding } from '../statement.ts'
import { isBorne } from '../strength.ts'
import { isAnyNegator, isBooster, isDenier, isHedge, isNegator, isOpen, isOpenly, isPlan, isTurner } from '../turning-words.ts'
import { type Turn, isOfNumber } from '../turns.ts'

/**
 * What a statement takes from its quotes keeps the "not", "may" and "nearly" of it, and has none of its own;
 * and whatever makes it stronger stands in the report. A headline that does not is stronger than its points.
 */
export function checkModality(statement: Statement, report: ReadReport): StatementFinding[] {
  if (statement.role === 'name') return []
  if (statement.role === 'say' || statement.role === 'cover')
    return counterpartsOf(statement, report).flatMap(({ said, given }) => checkSaid(said, given, statement))
  const voices = report.groundsOf(statement).sentences.flatMap(({ speech }) => speech)
  const spoken = new Set(voices.flatMap(({ verb }) => (verb === undefined ? [] : [verb])))
  if (statement.role === 'headline')
    return report.isSentence(statement.text)
      ? []
      : counterpartsOf(statement, report).flatMap(({ said, given }) => checkShown(statement, said.text, given, given, spoken))
  // What governs a quote may stand outside of it, in its sentence.
  return checkShown(statement, withUnit(statement), report.groundsOf(statement).quotes, report.aroundQuotesOf(statement), spoken)
}

/**
 * What a slide shows.
 *
 * @param shown the text, or a clause of it
 * @param quotes what it rests on
 * @param around the same, with what governs it
 * @param spoken the verbs by which somebody says it there
 */
function checkShown(
  statement: Statement,
  shown: string,
  quotes: readonly ReadText[],
  around: readonly ReadText[],
  spoken: ReadonlySet<string>,
): StatementFinding[] {
  const whole = { ...statement, text: shown }
  const text = new ReadText(shown, { clock: {} })
  const { tokens } = text
  // What a whole clause of the report says is turned by nothing in the clause beside it.
  const taken = around.filter((quote) => ![statement, whole].some((said) => isClauseOf(said, quote)))
  const turns: readonly (readonly [keyof typeof faults, readonly Turn[]])[] = [
    ['negation-lost', isOfTheRest(text, around) ? [] : lost(tokens, text.text, taken, isNegator, isAnyNegator)],
    ['negation-lost', lost(tokens, text.text, taken, isDenier, isAnyNegator)],
    ['negation-lost', lost(tokens, text.text, taken, isTurner, isAnyNegator)],
    ['negation-added', added(tokens, whole, quotes, isNegator, isAnyNegator)],
    [
      'negation-added',
      added(tokens, whole, quotes, isTurner, isAnyNegator).filter(
        (turn) => !isOfNumber(turn, text) && turn.foci.some(({ stem }) => quotes.some(({ stems }) => saidBy(stem, stems))),
      ),
    ],
    ['negation-added', oneTooMany(tokens, text.text, quotes).map((token) => ({ token, foci: [] }))],
    ['hedge-lost', lostHedges(tokens, text.text, taken).filter((turn) => !isVoiced(turn, statement, quotes, spoken))],
    [
      'plan-told-as-done',
      isForecast(statement)
        ? []
        : lost(tokens, text.text, taken, isPlan, isOpen).filter((turn) => !isVoiced(turn, statement, quotes)),
    ],
    ['plan-told-as-done', done(tokens, taken)],
    ['done-told-as-plan', undone(tokens, text.text, quotes)],
    [
      'stronger-than-quote',
      tokens
        .filter((token) => isBooster(token, text.text) && !isBorne(token, quotes))
        .filter(({ lower }) => lower !== 'will' || !isForecast(statement))
        .map((token) => ({ token, foci: [] })),
    ],
  ]
  return turns.flatMap(([code, found]) => found.map((turn) => findingOf(code, turn, statement)))
}

/** What a figure's label says is said of what is counted: "attempts" "to close it". */
function withUnit(statement: Statement): string {
  const { unit } = (statement.items[0]?.item ?? {}) as Partial<Figure>
  const isLabel = statement.path[0] === 'figures' && unit !== undefined && !statement.text.includes(unit)
  return isLabel ? `${unit} ${statement.text}` : statement.text
}

/** What is said, or stands on the cover, leaves as open what all sentences that tell of the same leave open. */
function checkSaid({ tokens, text }: Passage, given: readonly ReadText[], statement: Statement): StatementFinding[] {
  const tests = [
    ['negation-lost', isNegator, isAnyNegator],
    ['hedge-lost', isHedge, isOpenly],
    ['plan-told-as-done', isPlan, isOpen],
  ] as const
  return tests.flatMap(([code, test, instead]) => {
    const each = given.map((sentence) =>
      lost(tokens, text, [sentence], test, instead).filter(({ token }) => !verbForms.has(token.lower)),
    )
    const [first] = each
    return first !== undefined && each.every((turns) => turns.length > 0) ? [findingOf(code, first[0]!, statement)] : []
  })
}

/** "Two thirds have been paid" where a third have not. */
function isOfTheRest({ counts }: ReadText, quotes: readonly ReadText[]): boolean {
  const isRest = (value: number): boolean =>
    quotes.some((quote) => quote.counts.some((other) => Math.abs(other.value + value - 1) < 0.01))
  return counts.some(({ value }) => value > 0 && value < 1 && isRest(value) && value !== 0.5)
}

/** "He promises that it will" is told with him as the voice; "he promises to" is a plan of his, and what "signs suggest" no word of his. */
function isVoiced({ token }: Turn, { items }: Statement, quotes: readonly ReadText[], spoken?: ReadonlySet<string>): boolean {
  // "Several of them", who say it.
  if (items.some(({ item }) => item.by?.toLowerCase().split(' ').includes(token.lower) === true)) return true
  const verb = verbForms.get(token.lower)
  if (verb === undefined || !items.every(({ item }) => item.by !== undefined)) return false
  const form = spoken?.has(verb) === false ? /^ that\b/ : /^ (?!(?:to|of|for)\b)/ // " that it"; not " to leave"
  return quotes.some(({ tokens, text }) => tokens.includes(token) && form.test(text.slice(token.end)))
}

/** Its kind says that it is not done yet, unless its own words tell it as going on: "is moving" of what somebody considers. */
function isForecast({ items, text }: Statement): boolean {
  return items.every(({ item }) => 'kind' in item && item.kind === 'forecast') && !underWay.test(text)
}

/** Matches "is moving it", "has moved"; not "is expecting to", "is being". */
const underWay =
  /\b(?:is|are|has|have) (?:now |already )?(?!being|having|considering|planning|expecting|preparing|seeking|hoping|going|looking|been|yet|to)\p{Ll}+(?:ing|ed)\b/u

/** What each finding says, of the word that is concerned, what it speaks of, and what the statement rests on. */
const faults = {
  'negation-lost': {
    says: (word, foci, rest) => `With “${word}”, what is said here of “${foci}” is denied in ${rest}.`,
    hint: () => 'Say it as the report does, with the denial.',
  },
  'negation-added': {
    says: (word, _, rest) => `“${word}” denies here what is not denied in ${rest}.`,
    hint: () => 'Say it as the report does.',
  },
  'hedge-lost': {
    says: (word) => `The report says this with “${word}”; here it is said without.`,
    hint: (word) => `Keep “${word}”, or another word that leaves it as open.`,
  },
  'plan-told-as-done': {
    says: (word, foci) => `The report speaks of “${foci}” with “${word}”; here it is told as done.`,
    hint: (word) => `Keep “${word}”, or another word that says that it is not done.`,
  },
  'done-told-as-plan': {
    says: (_, foci) => `The report tells of “${foci}” as done; here it is still to come.`,
    hint: () => 'Say it as the report does.',
  },
  'stronger-than-quote': {
    says: (word, _, rest) => `“${word}” makes this stronger than it is in ${rest}, where the word does not stand.`,
    hint: () => 'Say it no more strongly than the report does.',
  },
} satisfies Record<
  string,
  { readonly says: (word: string, foci: string, rest: string) => string; readonly hint: (word: string) => string }
>

function findingOf(code: keyof typeof faults, { token, foci }: Turn, statement: Statement): StatementFinding {
  const { says, hint } = faults[code]
  const about = foci.map(({ text }) => text).join(' … ')
  return describe(statement, {
    severity: severityFor(statement),
    code,
    words: token.text,
    message: says(token.text, about, restsOn(statement)),
    hint: hint(token.text),
  })
}

/** A headline stronger than its points is for the editor to judge; a statement is not. */
function severityFor({ role }: Statement): 'error' | 'warning' {
  return role === 'item' ? 'error' : 'warning'
}
