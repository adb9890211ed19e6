import { emptyWords } from '../../draft/lexicons/openers.ts'
import type { LocatedItem } from '../check.ts'
import { mutualVerbs } from '../lexicons/mutual.ts'
import type { Briefing, Relation } from '../verified.ts'
import { isAdverb } from './clause-words.ts'
import { describeItem } from './describe.ts'
import { framesOf } from './frames.ts'
import type { ReadText } from './read-text.ts'
import type { StatementFinding } from './statement.ts'
import { stemOf, type Token, tokensOf } from './tokens.ts'
import { isOpen } from './turning-words.ts'

/** A line runs the way that its quotes tell it. */
export function directionFault(located: LocatedItem, briefing: Briefing, quotes: readonly ReadText[]): StatementFinding[] {
  const named = endsOf(located, briefing)
  return quotes.some((quote) => isTurned(located, quote, named)) ? [turned(located)] : []
}

interface Ends {
  readonly from: ReadonlySet<string>
  readonly to: ReadonlySet<string>
}

/** The stems by which either end is known: of words that both have, as "office", none. */
function endsOf({ item }: LocatedItem, briefing: Briefing): Ends {
  const { from, to } = item as Relation
  const nameOf = (end: string): string => briefing.units?.find(({ id }) => id === end)?.name ?? end
  const stemsOf = (end: string): ReadonlySet<string> =>
    new Set(
      tokensOf(nameOf(end))
        .filter(({ lower }) => !emptyWords.has(lower))
        .map(({ stem }) => stem),
    )
  const [first, second] = [stemsOf(from), stemsOf(to)]
  return { from: first.difference(second), to: second.difference(first) }
}

/**
 * Whether the quote tells it the other way round: of a verb that the label has, too, the one end is who does it (or, where nobody
 * does, to whom it is done), and the other stands elsewhere. A label that ends on "by" begins with whom it is done to.
 */
function isTurned({ item }: LocatedItem, { tokens, text }: ReadText, { from, to }: Ends): boolean {
  const { text: label } = item as Relation
  const said = verbsOf(label)
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

/** What may be a verb of a label: its first word, or one behind "to" or "and"; not "reports" of "receives reports". What two do to each other has no direction. */
function verbsOf(label: string): ReadonlySet<string> {
  const tokens = tokensOf(label).filter((token) => !isAdverb(token.lower))
  const content = tokens.filter((token) => !emptyWords.has(token.lower) && !isOpen(token, label))
  const isVerb = (token: Token): boolean =>
    token === content[0] || /ing$/.test(token.lower) || /^(?:to|and)$/.test(tokens[tokens.indexOf(token) - 1]?.lower ?? '') // "moving"; not "move"
  return new Set(content.filter(isVerb).map(({ stem }) => stem)).difference(mutual)
}

const mutual: ReadonlySet<string> = new Set(mutualVerbs.split(/\s+/).map(stemOf))
