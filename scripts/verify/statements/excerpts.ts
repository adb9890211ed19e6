import { foldText } from '../fold-text.ts'
import { deniers } from '../lexicons/modality.ts'
import { numeralsIn } from './numerals.ts'
import type { ReadText } from './read-text.ts'
import type { Statement } from './statement.ts'

/** Where a clause begins. Matches "closed. ", "closed; ", "denies this, and "; not "denies that ", "If so, ", "denies one thing: ". */
const begins = /(?:^|[.;]["']? ["']?|,? (?:and|but|while|whereas) )$/

/** The part of a sentence, up to where a clause goes on with "and", in which what governs the one governs the other, too. */
const sameSentence = /[^.;]*$/

/** What governs a clause, and the one that is joined to it. Matches "denies that it sank, and "; not "denies this, and ". */
const governs = /\b(?:that|if|whether|unless|because|although|though|before|until) .*(?:and|but|while|whereas) $/

/** Where one ends. Matches ".", "; others", ", and another"; not ", if". */
const finishes = /^(?:[.;:?!"]| -|$|,? (?:and|but|while|whereas) )/

/** Behind a number a comma ends what is said of it: "two work well, three". */
const behindNumber = /^(?:[.,;:?!]| -)/

/**
 * Whether an item's text is a whole clause of a quote, word for word, so that what stands in the clauses beside it says nothing of
 * it. What hangs on another clause ("denies that it closed") is none; of a figure all that follows its number is one.
 */
export function isClauseOf({ text, path, role }: Statement, quote: ReadText): boolean {
  if (role !== 'item') return false
  const [said, whole] = [fold(text.replace(/\.$/, '')), fold(quote.text)]
  for (let at = whole.indexOf(said); at >= 0 && said !== ''; at = whole.indexOf(said, at + 1)) {
    const [before, after] = [whole.slice(0, at), whole.slice(at + said.length)]
    const isOfNumber = path[0] === 'figures' && endsOnNumber(before)
    if ((begins.test(before) && !isGoverned(before) && finishes.test(after)) || (isOfNumber && behindNumber.test(after)))
      return true
  }
  return false
}

/** Whether a clause behind "and" may hang on what the one before it hangs on: "denies that a pier sank and " the court closed. */
function isGoverned(before: string): boolean {
  const part = sameSentence.exec(before)?.[0] ?? ''
  const isDenied = !/, \w+ $/.test(part) && part.split(/[^\p{L}]+/u).some((word) => deniers.has(word))
  return governs.test(part) || isDenied
}

/** Whether a text stands in a quote word for word. */
export function holdsAsIs(quote: Pick<ReadText, 'text'>, text: string): boolean {
  return fold(quote.text).includes(fold(text.replace(/\.$/, ''))) // "It closed."; not "Why?"
}

function endsOnNumber(before: string): boolean {
  return numeralsIn(before).some(({ end }) => end === before.trimEnd().length)
}

function fold(text: string): string {
  return foldText(text).text.toLowerCase()
}
