import type { Claim, DatedEvent, Point } from './briefing.ts'
import { chooseFew, type Telling } from './choose-few.ts'
import { SLIDE_WORDS } from './choose-points.ts'
import { isReadableClaim } from './readable-claims.ts'
import { standsAlone } from './standing.ts'
import { future } from './voices/voices.ts'
import { wordsOf } from './sentences.ts'

type Ahead = Point | Claim | DatedEvent

/** What a slide says of what is to come, besides what is said to. */
interface Drafted {
  readonly points: readonly Point[]
  readonly claims: readonly Claim[]
  readonly events: readonly DatedEvent[]
}

interface Outlook {
  readonly items: readonly Ahead[]
  /** What the slide would show by itself. */
  readonly byRule: readonly Ahead[]
  readonly telling: Telling
}

/** Has a time set for it. Matches "is due on", "is to open", "are planned for"; not "is ten years old", "was due". */
const scheduled =
  /\b(?:is|are) (?:now |also |still |not )?(?:due|scheduled|planned|set|expected|to)\b|\b(?:has|have) (?:announced|called|promised|scheduled)\b|\bwould\b/

/** Fewer words are easier to watch for. */
const LONGEST = 30

/**
 * What to watch for: what has a date that lies ahead, by that, and then what is forecast, in the report's order.
 *
 * @param most how many there may be
 * @param published when the report appeared; where it is not known, an event lies ahead if its own words say so
 */
export function chooseOutlook(
  { points, claims, events }: Drafted,
  most: number,
  telling: Telling,
  published: string | undefined,
): Outlook {
  const ahead = new Set<Ahead>(events.filter((event) => liesAhead(event, published) && standsAlone(event.what)))
  const forecasts = [...points, ...claims].filter(({ kind }) => kind === 'forecast')
  // A sentence is an item once: as what it says of what is to come, if it does.
  const wanted = [...ahead, ...forecasts].filter(
    ({ quote }, at, all) => all.findIndex((other) => other.quote.includes(quote) || quote.includes(other.quote)) === at,
  )
  const isWanted = new Set(wanted)
  const items = [...Map.groupBy<string, Ahead>([...wanted, ...claims, ...points], ({ quote }) => quote).values()].flatMap(
    ([first]) => first ?? [],
  )
  const few = chooseFew<Ahead>(
    items,
    most,
    telling,
    {
      weigh: (item) => (isWanted.has(item) ? weighAhead(item) : undefined),
      kindOf: ({ quote }) => quote,
      isReadable: (item) => 'what' in item || 'text' in item || isReadableClaim(item),
    },
    (some) => some.length < 2 || some.reduce((sum, item) => sum + wordsOf(textOf(item)).length, 0) <= SLIDE_WORDS,
  )
  const dateOf = (item: Ahead): string => ('date' in item ? (item.date ?? '') : '') || '~'
  return {
    items: few.items.toSorted((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0)),
    byRule: forecasts.filter(({ quote }, at) => forecasts.findIndex((other) => other.quote === quote) === at).slice(0, most),
    telling: few.telling,
  }
}

/** Whether an event is still to come: by its date; where that says nothing, by its words. */
function liesAhead({ date = '', what }: DatedEvent, published: string | undefined): boolean {
  const day = (date.split('/')[0] ?? '').replace(
    /-Q(\d)$/,
    (_, quarter: string) => `-${String(Number(quarter) * 3 - 2).padStart(2, '0')}`,
  ) // "2024-Q2" as "2024-04"
  const exactness = Math.min(day.length, published?.length ?? 0)
  const [then, now] = [day.slice(0, exactness), published?.slice(0, exactness) ?? '']
  if (then === now) return scheduled.test(what) || future.test(what)
  // A past that seems to lie ahead is a date without its year.
  return then > now && (!/\b(?:was|were|had)\b/.test(what) || scheduled.test(what) || future.test(what))
}

/** What has a day, what can be read alone, and what is short. */
function weighAhead(item: Ahead): number {
  const text = textOf(item)
  return (
    ('date' in item && item.date !== undefined ? item.date.split('-').length : 0)
    + (standsAlone(text) ? 3 : 0)
    + (wordsOf(text).length <= LONGEST ? 2 : 0)
  )
}

function textOf(item: Ahead): string {
  return 'what' in item ? item.what : 'text' in item ? item.text : item.says
}
