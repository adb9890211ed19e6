import type { Clock } from '../../draft/dates/dates.ts'
import { findUnitNames, type UnitName } from '../../draft/units/unit-names.ts'
import type { Block } from '../../read/report.ts'
import type { CheckContext, LocatedItem } from '../check.ts'
import type { Figure } from '../verified.ts'
import { findPassage } from '../find-passage.ts'
import { foldText } from '../fold-text.ts'
import { nameOfBlock } from '../index-report.ts'
import { readingsOf, type ReadSentence } from './read-sentences.ts'
import { ReadText } from './read-text.ts'
import type { Statement } from './statement.ts'

/** What a statement rests on. */
export interface Grounds {
  /** The quotes; of a row of a table its head, too. Of what the cover says, the whole report. */
  readonly quotes: readonly ReadText[]
  /** The sentences that the quotes are cut from. */
  readonly sentences: readonly ReadSentence[]
  /** The blocks of the sections that the quotes stand in. */
  readonly near: readonly ReadText[]
}

const none: Grounds = { quotes: [], sentences: [], near: [] }

/** What of an item no slide shows as it stands. */
const silent = new Set(['id', 'quote', 'at', 'within', 'kind', 'qualifier', 'certainty', 'turn', 'date', 'since', 'as_of'])

type ReadContext = Pick<CheckContext, 'report' | 'index' | 'briefing'>

/** A report as the checks of statements need it, with what each statement of a briefing rests on. */
export class ReadReport {
  /** Every block of the report. */
  readonly all: readonly ReadText[]
  /** Its sentences, by the block that they stand in. */
  readonly sentences: ReadonlyMap<string, readonly ReadSentence[]>
  readonly #context: ReadContext
  readonly #clock: Clock
  readonly #blocks: ReadonlyMap<string, ReadText>
  readonly #grounds = new Map<LocatedItem, Grounds>()
  readonly #ofStatements = new Map<object, Grounds>()
  readonly #ownTexts = new Map<LocatedItem, ReadText>()
  #whole: ReadonlySet<string> | undefined
  readonly #statements = new Map<object, ReadText>()

  constructor(context: ReadContext) {
    const { published } = context.briefing.source
    const { blocks } = context.report
    this.#context = context
    this.#clock = published === undefined ? {} : { published }
    const { sentences, all } = readingsOf(context.report)(published)
    this.sentences = sentences
    this.all = all
    this.#blocks = new Map(blocks.map(({ id }, at) => [id, all[at]!]))
  }

