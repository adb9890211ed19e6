import { emptyWords } from '../../draft/lexicons/openers.ts'
import { editorsWords, sameNames } from '../lexicons/names.ts'
import { describe, restsOn } from './describe.ts'
import type { ReadReport } from './grounds.ts'
import { ReadText } from './read-text.ts'
import type { Statement, StatementFinding } from './statement.ts'
import type { Token } from './tokens.ts'

/** The words of a report, to be asked for. */
export interface Vocabulary {
  readonly stems: ReadonlySet<string>
  /** In small letters, as they stand where no sentence begins: in capitals, and not. */
  readonly capital: ReadonlySet<string>
  readonly small: ReadonlySet<string>
}

/** Reads all words of a report. */
export function vocabularyOf(texts: readonly ReadText[]): Vocabulary {
  const tokens = texts.flatMap((text) => text.tokens)
  const inner = tokens.filter(({ isFirst }) => !isFirst)
  return {
    stems: new Set(tokens.map(({ stem }) => stem)),
    capital: new Set(inner.filter(({ text }) => isCapital(text)).map(({ lower }) => lower)),
    small: new Set(tokens.filter(({ text }) => !isCapital(text)).map(({ lower }) => lower)),
  }
}

/**
 * Every name that a statement shows stands in what it rests on, or in the same section, which is told; and every
 * other word that has a content stands somewhere in the report. What is said may use words of its own, but no names.
 *
 * @param known names that may be told anywhere but on an item: whom the report is about, and who wrote it
 */
export function checkWords(
  statement: Statement,
  report: ReadReport,
  words: Vocabulary,
  known: ReadonlySet<string>,
): StatementFinding[] {
  const { near, ...grounds } = report.groundsOf(statement)
  // The notes tell the slide's section; what stands on the slide rests on its quotes.
  const quotes = statement.role === 'say' ? [...grounds.quotes, ...near] : grounds.quotes
  const isFree = statement.role === 'say' || statement.role === 'cover'
  const seen = new Set<string>()
  return runsOf(contentOf(report.textOf(statement)), statement.text, words).flatMap((run) => {
    const name = run.map(({ lower }) => lower).join(' ')
    if (seen.has(name)) return []
    seen.add(name)
    if (stand(run, quotes) || (known.has(name) && statement.role !== 'item' && statement.role !== 'name')) return []
    const isName = isNameIn(run, words)
    if (isName === false) return isFree || isKnown(run[0]!, words) ? [] : [newWord(run[0]!, statement)]
    const elsewhere = near.find((block) => stand(run, [block]))
    if (isName === undefined && elsewhere === undefined) return isFree ? [] : [newWord(run[0]!, statement)]
    return [otherName(run, statement, elsewhere && report.whereIs(elsewhere))]
  })
}

/** The names of a text: runs of words with capitals, in small letters. */
export function namesIn(text: string, words: Vocabulary): string[] {
  return runsOf(contentOf(new ReadText(text, { clock: {} })), text, words)
    .filter((run) => isNameIn(run, words) === true)
    .map((run) => run.map(({ lower }) => lower).join(' '))
}

/** Words one by one; those with capitals that follow each other are one name. */
function runsOf(tokens: readonly Token[], text: string, words: Vocabulary): Token[][] {
  const runs: Token[][] = []
  for (const token of tokens) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const goesOn =
      last !== undefined && isCapital(last.text) && isCapital(token.text) && text.slice(last.end, token.start) === ' '
    if (goesOn && (run!.length > 1 || isNameIn([last], words) !== false)) run!.push(token)
    else runs.push([token])
  }
  return runs
}

/** The words that mean something by themselves, dates and numbers aside. */
function contentOf({ ownDates, numerals, tokens }: ReadText): Token[] {
  const aside = [...ownDates, ...numerals]
  return tokens.filter(
    ({ start, end, lower, text: word }) =>
      !aside.some((other) => start < other.end && end > other.start)
      && !(emptyWords.has(lower) && !/^\p{Lu}+$/u.test(word)) // "US"; not "us"
      && (word.length > 1 || /^\p{Lu}$/u.test(word)),
  )
}

/** Whether words are a name; `undefined` where only a sentence's beginning gives one a capital, and the report has it nowhere. */
function isNameIn(
  [{ text, isFirst, lower } = { text: '', isFirst: false, lower: '' }, ...more]: readonly Pick<
    Token,
    'text' | 'isFirst' | 'lower'
  >[],
  { capital, small }: Vocabulary,
): boolean | undefined {
  if (!isCapital(text)) return false
  if (!isFirst || more.length > 0) return true
  if (capital.has(lower)) return !small.has(lower)
  return small.has(lower) ? false : undefined
}

function isKnown({ stem, lower }: Token, { stems }: Vocabulary): boolean {
  return stems.has(stem) || editorsWords.has(lower)
}

/** How many words may stand between those of a name: "Central Africa" is said by "Central and West Africa". */
const GAP = 3

function stand(run: readonly Token[], texts: readonly ReadText[]): boolean {
  const [first, ...rest] = run
  return texts.some(({ tokens }) =>
    tokens.some((token, at) => {
      if (first === undefined || !isSame(first, token)) return false
      let next = at
      return rest.every((wanted) => {
        const found = tokens.slice(next + 1, next + 1 + GAP + 1).findIndex((other) => isSame(wanted, other))
        next += 1 + found
        return found >= 0
      })
    }),
  )
}

function isSame({ lower, stem, text }: Token, other: Token): boolean {
  return other.lower === lower || (isCapital(text) ? isSameName(lower, other.lower) : other.stem === stem)
}

/** A country and its people: "Iran" and "Iranian", "Mali" and "Malians"; not "Niger" and "Nigeria". */
function isSameName(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const ending = long.startsWith(short) ? long.slice(short.length) : undefined
  return (
    (short.length > 3 && ending !== undefined && /^(?:s|n|ns|an|ans|ian|ians|i|is|ese|ish)$/.test(ending))
    || sameNames.get(a)?.includes(b) === true
  )
}

function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text)
}

function otherName(run: readonly Token[], statement: Statement, where: string | undefined): StatementFinding {
  const name = run.map(({ text }) => text).join(' ')
  return describe(statement, {
    severity: where === undefined && !(run[0]!.isFirst && statement.role === 'say') ? 'error' : 'warning',
    code: 'name-not-in-quote',
    words: name,
    message: `“${name}” does not stand in ${restsOn(statement)}${where === undefined ? ', nor anywhere in that section' : `, but in ${where}`}.`,
    hint: where === undefined ? 'Write the name as the report gives it, or take another quote.' : 'Let the quote include it.',
  })
}

function newWord(token: Token, statement: Statement): StatementFinding {
  return describe(statement, {
    severity: 'warning',
    code: 'word-not-in-report',
    words: token.text,
    message: `“${token.text}” stands nowhere in the report.`,
    hint: 'Say it in the report’s words.',
  })
}
