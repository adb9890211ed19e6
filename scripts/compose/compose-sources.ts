import type { Briefing, Source } from '../verify/verified.ts'
import type { Context, Outline } from './context.ts'
import { allItems, choiceFor, defined } from './context.ts'
import { countQuoted } from './compose-report.ts'
import { formatDate } from './dates.ts'
import { labels } from './labels.ts'

/**
 * Sources and limits: the document, who speaks in it, its date, what was not verified, how the deck was made, and
 * what an editor bears out.
 *
 * @param presented the slides before it, of whose statements it tells how many there are
 */
export function composeSources(context: Context, presented: readonly Outline[]): readonly Outline[] {
  const { briefing } = context
  const { source, language } = briefing
  const choice = choiceFor(briefing, 'sources')
  return [
    defined({
      layout: 'sources',
      id: 'sources',
      headline: choice.headline ?? labels.headlines.sources,
      particulars: [
        ...documentOf(source, language),
        ...limitsOf(source),
        { term: labels.particulars.made, text: madeOf(briefing) },
        { term: labels.particulars.evidence, text: countsOf(context, presented) },
        ...borneOut(briefing),
      ],
      shows: [],
      say: choice.say,
    }),
  ]
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
    .flatMap(({ asserts = [] }) => asserts)
    .map(({ words, reason }, index) => ({
      term: index === 0 ? labels.particulars.borneOut : '',
      text: labels.borneOut(words, reason),
    }))
}
