import { emptyWords } from '../../draft/lexicons/openers.ts'
import { boosters, bounds, deniers, hedges, negators } from '../lexicons/modality.ts'
import { describe, restsOn } from './describe.ts'
import type { ReadReport } from './grounds.ts'
import type { ReadText } from './read-text.ts'
import type { Statement, StatementFinding } from './statement.ts'
import type { Token } from './tokens.ts'

/** How many words of content a "not" or "may" is taken to speak of. */
const FOCI = 2
/** Words from such a word to what it speaks of. */
const REACH = 7

/** A word that turns or softens a statement, and the words that it speaks of. */
interface Turn {
  readonly token: Token
  readonly foci: readonly Token[]
}

type Test = (token: Token) => boolean

const isNegator: Test = ({ lower }) => negators.has(lower) || /n[’']t$/.test(lower) // "didn’t"; not "tent"
const isDenier: Test = ({ lower }) => deniers.has(lower)
const isHedge: Test = ({ lower, text, isFirst }) => hedges.has(lower) && (isFirst || text === lower) // "may"; not "May"
const isBooster: Test = ({ lower }) => boosters.has(lower)

/**
 * What a statement takes from its quotes keeps the "not", "may" and "nearly" of it, and has none of its own;
 * and whatever makes it stronger stands in the report. A headline that does not is stronger than its points.
 */
export function checkModality(statement: Statement, report: ReadReport): StatementFinding[] {
  if (statement.role !== 'item' && statement.role !== 'headline') return []
  if (statement.role === 'headline' && report.isSentence(statement.text)) return []
  const { quotes } = report.groundsOf(statement)
  const { tokens } = report.textOf(statement)
  const turns: readonly (readonly [keyof typeof faults, readonly Turn[]])[] = [
    ['negation-lost', lost(tokens, statement.text, quotes, isNegator)],
    ['negation-lost', lost(tokens, statement.text, quotes, isDenier, (token) => isDenier(token) || isNegator(token))],
    ['negation-added', added(tokens, statement.text, quotes, isNegator)],
    ['negation-added', oneTooMany(tokens, quotes).map((token) => ({ token, foci: [] }))],
    ['hedge-lost', lost(tokens, statement.text, quotes, isHedge)],
    [
      'stronger-than-quote',
      tokens.filter((token) => isBooster(token) && !hasWord(token, quotes)).map((token) => ({ token, foci: [] })),
    ],
  ]
  return turns.flatMap(([code, found]) => found.map((turn) => findingOf(code, turn, statement)))
}

/** Those of the quotes whose words the statement takes over without them. */
function lost(tokens: readonly Token[], text: string, quotes: readonly ReadText[], test: Test, instead: Test = test): Turn[] {
  const own = turnsIn(tokens, text, instead)
  return quotes
    .flatMap((quote) => turnsIn(quote.tokens, quote.text, test).filter((turn) => !isOfNumber(turn, quote)))
    .filter(({ token, foci }) => {
      return isTaken(token, foci, tokens) && !own.some((turn) => share(turn.foci, foci) || isBefore(turn, foci, tokens, text))
    })
}

/** What supposes something: that is taken over where who and what both are. */
const conditions = new Set(['if', 'unless'])

/** Whether a statement takes over what a word speaks of: the next word of content, or where that is an adverb the one behind. */
function isTaken({ lower }: Token, [first, second]: readonly Token[], tokens: readonly Token[]): boolean {
  const has = (focus: Token | undefined): boolean => tokens.some(({ stem }) => stem === focus?.stem)
  if (conditions.has(lower)) return has(first) && has(second)
  return has(first) || (first?.lower.endsWith('ly') === true && has(second))
}

/** Those of the statement of whose words the quotes say no such thing. */
function added(tokens: readonly Token[], text: string, quotes: readonly ReadText[], test: Test): Turn[] {
  const given = quotes.flatMap((quote) => turnsIn(quote.tokens, quote.text, test).map((turn) => ({ turn, quote })))
  return turnsIn(tokens, text, test).filter(
    ({ token, foci }) =>
      !given.some(
        ({ turn, quote }) =>
          share(turn.foci, foci)
          || isBefore(turn, foci, quote.tokens, quote.text)
          || (foci.length === 0 && turn.token.lower === token.lower),
      ),
  )
}

/** "Nothing can not be said": more denials than the quotes have. */
function oneTooMany(tokens: readonly Token[], quotes: readonly ReadText[]): Token[] {
  const own = tokens.filter(isNegator)
  const given = quotes.reduce((sum, quote) => sum + quote.tokens.filter(isNegator).length, 0)
  return given > 0 && own.length > given ? own.slice(-1) : []
}

/** "Nearly 100": how exact a number is, is compared with the number. */
function isOfNumber({ token }: Turn, { text, numerals }: ReadText): boolean {
  return numerals.some(({ start }) => start > token.end && /^\W*(?:(?:of|the|a|an|as) )?$/.test(text.slice(token.end, start)))
}

function share(some: readonly Token[], others: readonly Token[]): boolean {
  return some.some(({ stem }) => others.some((other) => other.stem === stem))
}

/** Whether it stands shortly before a word that it would have to speak of. */
function isBefore({ token }: Turn, foci: readonly Token[], tokens: readonly Token[], text: string): boolean {
  const at = tokens.findIndex(({ start }) => start === token.start)
  const near = stretch(tokens.slice(at + 1, at + 1 + REACH), text, token.end)
  return share(near, foci)
}

function turnsIn(tokens: readonly Token[], text: string, test: Test): Turn[] {
  return tokens.flatMap((token, at) => {
    if (!test(token)) return []
    const after = stretch(tokens.slice(at + 1, at + 1 + REACH), text, token.end)
    // What closes a clause speaks of what stands before: "it should not", "there were none".
    const about =
      after.length > 0
        ? after.slice(0, FOCI)
        : stretch(tokens.slice(Math.max(0, at - REACH), at).reverse(), text, token.start).slice(0, FOCI)
    return [{ token, foci: about }]
  })
}

/** The words of content up to where the clause ends. */
function stretch(tokens: readonly Token[], text: string, from: number): Token[] {
  const found: Token[] = []
  let last = from
  for (const token of tokens) {
    if (
      /[.;:—!?]/.test(text.slice(Math.min(last, token.end), Math.max(last, token.start)))
      || (bounds.has(token.lower) && found.length > 0)
    )
      break
    last = token.start < last ? token.start : token.end
    if (!emptyWords.has(token.lower) && !negators.has(token.lower) && !hedges.has(token.lower) && token.lower !== 'longer')
      found.push(token)
  }
  return found
}

function hasWord({ lower, stem }: Token, quotes: readonly ReadText[]): boolean {
  return quotes.some(({ tokens }) => tokens.some((token) => token.lower === lower || token.stem === stem))
}

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
  return role === 'headline' ? 'warning' : 'error'
}
