import { emptyWords } from '../../../draft/lexicons/openers.ts'
import type { CheckContext, LocatedItem } from '../../check.ts'
import type { Relation } from '../../verified.ts'
import { certaintyFault } from '../certainty-of-lines.ts'
import { describeItem } from '../describe.ts'
import { directionFault } from '../direction-of-lines.ts'
import type { ReadReport } from '../grounds.ts'
import { isKnown } from '../known-words.ts'
import type { ReadText } from '../read-text.ts'
import type { StatementFinding } from '../statement.ts'
import { type Token, tokensOf } from '../tokens.ts'
import { isOpen } from '../turning-words.ts'
import { unitNotNamed } from '../unit-names.ts'

/** A line of the diagram is what the report tells of its two ends: in its words, from the one to the other, and as sure. */
export function checkRelations({ items, briefing }: CheckContext, report: ReadReport): StatementFinding[] {
  return items.flatMap((located) => {
    if (located.path[0] !== 'relations' || located.finding.found !== 'whole') return []
    const { from, to } = located.item as Relation
    const isUnit = briefing.units?.some(({ id }) => id === from) === true
    const quotes = report.aroundQuotesOf({ role: 'item', items: [located], text: '' })
    return [
      ...(isUnit ? unitNotNamed(located, from, ['from'], briefing, report) : []),
      ...unitNotNamed(located, to, ['to'], briefing, report),
      ...certaintyFault(located, report.groundsOfItem(located).quotes),
      ...newWords(located, quotes),
      ...(isUnit ? [] : likenedTo(located, quotes)),
      ...directionFault(located, briefing, quotes),
    ]
  })
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

function contentOf(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ lower }) => !emptyWords.has(lower))
}
