import { determiners } from '../../../draft/grammar/words.ts'
import { emptyWords } from '../../../draft/lexicons/openers.ts'
import { rememberOf } from '../../../remember.ts'
import { onlyWords, partWords } from '../../lexicons/quantities.ts'
import { counterpartsOf, type Passage } from '../counterparts.ts'
import { describe, restsOn } from '../describe.ts'
import type { ReadReport } from '../grounds.ts'
import { ReadText } from '../read-text.ts'
import type { Statement, StatementFinding } from '../statement.ts'
import type { Token } from '../tokens.ts'

/** "A third of its members" of the report: how many, and of what. */
interface Part {
  readonly words: string
  readonly value?: number
  readonly whole: readonly Token[]
}

/** What the report says of a part is not told of the whole, and what it calls the only thing not without that word. */
export function checkScope(statement: Statement, report: ReadReport): StatementFinding[] {
  if (statement.role === 'name' || statement.role === 'cover') return []
  return counterpartsOf(statement, report).flatMap(({ said, given }) => {
    const own = new ReadText(said.text, { clock: {} })
    return given.flatMap((quote) => [
      ...partsIn(quote)
        .filter((part) => isTakenWhole(part, own, quote))
        .map(({ words, whole }) => wholeTold(words, whole, statement)),
      ...lostOnly(quote, own).map((next) => onlyLost(next, statement)),
    ])
  })
}

const partsIn = rememberOf((quote: ReadText): readonly Part[] => [...partsOf(quote), ...partsBehind(quote)])

/** Letters from "of which" to the number that follows. */
const CLOSE = 40

/** "Of the 17 arrested, 11 have been tried", "46 firms, of which 29 were seized": how many, and the next words of content. */
function partsBehind({ tokens, numerals, text }: ReadText): Part[] {
  return [...text.matchAll(/\bof (?:which|whom)\b|(?:^|[.;] )Of [^,;.]+,/g)].flatMap(({ 0: words, index }) => {
    const number = numerals.find(({ start }) => start >= index + words.length && start - index - words.length < CLOSE)
    const next = tokens.filter(({ start, lower }) => number !== undefined && start > number.end && !emptyWords.has(lower))
    const before = tokens.filter(
      ({ start, end, lower }) => start > index + words.length && end <= (number?.start ?? 0) && !emptyWords.has(lower),
    )
    const whole = [...before, ...next].slice(0, 1)
    return number === undefined || whole.length === 0 ? [] : [{ words: number.text, value: number.value, whole }]
  })
}

function partsOf({ tokens, numerals, text }: ReadText): Part[] {
  return tokens.flatMap((of, at) => {
    const before = tokens[at - 1]
    if (of.lower !== 'of' || before === undefined) return []
    const number = numerals.findLast(({ end }) => end <= of.start && of.start - end <= 1)
    // "A number of cases" is some of them, and "the number of cases" how many there are.
    const isCount = before.lower === 'number' && tokens[at - 2]?.lower !== 'a'
    const isPart = !isCount && partWords.some((words) => words.has(before.lower))
    if (number === undefined && !isPart) return []
    const after = withinSentence(tokens.slice(at + 1), text, of.end)
    const isNumber = (token: Token): boolean => numerals.some(({ start, end }) => token.start >= start && token.end <= end)
    const whole = after
      .slice(determiners.has(after[0]?.lower ?? '') ? 1 : 0)
      .filter((token) => !isNumber(token))
      .slice(0, 2)
    const content = whole.slice(0, emptyWords.has(whole[1]?.lower ?? 'of') ? 1 : 2)
    return [{ words: number?.text ?? before.text, ...(number && { value: number.value }), whole: content }]
  })
}

/** The words up to a mark that ends a clause: "have paid half of that. Around". */
function withinSentence(tokens: readonly Token[], text: string, from: number): readonly Token[] {
  const end = tokens.findIndex(({ start }, at) => /[.;:!?—]/.test(text.slice(tokens[at - 1]?.end ?? from, start)))
  return end < 0 ? tokens : tokens.slice(0, end)
}

/** Whether a statement has the whole, and nothing that says how much of it. */
function isTakenWhole({ words, value, whole }: Part, said: ReadText, quote: ReadText): boolean {
  if (whole.length === 0) return false
  // Who says "three of the five" tells no whole, whatever the number.
  if (partsOf(said).some((part) => part.whole[0]?.stem === whole[0]?.stem)) return false
  const isHad = whole.every(({ lower, stem }) => (emptyWords.has(lower) ? isAfter(whole[0]!, said, quote) : said.stems.has(stem)))
  if (!isHad) return false
  const isSameNumber = value !== undefined && said.numerals.some((other) => other.value === value || other.value === value * 100)
  const same = partWords.find((each) => each.has(words.toLowerCase()))
  const isSameWord = same !== undefined && said.tokens.some(({ lower }) => same.has(lower))
  return !isSameNumber && !isSameWord
}

/** "Replaced five of them" told as "replaced them". */
function isAfter({ lower, start }: Token, said: Passage, quote: Passage): boolean {
  // "Some of them" of what is "most of them".
  if (partsOf(new ReadText(said.text, { clock: {} })).some(({ whole }) => whole[0]?.lower === lower)) return true
  const verb = quote.tokens.findLast((token) => token.end < start && !emptyWords.has(token.lower))
  return said.tokens.some((token, at) => token.stem === verb?.stem && said.tokens[at + 1]?.lower === lower)
}

/** The word behind an "only" of the report that a statement takes without it; of a number it says nothing. */
function lostOnly({ tokens, numerals, text }: ReadText, said: ReadText): Token[] {
  if (said.tokens.some(({ lower }) => onlyWords.has(lower))) return []
  return tokens.flatMap(({ lower, end }, at) => {
    if (
      lower !== 'only'
      || numerals.some(({ start }) => start > end && start - end < 4)
      || /\b(?:not|if) $/.test(text.slice(0, end - 4))
    )
      return [] // "not only", "if only because"
    const next = tokens.slice(at + 1).find((token) => !emptyWords.has(token.lower))
    return next !== undefined && said.stems.has(next.stem) ? [next] : []
  })
}

function wholeTold(words: string, whole: readonly Token[], statement: Statement): StatementFinding {
  const noun = whole.map(({ text }) => text).join(' ')
  return describe(statement, {
    severity: 'warning',
    code: 'part-told-as-whole',
    words,
    message: `With “${words}”, ${restsOn(statement)} speaks of a part of “${noun}”; here it is told of the whole, or of another part.`,
    hint: 'Say of how many it holds.',
  })
}

function onlyLost({ text }: Token, statement: Statement): StatementFinding {
  return describe(statement, {
    severity: 'warning',
    code: 'only-lost',
    words: text,
    message: `The report says “only” of “${text}”; here it is told without.`,
    hint: 'Keep “only”.',
  })
}
