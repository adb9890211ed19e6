import type { Figure } from '../../verified.ts'
import { describe, restsOn } from '../describe.ts'
import type { ReadReport } from '../grounds.ts'
import { isKnown } from '../known-words.ts'
import { type Vocabulary, contentOf, isNameIn, runsOf, stand } from '../names.ts'
import { ReadText } from '../read-text.ts'
import { isOfReckoning } from '../reckoned-labels.ts'
import type { Statement, StatementFinding } from '../statement.ts'
import type { Token } from '../tokens.ts'
import type { UnitReadings } from '../unit-readings.ts'

/**
 * Every name that a statement shows stands in what it rests on, or in the same section, which is told; and every
 * other word that has a content stands somewhere in the report. What is said may use words of its own, but no names.
 *
 * @param units of a unit's name, whether the quote speaks of it by another word: "the office"
 * @param known names that may be told anywhere but on an item: whom the report is about, and who wrote it
 */
export function checkWords(
  statement: Statement,
  report: ReadReport,
  words: Vocabulary,
  known: ReadonlySet<string>,
  units: UnitReadings,
): StatementFinding[] {
  const { near, ...grounds } = report.groundsOf(statement)
  // The notes tell the slide's section; what stands on the slide rests on its quotes.
  const quotes = statement.role === 'say' ? [...grounds.quotes, ...near] : grounds.quotes
  const isFree = statement.role === 'say' || statement.role === 'cover'
  const seen = new Set<string>()
  const isReckoned =
    (statement.items[0]?.item as Partial<Figure> | undefined)?.from !== undefined && statement.path[0] === 'figures'
  const content = contentOf(report.textOf(statement)).filter(({ stem }) => !isReckoned || !isOfReckoning(stem))
  const isReworded = content.filter((token) => !isKnown(token, words.stems) && !token.isCapital).length <= content.length * OWN
  const own = runsOf(content, statement.text, words)
  // A name that the statement drops may be the one in whose place another stands.
  const isSwapped = grounds.quotes.some((quote) =>
    runsOf(contentOf(quote), quote.text, words).some(
      (run) => isNameIn(run, words) === true && !stand(run, [report.textOf(statement)]),
    ),
  )
  return own.flatMap((run) => {
    const name = run.map(({ lower }) => lower).join(' ')
    if (seen.has(name)) return []
    seen.add(name)
    if (stand(run, quotes) || (known.has(name) && statement.role !== 'item' && statement.role !== 'name')) return []
    if (statement.role === 'name' && isNamedWithoutKind(run, quotes, report)) return []
    const isName = isNameIn(run, words)
    if (isName === false) return isFree || isReworded || isKnown(run[0]!, words.stems) ? [] : [newWord(run[0]!, statement)]
    const elsewhere = near.find((block) => stand(run, [block]))
    if (isName === undefined && elsewhere === undefined)
      return isFree || isReworded || isKnown(run[0]!, words.stems) ? [] : [newWord(run[0]!, statement)]
    if (!isSwapped && grounds.quotes.some((quote) => isMeantBy(run, name, known, quote, near))) return []
    if (statement.role === 'name' && statement.items.some((item) => item.path[0] === 'units' && units.speaksOf(item))) return []
    return [otherName(run, statement, elsewhere && report.whereIs(elsewhere))]
  })
}

/**
 * "Iquitos Directorate" of a quote, or a row of a table, that has "Iquitos" alone, where the report speaks of directorates.
 * A name that goes on with another word is another name.
 */
function isNamedWithoutKind(run: readonly Token[], quotes: readonly ReadText[], { all }: ReadReport): boolean {
  const kind = run.at(-1)
  if (kind === undefined || run.length < 2) return false
  // "Directorates" are a kind, and "Diffa" is a name.
  if (!all.some(({ tokens }) => tokens.some(({ stem, isCapital }) => stem === kind.stem && !isCapital))) return false
  const name = run
    .slice(0, -1)
    .map(({ text }) => text)
    .join(' ')
  return quotes.some(({ text }) => {
    const at = text.indexOf(name)
    return at >= 0 && !/^ \p{Lu}/u.test(text.slice(at + name.length)) // " Wing"; not "\t18"
  })
}

/** The share of a statement's words that may be an editor's own. */
const OWN = 1 / 8

/** Pronouns that stand for who was named before, as the subject, and wherever they are. */
const standIns: ReadonlySet<string> = new Set(['it', 'he', 'she', 'they', 'this', 'these'])
const possessives: ReadonlySet<string> = new Set(['its', 'his', 'her', 'their'])
/** Words at the beginning of a quote in which its subject is looked for. */
const OPENING = 4

/**
 * Whether a name says for whom a pronoun of the quote stands: it is the heading's, stands in the same paragraph before
 * the quote or in the one before that, or the whole report is about it.
 */
function isMeantBy(
  run: readonly Token[],
  name: string,
  known: ReadonlySet<string>,
  quote: ReadText,
  near: readonly ReadText[],
): boolean {
  if (!quote.tokens.some(({ lower }, at) => possessives.has(lower) || (at < OPENING && standIns.has(lower)))) return false
  const at = near.findIndex(({ block }) => block?.id === quote.block?.id)
  const before = near.slice(Math.max(0, at - 1), Math.max(0, at))
  const own = near[at]
  const heading = near.filter(({ block }) => block?.kind === 'heading')
  const start = own === undefined ? -1 : own.text.indexOf(quote.text)
  const told = own === undefined || start < 1 ? [] : [new ReadText(own.text.slice(0, start), { clock: {} })]
  return known.has(name) || stand(run, [...heading, ...before, ...told])
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
