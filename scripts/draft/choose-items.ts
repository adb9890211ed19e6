import type { Claim, DatedEvent, Figure, Point, SlideChoice, SlideName } from './briefing.ts'
import { chooseFew, type Telling } from './choose-few.ts'
import { chooseOutlook } from './choose-outlook.ts'
import { isReadableClaim } from './readable-claims.ts'
import { isAboutReport, isFirstPerson, namesSubject, opensDependent, standsAlone } from './standing.ts'
import { wordsOf } from './sentences.ts'
import { cutOff, headlineOfFigures, weighFigures } from './weigh-figures.ts'

/** How many of each a draft puts on slides; the rest stays in the file, for whoever wants another. */
const most = { figures: 4, voices: 6, outlook: 4, events: 8 } as const

/** Words on a slide in an arc, under a voice. */
const longest = { events: 22, voices: 30 } as const

/** Fewer words say nothing by themselves: "It will not." */
const shortest = 5

interface Drafted {
  readonly figures: readonly Figure[]
  readonly events: readonly DatedEvent[]
  readonly claims: readonly Claim[]
  /** Of the summary and the sections. */
  readonly points?: readonly Point[]
}

/** What is known of the deck and of the report beside the items. */
interface Surroundings extends Partial<Telling> {
  /** Those of other slides. */
  readonly headlines?: ReadonlySet<string>
  /** The sentences in which the report gives itself in short. */
  readonly leading?: ReadonlySet<string>
  /** When the report appeared. */
  readonly published?: string | undefined
}

/**
 * The items that a draft's slides show, where there are more than a slide should, or some that had better not be shown: the few
 * that matter, in the report's order, and what heads the slide of figures. What "matters" weighs is written beside each rule.
 */
export function chooseItems(
  { figures, events, claims, points = [] }: Drafted,
  { headlines = new Set(), leading = new Set(), published, told = new Map(), companions = new Map() }: Surroundings = {},
): Partial<Record<SlideName, SlideChoice>> {
  const telling = { told, companions }
  const weights = weighFigures(figures, leading)
  const shown = chooseFew(figures, most.figures, telling, {
    weigh: (figure) => weights.get(figure),
    kindOf: ({ unit, quote }) => `${unit} ${quote}`,
    isAnswer: (figure, other) => figure.unit === other.unit,
  })
  const voices = chooseFew(claims, most.voices, shown.telling, {
    weigh: (claim) => weighClaim(claim) - (isRepeated(claim, claims) ? 6 : 0),
    kindOf: ({ by }) => by,
    isAnswer: (claim, other) => claim.says !== other.says,
    isReadable: isReadableClaim,
  })
  const outlook = chooseOutlook({ points, claims, events }, most.outlook, voices.telling, published)
  const ofSentence = Map.groupBy(events, ({ quote }) => quote)
  // What the axis shows is drawn, and said in a few words: it may be said elsewhere as often as that.
  const arc = chooseFew(
    events,
    most.events,
    { told: new Map(), companions },
    {
      weigh: (event) => (isWithin(event, ofSentence.get(event.quote) ?? []) ? undefined : weighEvent(event)),
      kindOf: ({ date, quote }) => date ?? quote,
      isReadable: ({ what }) => namesSubject(what) && !cutOff.test(what) && !isFirstPerson(what) && !isAboutReport(what),
    },
  )
  const headline = headlineOfFigures(shown.items, headlines)
  return {
    ...choice('figures', figures, shown.items, headline),
    ...choice('voices', claims, voices.items),
    // Where other slides have told it all twice, the outlook is left to its rule.
    ...(outlook.items.length === 0 ? {} : choice('outlook', outlook.byRule, outlook.items)),
    ...choice('events', events, arc.items),
  }
}

/** What the draft says of a slide; nothing where it shows what it would show by itself. */
function choice(
  name: SlideName,
  all: readonly { readonly id: string }[],
  shown: readonly { readonly id: string }[],
  headline?: string,
): Partial<Record<SlideName, SlideChoice>> {
  const isAll = all.length === shown.length && all.every((item, at) => item === shown[at])
  if (isAll && headline === undefined) return {}
  return { [name]: { ...(headline !== undefined && { headline }), ...(!isAll && { items: shown.map(({ id }) => id) }) } }
}

/** Whether a claim before it says the same in the same words: it is not clear whose they are, and they stand on a slide once. */
function isRepeated(claim: Claim, all: readonly Claim[]): boolean {
  return all.find(({ says, quote }) => says === claim.says && quote === claim.quote) !== claim
}

/** Whether another event of the same sentence tells it too, and goes on: "It closed in May, but opened again in June". */
function isWithin(event: DatedEvent, all: readonly DatedEvent[]): boolean {
  const same = all.filter(({ what }) => what === event.what)
  return same.at(-1) !== event || all.some(({ what }) => what !== event.what && what.includes(event.what))
}

/** Exact dates, in clauses that are short and can be read alone; what has a unit in it tells of the organisation. */
function weighEvent({ date, what, units }: DatedEvent): number {
  return (
    (date === undefined ? 0 : Math.min(3, date.split('-').length))
    + (units === undefined ? 0 : 2)
    + (opensDependent(what) || !standsAlone(what) ? 0 : 4)
    + (wordsOf(what).length <= longest.events ? 2 : 0)
  )
}

/** Views rather than news, without the words that say whose they are, and short. */
function weighClaim({ says, quote, kind, by }: Claim): number {
  return (
    (kind === 'reported' ? 0 : 1)
    + (says === quote ? 0 : 2)
    + (standsAlone(says) ? 3 : 0)
    + (wordsOf(says).length <= longest.voices ? 2 : -2)
    - (wordsOf(says).length < shortest ? 4 : 0)
    + (/\p{Lu}/u.test(by) ? 1 : 0) // "Ann Lee"; not "herders"
  )
}
