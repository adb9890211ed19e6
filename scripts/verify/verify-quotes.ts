import type { Problem } from '../problems.ts'
import type { CheckContext, LocatedItem } from './check.ts'
import type { QuotePlace } from './find-passage.ts'
import { nameOfBlock, type ReportIndex } from './index-report.ts'
import { nearestPassages, type NearestPassage } from './nearest-passage.ts'
import { problemAt, type Fault } from './tree.ts'

const SHOWN = 240

/** Every quote stands in one block of the report, and neither begins nor ends inside of a word. */
export function verifyQuotes({ items, index, tree }: CheckContext): Problem[] {
  const missing = items.filter(({ finding }) => finding.found === 'nowhere')
  const nearest = nearestFor(missing, index)
  return items.flatMap((located) => {
    const fault = faultOf(located, index, nearest.get(located))
    return fault === undefined ? [] : [problemAt(tree, [...located.path, 'quote'], fault)]
  })
}

function nearestFor(missing: readonly LocatedItem[], index: ReportIndex): ReadonlyMap<LocatedItem, NearestPassage | undefined> {
  if (missing.length === 0) return new Map()
  const passages = nearestPassages(
    index,
    missing.map(({ item }) => item.quote),
  )
  return new Map(missing.map((located, number) => [located, passages[number]]))
}

function faultOf({ finding }: LocatedItem, index: ReportIndex, nearest: NearestPassage | undefined): Fault | undefined {
  switch (finding.found) {
    case 'whole':
      return undefined
    case 'cut':
      return {
        code: 'quote-cuts-word',
        message: `The quote begins or ends inside of a word or number of the report, at “${short(finding.passage.text)}”; expected whole words.`,
        hint: 'Let the quote begin and end where a word does.',
      }
    case 'several':
      return {
        code: 'quote-stands-twice',
        message: `The quote stands ${placesIn(finding.places, index)}; expected “at” with the one that is meant.`,
        hint: `Add ${choiceOf(finding.places)}, or take a longer quote.`,
      }
    case 'elsewhere':
      return {
        code: 'quote-not-at',
        message: `The quote does not stand where “at” says, but ${placesIn(finding.places, index)}.`,
        hint: `Write ${choiceOf(finding.places)}.`,
      }
    case 'across':
      return {
        code: 'quote-spans-paragraphs',
        message: `The quote spans two paragraphs or more, from ${nameOfBlock(index, finding.from)} to ${nameOfBlock(index, finding.to)}; expected words of one.`,
        hint: 'Cut the quote to one of these paragraphs, or make two items of it.',
      }
    case 'nowhere':
      return nearest === undefined ? unlikeAny : unlike(nearest, index)
    default:
      return finding satisfies never
  }
}

/** "in section A, paragraph 2 and twice in section B, paragraph 1". */
function placesIn(places: readonly QuotePlace[], index: ReportIndex): string {
  const times = [...Map.groupBy(places, ({ block }) => block)].map(([block, { length }]) => {
    const often = length === 1 ? '' : length === 2 ? 'twice ' : `${length} times `
    return `${often}in ${nameOfBlock(index, block)}`
  })
  return times.join(' and ')
}

function choiceOf(places: readonly QuotePlace[]): string {
  return places.map(({ at }) => `“at: ${at}”`).join(' or ')
}

const unlikeAny: Fault = {
  code: 'quote-not-found',
  message: 'The quote does not stand in the report, and no passage is near it; expected words of the report to the letter.',
  hint: 'Copy the words from the report, or delete the item.',
}

function unlike({ block, text, differing }: NearestPassage, index: ReportIndex): Fault {
  return {
    code: 'quote-not-found',
    message: `The quote does not stand in the report: nearest is ${nameOfBlock(index, block)}, “${short(text)}”, ${difference(differing)}.`,
    hint: 'Copy the words from the report, or delete the item; white space and the style of quotation marks may differ.',
  }
}

function difference({ quote, report }: NearestPassage['differing']): string {
  if (quote === '') return `which has “${report}” where the quote has nothing`
  return `which has ${report === '' ? 'nothing' : `“${report}”`} where the quote has “${quote}”`
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ') // matches "\n"; not "a"
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line
}
