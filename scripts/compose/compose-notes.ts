import type { Notes, Reference } from './deck.ts'
import { restsOn } from './compose-contradictions.ts'
import { figureInWords } from './figure-words.ts'
import { saysNumber } from './says-number.ts'
import { inWords } from './arc-rows.ts'
import type { Context, Outline } from './context.ts'
import type { Labels } from './labels.ts'
import { countWords } from './split.ts'

/** Words a minute of a briefing that is spoken, not read out: the slow end of the 130 to 150 that speech coaches give. */
const wordsPerMinute = 130

/**
 * What the speaker has before them: what to say, what it rests on, and how long it takes.
 * Where the briefing gives nothing to say, the headline and the statements are said.
 */
export function composeNotes(context: Context, slide: Outline, references: Readonly<Record<string, Reference>>): Notes {
  const say = slide.say ?? sayOf(slide, context)
  const clicks = clicksOf(slide, context.labels)
  return {
    say,
    ...(clicks.length > 0 && { clicks }),
    passages: firstOfNumber(restsOn(slide), references).map((id) => ({
      number: references[id]!.number,
      where: placeOf(context, id),
      quote: context.passages.get(id)!.text,
    })),
    seconds: slide.layout === 'evidence' ? 0 : secondsFor(say),
  }
}

/** An arc builds event by event, an organisation group by group and then by what runs to them; the first is there at once. */
function clicksOf(slide: Outline, labels: Labels): readonly string[] {
  if (slide.layout === 'arc') return slide.events.slice(1).map((event) => inWords(event, labels))
  if (slide.layout !== 'organisation') return []
  const units = new Set(slide.groups.flatMap(({ boxes }) => boxes.map(({ id }) => id)))
  const outside = slide.edges.filter(({ from }) => !units.has(from)).map(({ from }) => from)
  const groups = slide.groups.slice(1).map(({ boxes }) => labels.series(boxes.map(({ name }) => name)))
  return outside.length > 0 ? [...groups, labels.series([...new Set(outside)])] : groups
}

/** What rests on one passage is one source. */
function firstOfNumber(ids: readonly string[], references: Readonly<Record<string, Reference>>): readonly string[] {
  const numbers = ids.map((id) => references[id]!.number)
  return ids.filter((_, index) => numbers.indexOf(numbers[index]!) === index)
}

function placeOf(context: Context, id: string): string {
  const passage = context.passages.get(id)!
  return context.labels.place(passage.section, passage.paragraph)
}

/** Speaking time to the next five seconds, and five more to let the picture be seen. */
function secondsFor(say: string): number {
  return Math.ceil(((countWords(say) / wordsPerMinute) * 60) / 5) * 5 + 5
}

/** The headline and the statements; what both say is said once. */
function sayOf(slide: Outline, context: Context): string {
  const sentences = [slide.lead ?? slide.headline, ...statementsOf(slide, context)].map(asSentence)
  return [...new Set(sentences)].join(' ')
}

/** How a sentence ends; French sets a space before its closing mark. Matches "So.", "“So?”", "« So. »"; not "So", "So. \"". */
const ended = /[.!?…؟۔](?:["”’]|\s?»)?$/u

/** A text with a stop behind it, where it has none. */
export function asSentence(text: string): string {
  return ended.test(text) ? text : `${text}.`
}

function statementsOf(slide: Outline, { labels, briefing: { language } }: Context): readonly string[] {
  switch (slide.layout) {
    case 'bottom-line':
    case 'assertion':
    case 'outlook':
      return slide.points.map((point) => point.text)
    case 'voices':
      return slide.voices.map((voice) => labels.pair(voice.by, voice.says))
    case 'figures':
      return slide.figures.map((figure) =>
        saysNumber(figure.label, figure, language) ? figure.label : labels.pair(figureInWords(figure, language), figure.label),
      )
    case 'arc':
      return slide.events.map((event) => inWords(event, labels))
    case 'evidence':
      return [labels.lookUp]
    case 'cover':
    case 'organisation':
    case 'map':
    case 'sources':
      return []
    default:
      return slide satisfies never
  }
}
