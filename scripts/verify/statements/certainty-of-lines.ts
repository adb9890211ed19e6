import type { LocatedItem } from '../check.ts'
import { openWords } from '../lexicons/modality.ts'
import type { Relation } from '../verified.ts'
import { describeItem } from './describe.ts'
import type { ReadText } from './read-text.ts'
import type { StatementFinding } from './statement.ts'
import { isOpen, isOpenly } from './turning-words.ts'

/** What may come is drawn as that, and what is so already as no possibility. */
export function certaintyFault(located: LocatedItem, quotes: readonly ReadText[]): StatementFinding[] {
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
