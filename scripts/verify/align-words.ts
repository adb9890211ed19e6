/** A word with what is set on it ("Moscow,"), and its bare letters in small ones, for likeness. */
export interface Word {
  readonly text: string
  readonly bare: string
  /** Where it begins in the text that it was taken from. */
  readonly at: number
}

/** How a quote differs from the words of the report that it is nearest to. */
export interface Alignment {
  /** The numbers of the first word of the report and of the one behind the last. */
  readonly start: number
  readonly end: number
  /** How many words of the quote are words of the report. */
  readonly same: number
  /** The first words that differ, of each side; empty where the other side has words in addition. */
  readonly quote: readonly Word[]
  readonly report: readonly Word[]
}

/** Splits folded text at white space. */
export function wordsIn(text: string): Word[] {
  // matches "Moscow,"; not " "
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ text: word, bare: bareOf(word), at: index }))
}

/** A sign that stands alone is its own bare form. */
function bareOf(word: string): string {
  return word.replace(/[^\p{L}\p{M}\p{N}]+/gu, '').toLowerCase() || word // matches ","; not "é"
}

const SHIFT = 2
const DIFFERENT = 2
const ALIKE = 1
const LONGEST_DIFFERENCE = 6

interface Pairing {
  readonly quote?: Word
  readonly report?: Word
}

/**
 * Lays a quote along words of the report, where it fits best: a global alignment whose ends are
 * free on the report's side (Needleman and Wunsch 1970, as for a short read in a long text).
 */
export function alignWords(quote: readonly Word[], report: readonly Word[]): Alignment {
  const costs = costsOf(quote, report)
  const last = costs.at(-1)!
  // Of equal ends the last: a word that was changed is then paired with one of the report, not told as put in.
  const end = last.lastIndexOf(Math.min(...last))
  const { pairs, start } = pairsOf(quote, report, costs, end)
  const first = pairs.findIndex((pair) => !isSame(pair))
  const length = first < 0 ? 0 : [...pairs.slice(first), {}].findIndex((pair) => isSame(pair) || !(pair.quote || pair.report))
  const differing = first < 0 ? [] : pairs.slice(first, first + Math.min(length, LONGEST_DIFFERENCE))
  return {
    start,
    end,
    same: pairs.filter(isSame).length,
    quote: differing.flatMap((pair) => pair.quote ?? []),
    report: differing.flatMap((pair) => pair.report ?? []),
  }
}

function costsOf(quote: readonly Word[], report: readonly Word[]): number[][] {
  const costs = [new Array<number>(report.length + 1).fill(0)]
  for (const [index, word] of quote.entries()) {
    const above = costs[index]!
    const row = [above[0]! + SHIFT]
    for (const [column, other] of report.entries()) {
      row.push(Math.min(above[column]! + changeOf(word, other), above[column + 1]! + SHIFT, row[column]! + SHIFT))
    }
    costs.push(row)
  }
  return costs
}

/** Walks back from the end to where the quote begins. */
function pairsOf(
  quote: readonly Word[],
  report: readonly Word[],
  costs: readonly number[][],
  end: number,
): { pairs: Pairing[]; start: number } {
  const pairs: Pairing[] = []
  let [row, column] = [quote.length, end]
  while (row > 0) {
    const cost = costs[row]![column]!
    const [mine, other] = [quote[row - 1]!, report[column - 1]]
    if (other !== undefined && cost === costs[row - 1]![column - 1]! + changeOf(mine, other)) {
      pairs.push({ quote: mine, report: other })
      row--
      column--
    } else if (cost === costs[row - 1]![column]! + SHIFT) {
      pairs.push({ quote: mine })
      row--
    } else {
      pairs.push(other === undefined ? {} : { report: other })
      column--
    }
  }
  return { pairs: pairs.reverse(), start: column }
}

function changeOf(a: Word, b: Word): number {
  if (a.text === b.text) return 0
  return a.bare === b.bare ? ALIKE : DIFFERENT
}

function isSame({ quote, report }: Pairing): boolean {
  return quote !== undefined && quote.text === report?.text
}
