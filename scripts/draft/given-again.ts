import type { Figure } from './briefing.ts'
import { latinPattern } from './latin-pattern.ts'
import { numberForm, numberOf } from './numbers.ts'

/** A part of the report, which speaks with its voice. Matches "the annex", "Table 3", "its own summary"; not "the union". */
const part =
  "(?:\\b(?:the|its|this|that|an?|own|same|main|executive|statistical|report[’']s) ){0,3}\\b(?:annexe?|appendix|table|chart|graph|figure|map|box|text|summary|footnote|endnote|note|section|chapter)(?: (?:\\d+(?:\\.\\d+)?|\\p{Lu}|[IVX]+)\\b)?"

/** It gives, without saying of what. Matches "gives ", "puts it at ", "has a total of "; not "gives the union ". */
const giving =
  '(?: (?:itself|however|though))?,? (?:gives?|gave|has|had|says?|puts?|lists?|shows?|counts?|records?|states?)(?: (?:it|them))?(?: (?:an?|the) (?:figure|number|total|sum|count))?(?: (?:at|as|of))? '

const number = `(?<number>${numberForm})(?![\\p{L}\\p{N}%/:-]| ?%)`

/** A clause that begins behind another, and in which a part of the report gives a number: "; the annex gives 1,102", ", but 1,102 in Table 3". */
const again = [`${part}${giving}${number}`, `${number} (?:in|according to|by) ${part}`].map((clause) =>
  latinPattern(`[;:,(—–] ?(?:(?:but|and|or|while|whereas|though|although|yet) )?(?<clause>${clause})`, 'giu'),
)

/** Nothing else is counted behind a number: matches ". ", ")"; not " branches". */
const ended = /^ ?(?:[.,;:)—–]|$)/

/** Two numbers of one thing are not so far apart: one is a slip of the other, or another count. */
const FARTHEST = 2

/**
 * A figure as one part of its own sentence gives it again, in another way and with nothing else counted: "1,120 members; the annex
 * gives 1,102". Both with the words in which each is given as their quotes.
 *
 * @param figures those of one sentence, as they are drafted
 */
export function givenAgain(figures: readonly Figure[]): readonly (readonly [Figure, Figure])[] {
  const text = figures[0]?.quote ?? ''
  return again.flatMap((form) =>
    [...text.matchAll(form)].flatMap((match) => {
      const { clause = '', number: words = '' } = match.groups ?? {}
      const [value, end] = [numberOf(words), match.index + match[0].length]
      const first = typeof value === 'number' ? nearest(figures, value, text.slice(0, match.index)) : undefined
      const rest = text.slice(end)
      if (first === undefined || typeof value !== 'number' || !(ended.test(rest) || rest.startsWith(` ${first.unit}`))) return []
      return [
        [
          { ...first, quote: text.slice(0, match.index).trim() },
          { ...first, value, qualifier: 'exact', quote: clause },
        ],
      ]
    }),
  )
}

/** The figure that stands in a text and comes nearest to a number, if it is near at all and not the same. */
function nearest(figures: readonly Figure[], value: number, text: string): Figure | undefined {
  const distance = (figure: Figure): number => Math.abs(Math.log(Number(figure.value) / value))
  const plain = figures.filter(
    (figure) =>
      typeof figure.value === 'number' && figure.unit !== '%' && isIn(text, figure.value) && figure.qualifier !== 'fraction',
  )
  const [first] = plain.toSorted((one, other) => distance(one) - distance(other))
  return first !== undefined && first.value !== value && distance(first) <= Math.log(FARTHEST) ? first : undefined
}

/** Whether a text has a number, in digits or words. */
function isIn(text: string, value: number): boolean {
  return [...text.matchAll(latinPattern(numberForm, 'giu'))].some(([words]) => numberOf(words) === value)
}
