import { emptyWords } from '../../../draft/lexicons/openers.ts'
import type { CheckContext, LocatedItem } from '../../check.ts'
import { openWords } from '../../lexicons/modality.ts'
import type { Briefing, Relation } from '../../verified.ts'
import { describeItem } from '../describe.ts'
import { framesOf } from '../frames.ts'
import type { ReadReport } from '../grounds.ts'
import { isKnown } from '../known-words.ts'
import type { ReadText } from '../read-text.ts'
import type { StatementFinding } from '../statement.ts'
import { type Token, tokensOf } from '../tokens.ts'
import { isOpen, isOpenly } from '../turning-words.ts'
import { unitNotNamed } from '../unit-names.ts'

/** A line of the diagram is what the report tells of its two ends: in its words, from the one to the other, and as sure. */
export function checkRelations({ items, briefing }: CheckContext, report: ReadReport): StatementFinding[] {
  return items.flatMap((located) => {
    if (located.path[0] !== 'relations' || located.finding.found !== 'whole') return []
    const { from, to } = located.item as Relation
    const isUnit = briefing.units?.some(({ id }) => id === from) === true
    const quotes = report.aroundQuotesOf({ role: 'item', items: [located], text: '' })
    const named = endsOf(located, briefing)
    return [
      ...(isUnit ? unitNotNamed(located, from, ['from'], briefing, report) : []),
      ...unitNotNamed(located, to, ['to'], briefing, report),
      ...certaintyFault(located, report.groundsOfItem(located).quotes),
      ...newWords(located, quotes),
      ...(isUnit ? [] : likenedTo(located, quotes)),
      ...(quotes.some((quote) => isTurned(located, quote, named)) ? [turned(located)] : []),
    ]
  })
}

interface Ends {
  readonly from: ReadonlySet<string>
  readonly to: ReadonlySet<string>
}

/** The stems by which either end is known: of words that both have, as "office", none. */
function endsOf({ item }: LocatedItem, briefing: Briefing): Ends {
  const { from, to } = item as Relation
  const nameOf = (end: string): string => briefing.units?.find(({ id }) => id === end)?.name ?? end
  const stemsOf = (end: string): ReadonlySet<string> => new Set(contentOf(tokensOf(nameOf(end))).map(({ stem }) => stem))
  const [first, second] = [stemsOf(from), stemsOf(to)]
  return { from: first.difference(second), to: second.difference(first) }
}

/** What may come is drawn as that, and what is so already as no possibility. */
function certaintyFault(located: LocatedItem, quotes: readonly ReadText[]): StatementFinding[] {
  const { certainty } = located.item as Relation
  const open = quotes.flatMap(({ tokens }) => tokens).find(({ lower }) => openWords.has(lower))
  if (certainty === 'stated') return open === undefined ? [] : [notStated(located, open.text)]
  const isLeftOpen = quotes.some(({ tokens, text }) => tokens.some((token) => isOpen(token, text) || isOpenly(token, text)))
  return isLeftOpen ? [] : [notOpen(located)]
}

function notStated(located: LocatedItem, word: string): StatementFinding {
  return describeItem(
    located,
    {
      severity: 'error',
      code: 'certainty-too-strong',
      words: 'stated',
      message: `The report says this with “${word}”; here it is drawn as stated.`,
      hint: 'Write “certainty: possible”.',
    },
    'certainty',
  )
}

function notOpen(located: LocatedItem): StatementFinding {
  return describeItem(
    located,
    {
      severity: 'warning',
      code: 'certainty-too-weak',
      words: 'possible',
      message: 'Nothing in the quote leaves this open; here it is drawn as what may come.',
      hint: 'Write “certainty: stated”.',
    },
    'certainty',
  )
}

/** A label of two or three words is all that says what the line is: each of them is the quote's, or of the same sense. */
function newWords(located: LocatedItem, quotes: readonly ReadText[]): StatementFinding[] {
  const stems = new Set(quotes.flatMap((quote) => [...quote.stems]))
  const { text: label } = located.item as Relation
  return contentOf(tokensOf(label))
    .filter((token) => !isKnown(token, stems) && !isOpen(token, label))
    .map(({ text }) =>
      describeItem(
        located,
        {
          severity: 'warning',
          code: 'relation-not-in-quote',
          words: text,
          message: `The quote does not say “${text}” of the two.`,
          hint: 'Say what runs between them in the words of the quote.',
        },
        'text',
      ),
    )
}

/** What something is only likened to. Matches "as with al-Qaeda", "unlike the Sahel"; not "as well". */
const likened = /\b(?:as (?:with|in|for)|such as|(?:un)?like|than) [^,;.]+/gi

/** Whoever the quote names but to liken somebody to him is no end of the line. */
function likenedTo(located: LocatedItem, quotes: readonly ReadText[]): StatementFinding[] {
  const { from } = located.item as Relation
  const stemsIn = (texts: readonly string[]): ReadonlySet<string> =>
    new Set(texts.flatMap((text) => tokensOf(text).map(({ stem }) => stem)))
  const all = stemsIn(quotes.map(({ text }) => text))
  const without = stemsIn(quotes.map(({ text }) => text.replace(likened, ' ')))
  const only = contentOf(tokensOf(from)).find(({ stem }) => all.has(stem) && !without.has(stem))
  if (only === undefined) return []
  return [
    describeItem(
      located,
      {
        severity: 'warning',
        code: 'end-not-in-quote',
        words: only.text,
        message: `The quote only likens this to “${only.text}”; here the line begins there.`,
        hint: 'Name what the quote says it of.',
      },
      'from',
    ),
  ]
}

/**
 * Whether the quote tells it the other way round: of a verb that the label has, too, the one end is who does it (or, where nobody
 * does, to whom it is done), and the other stands elsewhere. A label that ends on "by" begins with whom it is done to.
 */
function isTurned({ item }: LocatedItem, { tokens, text }: ReadText, { from, to }: Ends): boolean {
  const { text: label } = item as Relation
  const said = new Set(tokensOf(label).map(({ stem }) => stem))
  const [first, second] = / by$/.test(label) ? [to, from] : [from, to] // "is paid by"; not "passed by the"
  return framesOf(tokens, text).some(({ verb, roles }) => {
    if (!said.has(verb.stem)) return false
    const doer = roles.get('agent')?.size ? 'agent' : 'patient'
    const isIn = (stems: ReadonlySet<string>, isDoer: boolean): boolean =>
      [...roles].some(([role, each]) => (role === doer) === isDoer && [...stems].some((stem) => each.has(stem)))
    return isIn(second, true) && !isIn(first, true) && isIn(first, false) && !isIn(second, false)
  })
}

function turned(located: LocatedItem): StatementFinding {
  return describeItem(
    located,
    {
      severity: 'error',
      code: 'direction-differs',
      words: (located.item as Relation).text,
      message: 'The quote tells this from the other end.',
      hint: 'Exchange “from” and “to”, or say it as the quote does.',
    },
    'text',
  )
}

function contentOf(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ lower }) => !emptyWords.has(lower))
}
