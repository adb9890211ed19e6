import type { Briefing, Source } from '../verify/verified.ts'
import type { Particular } from './deck.ts'
import type { Context, Outline } from './context.ts'
import { allItems, choiceFor, defined, headlineOfPart } from './context.ts'
import { countQuoted } from './compose-report.ts'
import { formatDate } from './dates.ts'
import { labels } from './labels.ts'
import { splitToFit } from './split.ts'

/**
 * Sources and limits: the document, who speaks in it, its date, what was not verified, how the deck was made, and
 * what an editor bears out.
 *
 * @param presented the slides before it, of whose statements it tells how many there are
 */
export function composeSources(context: Context, presented: readonly Outline[]): readonly Outline[] {
  const { briefing } = context
  const choice = choiceFor(briefing, 'sources')
  const about = [...documentOf(briefing.source, briefing.language), ...limitsOf(briefing.source)]
  const made = [
    { term: labels.particulars.made, text: madeOf(briefing) },
    { term: labels.particulars.evidence, text: countsOf(context, presented) },
    ...borneOut(briefing),
  ]
  const headline = choice.headline ?? labels.headlines.sources
  const slides = fits([...about, ...made])
    ? [{ headline, particulars: [...about, ...made] }]
    : [...slidesOf(headline, about), ...slidesOf(labels.headlines.method, made)]
  return slides.map((slide, index) =>
    defined({
      layout: 'sources',
      id: index === 0 ? 'sources' : `sources-${index + 1}`,
      ...slide,
      shows: [],
      say: index === 0 ? choice.say : undefined,
    }),
  )
}

function slidesOf(headline: string, rows: readonly Particular[]) {
  const parts = fits(rows) ? [rows] : splitToFit(rows, { items: Infinity, size: LINES }, (row) => linesOf([row]))
  return parts.map((particulars, part) => ({ headline: headlineOfPart(headline, part, parts.length), particulars }))
}

/** Lines of text in a column of the slide, and characters in a line. Measured on drawn slides. */
const LINES = 18
const LINE = 46

/** A term with one text stands on the left; one with several stands on the right. */
function fits(rows: readonly Particular[]): boolean {
  const right = rows.filter((row, index) => row.term === '' || rows[index + 1]?.term === '')
  return [right, rows.filter((row) => !right.includes(row))].every((column) => linesOf(column) <= LINES)
}

function linesOf(rows: readonly Particular[]): number {
  return rows.reduce((sum, { term, text }) => sum + (term === '' ? 0.7 : 1.4) + Math.ceil(text.length / LINE), 0)
}

function documentOf(source: Source, language: string) {
  const { particulars: names } = labels
  const date = source.published && formatDate(source.published, language)
  const rows: readonly [string, string | undefined][] = [
    [names.report, source.title],
    [
      names.publisher,
      [source.author === source.publisher ? undefined : source.author, source.publisher].filter(Boolean).join(', '),
    ],
    [names.interviewee, source.interviewee],
    [names.published, [date, source.published_reason].filter(Boolean).join('. ')],
  ]
  return rows.flatMap(([term, text]) => (text ? [{ term, text }] : []))
}

function limitsOf(source: Source) {
  return (source.limits ?? []).map((text, index) => ({ term: index === 0 ? labels.particulars.limits : '', text }))
}

/** How the deck was made: nobody edited what is a draft. */
function madeOf(briefing: Briefing): string {
  const items = allItems(briefing)
  const open = items.filter((item) => item.draft).length
  return open === 0 ? labels.made : labels.drafted(open, items.length)
}

/** How many statements the slides show, on how many quotes, and of how much of the report. */
function countsOf(context: Context, presented: readonly Outline[]): string {
  const shown = new Set(presented.flatMap(({ shows }) => shows))
  const quotes = new Set([...shown].map((id) => context.items.get(id)!.quote))
  return labels.counts({ statements: shown.size, quotes: quotes.size, ...countQuoted(context, shown) })
}

/** The findings that an editor bears out, each with its reason. */
function borneOut(briefing: Briefing) {
  const { summary, sections, slides = {} } = briefing
  const owners = [summary, ...sections, ...Object.values(slides), ...allItems(briefing)]
  return owners
    .flatMap((owner) => (owner.asserts ?? []).map((assertion) => ({ ...assertion, of: textOf(owner) })))
    .map(({ of, words, reason }, index) => ({
      term: index === 0 ? labels.particulars.borneOut : '',
      text: labels.borneOut(of, words, reason),
    }))
}

/** What a slide shows of an item, or the headline of a slide. */
function textOf(owner: object): string | undefined {
  const { what, text, label, says, name, headline } = owner as Readonly<Record<string, string | undefined>>
  return what ?? text ?? label ?? says ?? name ?? headline
}
