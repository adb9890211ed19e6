import { emptyWords } from '../../draft/lexicons/openers.ts'
import { rememberOf } from '../../remember.ts'
import { sameNames } from '../lexicons/names.ts'
import { ReadText } from './read-text.ts'
import type { Token } from './tokens.ts'

/** The words of a report, to be asked for. */
export interface Vocabulary {
  readonly stems: ReadonlySet<string>
  /** In small letters, as they stand where no sentence begins: in capitals, and not. */
  readonly capital: ReadonlySet<string>
  readonly small: ReadonlySet<string>
}

/** Reads all words of a report. */
export const vocabularyOf = rememberOf((texts: readonly ReadText[]): Vocabulary => {
  const tokens = texts.flatMap((text) => text.tokens)
  const inner = tokens.filter(({ isFirst }) => !isFirst)
  return {
    stems: new Set(tokens.map(({ stem }) => stem)),
    capital: new Set(inner.filter(({ isCapital }) => isCapital).map(({ lower }) => lower)),
    small: new Set(tokens.filter(({ isCapital }) => !isCapital).map(({ lower }) => lower)),
  }
})

/** The names of a text: runs of words with capitals, in small letters. */
export function namesIn(text: string, words: Vocabulary): string[] {
  return runsOf(contentOf(new ReadText(text, { clock: {} })), text, words)
    .filter((run) => isNameIn(run, words) === true)
    .map((run) => run.map(({ lower }) => lower).join(' '))
}

/** Words one by one; those with capitals that follow each other are one name. */
export function runsOf(tokens: readonly Token[], text: string, words: Vocabulary): Token[][] {
  const runs: Token[][] = []
  for (const token of tokens) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const goesOn = last?.isCapital === true && token.isCapital && text.slice(last.end, token.start) === ' '
    if (goesOn && (run!.length > 1 || isNameIn([last], words) !== false)) run!.push(token)
    else runs.push([token])
  }
  return runs
}

/** The words that mean something by themselves, dates and numbers aside. */
export const contentOf = rememberOf(({ ownDates, numerals, tokens }: ReadText): readonly Token[] => {
  const aside = [...ownDates, ...numerals]
  return tokens.filter(
    ({ start, end, lower, text: word }) =>
      !aside.some((other) => start < other.end && end > other.start)
      && !(emptyWords.has(lower) && !isAllCapital(word)) // "US"; not "us"
      && (word.length > 1 || isAllCapital(word)),
  )
})

/** Whether words are a name; `undefined` where only a sentence's beginning gives one a capital, and the report has it nowhere. */
export function isNameIn([first, ...more]: readonly Token[], { capital, small }: Vocabulary): boolean | undefined {
  if (first?.isCapital !== true) return false
  const { isFirst, lower } = first
  if (!isFirst || more.length > 0) return true
  if (capital.has(lower)) return !small.has(lower)
  return small.has(lower) ? false : undefined
}

/** How many words may stand between those of a name: "Central Africa" is said by "Central and West Africa". */
const GAP = 3

export function stand(run: readonly Token[], texts: readonly ReadText[]): boolean {
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

function isSame({ lower, stem, isCapital }: Token, other: Token): boolean {
  return other.lower === lower || (isCapital ? isSameName(lower, other.lower) : other.stem === stem)
}

/** A country and its people: "Iran" and "Iranian", "Mali" and "Malians"; not "Niger" and "Nigeria". */
export function isSameName(a: string, b: string): boolean {
  return isPeopleOf(a, b) || isPeopleOf(b, a) || sameNames.get(a)?.includes(b) === true
}

function isPeopleOf(people: string, country: string): boolean {
  return country.length > 3 && people.startsWith(country) && endings.has(people.slice(country.length))
}

const endings: ReadonlySet<string> = new Set(['s', 'n', 'ns', 'an', 'ans', 'ian', 'ians', 'i', 'is', 'ese', 'ish'])

function isAllCapital(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}