  /** The text of a statement. */
  textOf(statement: Pick<Statement, 'text'>): ReadText {
    return once(this.#statements, statement, () => new ReadText(statement.text, { clock: this.#clock }))
  }

  /** What a statement rests on: its quotes, and of a headline what the items of the slide say, too. */
  groundsOf(statement: Pick<Statement, 'role' | 'items' | 'text'>): Grounds {
    return once(this.#ofStatements, statement, () => this.#groundsFor(statement))
  }

  #groundsFor({ role, items, text }: Pick<Statement, 'role' | 'items' | 'text'>): Grounds {
    if (role === 'cover') return { ...none, quotes: [...this.all, ...this.#particulars()] }
    const grounds = joined(items.map((item) => this.groundsOfItem(item)))
    if (role === 'item' || role === 'name') return grounds
    const headings = grounds.near.filter(({ block }) => block?.kind === 'heading')
    const own = items.map((item) => this.#textsOf(item))
    return { ...grounds, quotes: [...grounds.quotes, ...own, ...this.#verbatim(text), ...headings] }
  }

  /** What a statement rests on, with each quote as the sentences that it is cut from: what governs it may stand outside of it. */
  aroundQuotesOf(statement: Pick<Statement, 'role' | 'items' | 'text'>): readonly ReadText[] {
    const { quotes, sentences } = this.groundsOf(statement)
    if (sentences.length === 0) return quotes
    const whole = sentences.map(({ sentence }) => this.textOf(sentence))
    return [...whole, ...quotes.filter((quote) => !whole.some(({ text }) => text.includes(quote.text)))]
  }

  /** Whether the report has a text as a sentence, or as a heading. */
  isSentence(text: string): boolean {
    this.#whole ??= new Set([
      ...[...this.sentences.values()].flatMap((each) => each.map(({ sentence }) => bare(sentence.text))),
      ...this.all.flatMap((each) => (each.block?.kind === 'heading' ? [bare(each.text)] : [])),
    ])
    return this.#whole.has(bare(text))
  }

  /** As of when the figures are that a figure is reckoned from. */
  datesOfParts({ items: [located], path }: Pick<Statement, 'items' | 'path'>): readonly string[] {
    if (path[0] !== 'figures' || located === undefined) return []
    const { from = [] } = located.item as Figure
    return from.flatMap((id) => this.#context.briefing.figures?.find((figure) => figure.id === id)?.as_of ?? [])
  }

  groundsOfItem(located: LocatedItem): Grounds {
    return once(this.#grounds, located, () => this.#findGrounds(located))
  }

  /** The sentences of a block; of a heading or a row the whole. */
  sentencesOf(text: ReadText): readonly ReadText[] {
    const found = this.sentences.get(text.block?.id ?? '')
    if (found === undefined) return [text]
    return found.map(({ sentence }) => this.textOf(sentence))
  }

  /** What the draft calls the parts of the organisation, with every word by which the report has them. */
  unitNames(): readonly UnitName[] {
    return findUnitNames(
      this.#context.report,
      [...this.sentences.values()].flatMap((each) => each.map(({ sentence }) => sentence)),
    )
  }

  /** What a person calls the place of a text of the report. */
  whereIs({ block }: ReadText): string {
    return block === undefined ? 'the report’s particulars' : nameOfBlock(this.#context.index, block)
  }

  #findGrounds({ finding }: LocatedItem): Grounds {
    if (finding.found !== 'whole') return none
    const { passage } = finding
    const { block } = this.#blocks.get(passage.block)!
    const sentences = (this.sentences.get(passage.block) ?? []).filter(
      ({ start, end }) => start < passage.end && end > passage.start,
    )
    const dates = sentences.length === 0 ? {} : { dates: sentences.flatMap((sentence) => sentence.dates) }
    const quote = new ReadText(passage.text, { clock: this.#clock, block: block!, ...dates })
    const head = block!.kind === 'row' ? this.#headOf(block!) : undefined
    return {
      quotes: [quote, ...(head ? [head] : [])],
      sentences,
      near: this.all.filter((other) => other.block?.section === passage.section),
    }
  }

  /** What the items of a slide say is checked with them; a headline may rest on it. */
  #textsOf(located: LocatedItem): ReadText {
    return once(this.#ownTexts, located, () => {
      const item = located.item as unknown as Record<string, unknown>
      const shown = Object.entries(item).flatMap(([key, each]) => (typeof each === 'string' && !silent.has(key) ? [each] : []))
      const text = new ReadText(shown.join('. '), { clock: this.#clock })
      const given = ['date', 'since', 'as_of'].flatMap((key) => {
        const date = item[key]
        return typeof date === 'string' ? [{ date, says: date, start: 0, end: 0, explicit: true, lead: '' }] : []
      })
      return new ReadText(text.text, { clock: this.#clock, dates: [...text.dates, ...given] })
    })
  }

  /** A headline that the report has as it stands rests on that sentence. */
  #verbatim(text: string): ReadText[] {
    const finding = findPassage(this.#context.index, text.replace(/[.!]$/, '')) // "It closed."; not "Why?"
    if (finding.found !== 'whole') return []
    const { block } = this.#blocks.get(finding.passage.block)!
    return [new ReadText(finding.passage.text, { clock: this.#clock, ...(block && { block }) })]
  }

  #particulars(): ReadText[] {
    const { title, particulars } = this.#context.report
    const texts = [title, ...Object.values<string | undefined>({ ...particulars })].filter((text) => text !== undefined)
    return texts.map((text) => new ReadText(text, { clock: this.#clock }))
  }

  /** The first row of the table that a row is in. */
  #headOf(row: Block): ReadText | undefined {
    const { blocks } = this.#context.report
    let at = blocks.indexOf(row)
    while (blocks[at - 1]?.kind === 'row') at--
    return this.all[at]
  }
}

/** Without the stop at its end, and in one style of signs. */
function bare(text: string): string {
  return foldText(text.trim().replace(/\.$/, '')).text // "It closed."; not "Why?"
}

function joined(all: readonly Grounds[]): Grounds {
  const [first] = all
  if (first !== undefined && all.length === 1) return first
  return {
    quotes: all.flatMap(({ quotes }) => quotes),
    sentences: [...new Set(all.flatMap(({ sentences }) => sentences))],
    near: [...new Set(all.flatMap(({ near }) => near))],
  }
}

function once<K, V>(made: Map<K, V>, key: K, make: () => V): V {
  const known = made.get(key)
  if (known !== undefined) return known
  const value = make()
  made.set(key, value)
  return value
}
