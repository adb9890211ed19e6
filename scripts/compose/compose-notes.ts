import type { Notes, Reference } from './deck.ts'
import type { Context, Outline } from './context.ts'
import { labels } from './labels.ts'
import { countWords } from './split.ts'

/** Words a minute of a briefing that is spoken, not read out: the slow end of the 130 to 150 that speech coaches give. */
const wordsPerMinute = 130

/**
 * What the speaker has before them: what to say, what it rests on, and how long it takes.
 * Where the briefing gives nothing to say, the headline and the statements are said.
 */
export function composeNotes(context: Context, slide: Outline, references: Readonly<Record<string, Reference>>): Notes {
  const say = slide.say ?? sayOf(slide)
  return {
    say,
    passages: slide.shows.map((id) => ({
      number: references[id]!.number,
      where: placeOf(context, id),
      quote: context.passages.get(id)!.text,
    })),
    seconds: slide.layout === 'evidence' ? 0 : secondsFor(say),
  }
}

function placeOf(context: Context, id: string): string {
  const passage = context.passages.get(id)!
  return labels.place(passage.section, passage.paragraph)
}

/** Speaking time to the next five seconds, and five more to let the picture be seen. */
function secondsFor(say: string): number {
  return Math.ceil(((countWords(say) / wordsPerMinute) * 60) / 5) * 5 + 5
}

function sayOf(slide: Outline): string {
  return [slide.headline, ...statementsOf(slide)].map(asSentence).join(' ')
}

/** A text with a stop behind it, where it has none. */
export function asSentence(text: string): string {
  return /[.!?…]["”’]?$/u.test(text) ? text : `${text}.`
}

function statementsOf(slide: Outline): readonly string[] {
  switch (slide.layout) {
    case 'bottom-line':
    case 'assertion':
    case 'outlook':
      return slide.points.map((point) => point.text)
    case 'voices':
      return slide.voices.map((voice) => `${voice.by}: ${voice.says}`)
    case 'figures':
      return slide.figures.map(
        (figure) => `${[figure.qualifier, figure.words ?? figure.value, figure.unit].filter(Boolean).join(' ')}: ${figure.label}`,
      )
    case 'arc':
      return slide.events.map((event) => `${event.when}: ${event.what}`)
    case 'evidence':
      return [labels.lookUp]
    case 'cover':
    case 'organisation':
    case 'sources':
      return []
    default:
      return slide satisfies never
  }
}
