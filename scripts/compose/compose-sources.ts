import type { Particular } from './deck.ts'
import { restsOn } from './compose-contradictions.ts'
import type { Context, Outline } from './context.ts'
import { allItems, choiceFor, defined, isTall } from './context.ts'
import { countUsed } from './compose-report.ts'
import { formatDate } from './dates.ts'
import { particularsSize, smallestParticulars } from './particulars-height.ts'
import { roomUnder, splitUnder, type Head, type Said } from './room.ts'

/**
 * Sources and limits: the document, who speaks in it, its date, what was not verified, how the deck was made, and
 * what an editor bears out.
 *
 * @param presented the slides before it, of whose statements it tells how many there are
 */
export function composeSources(context: Context, presented: readonly Outline[]): readonly Outline[] {
  const { briefing, labels } = context
  const choice = choiceFor(briefing, 'sources')
  const about = [...documentOf(context), ...limitsOf(context)]
  const made = [
    { term: labels.particulars.made, text: madeOf(context) },
    { term: labels.particulars.evidence, text: countsOf(context, presented) },
    ...borneOut(context),
  ]
  const text = choice.headline ?? labels.headlines.sources
  const first = { layout: 'sources', text, topic: labels.headlines.sources } as const
  const method = { layout: 'sources', text: labels.headlines.method, topic: labels.headlines.method } as const
  const whole = slidesOf(context, first, [...about, ...made])
  const slides = whole.length === 1 ? whole : [...slidesOf(context, first, about), ...slidesOf(context, method, made)]
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

function slidesOf(context: Context, said: Said<Particular>, rows: readonly Particular[]) {
  const tall = isTall(context.briefing)
  const sizeFor = (run: readonly Particular[], head: Head) => particularsSize(run, tall, roomUnder(head, 'sources', tall))
  const parts = splitUnder(context, said, Infinity, rows, (run, head) => sizeFor(run, head) !== undefined)
  return parts.map(({ run, head }) => ({
    ...head,
    particulars: run,
    size: sizeFor(run, head) ?? smallestParticulars(tall),
  }))
}

function documentOf({ briefing: { source, language }, labels }: Context) {
  const { particulars: names } = labels
  const date = source.published && formatDate(source.published, language)
  const rows: readonly [string, string | undefined][] = [
    [names.report, source.title],
    [
      names.publisher,
      labels.series([source.author === source.publisher ? '' : (source.author ?? ''), source.publisher ?? ''].filter(Boolean)),
    ],
    [names.interviewee, source.interviewee],
    [names.published, [date, source.published_reason].filter(Boolean).join('. ')],
  ]
  return rows.flatMap(([term, text]) => (text ? [{ term, text }] : []))
}

function limitsOf({ briefing: { source }, labels }: Context) {
  return (source.limits ?? []).map((text, index) => ({ term: index === 0 ? labels.particulars.limits : '', text }))
}

/** How the deck was made: nobody edited what is a draft. */
function madeOf({ briefing, labels }: Context): string {
  const items = allItems(briefing)
  const open = items.filter((item) => item.draft).length
  return open === 0 ? labels.made : labels.drafted(open, items.length)
}

/** How many statements the slides show, on how many quotes, and of how much of the report; what is borne out, and what is a draft. */
function countsOf(context: Context, presented: readonly Outline[]): string {
  const shown = new Set(presented.flatMap(({ shows }) => shows))
  const rests = new Set(presented.flatMap(restsOn))
  const quotes = new Set([...rests].map((id) => context.passages.get(id)!.text))
  return context.labels.counts({
    statements: shown.size,
    quotes: quotes.size,
    used: countUsed(context, rests),
    borneOut: borneOut(context).length,
    drafts: allItems(context.briefing).filter((item) => item.draft).length,
  })
}

/** The findings that an editor bears out, each with its reason. */
function borneOut({ briefing, labels }: Context) {
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
