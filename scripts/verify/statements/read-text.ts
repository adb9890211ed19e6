import { findDates, type Clock, type FoundDate } from '../../draft/dates/dates.ts'
import type { Block } from '../../read/report.ts'
import { numeralsIn, type Numeral } from './numerals.ts'
import { tokensOf, type Token } from './tokens.ts'

interface TextOptions {
  /** What relative dates are reckoned from. */
  readonly clock: Clock
  /** The block of the report that it is, or is part of. */
  readonly block?: Block
  /** The dates, where more is known of them than the text itself says. */
  readonly dates?: readonly FoundDate[]
}

/** A text of the report or the briefing as the checks look at it. Each part is read when it is first asked for, and once. */
export class ReadText {
  readonly text: string
  readonly block: Block | undefined
  readonly #clock: Clock
  #tokens: readonly Token[] | undefined
  #stems: ReadonlySet<string> | undefined
  #numerals: readonly Numeral[] | undefined
  #counts: readonly Numeral[] | undefined
  #dates: readonly FoundDate[] | undefined
  #ownDates: readonly FoundDate[] | undefined

  constructor(text: string, { clock, block, dates }: TextOptions) {
    this.text = text
    this.block = block
    this.#clock = clock
    this.#dates = dates
  }

  get tokens(): readonly Token[] {
    return (this.#tokens ??= tokensOf(this.text))
  }

  get stems(): ReadonlySet<string> {
    return (this.#stems ??= new Set(this.tokens.map(({ stem }) => stem)))
  }

  get numerals(): readonly Numeral[] {
    return (this.#numerals ??= numeralsIn(this.text))
  }

  /** The dates; in a row of a table a year is one, too, which has no "in" before it there. */
  get dates(): readonly FoundDate[] {
    return (this.#dates ??= this.block?.kind === 'row' ? [...this.ownDates, ...yearsIn(this.text)] : this.ownDates)
  }

  /** The dates with where they stand in this text. */
  get ownDates(): readonly FoundDate[] {
    return (this.#ownDates ??= findDates(this.text, this.#clock))
  }

  /** The numbers that are no part of a date: the "9" of "9 January" counts nothing. In a row a year may be a cell like others. */
  get counts(): readonly Numeral[] {
    if (this.block?.kind === 'row') return this.numerals
    return (this.#counts ??= this.numerals.filter(
      ({ start, end }) => !this.ownDates.some((date) => start >= date.start && end <= date.end),
    ))
  }
}

function yearsIn(text: string): FoundDate[] {
  return [...text.matchAll(/(?<![\d.,])(?:19|20)\d\d(?![\d.,])/g)].map(({ 0: says, index }) => ({
    ...{ date: says, says, start: index, end: index + says.length, explicit: true, lead: '' },
  })) // "1998"; not "1,998"
}
