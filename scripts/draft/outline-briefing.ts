import type { Report } from '../read/report.ts'
import type { Briefing, Point, Source } from './briefing.ts'
import { findSummary } from './find-summary.ts'
import type { TakeId } from './ids.ts'
import { placeQuotes } from './place-quotes.ts'
import { withoutStop, type Sentence } from './sentences.ts'

/** What of a report in another language than English is known before. */
interface Outlined {
  readonly title: string
  readonly source: Source
  /** BCP 47. */
  readonly language: string
  readonly sentences: readonly Sentence[]
}

/** Of the summary, of one that the report gives itself, and of a section. */
const points = { summary: 3, given: 4, section: 2 }

/** In words. */
const shortest = 4
const longest = 40

/** A statement that is whole. Matches "أُغلق الفرع.", "Il a fermé. »"; not "Pourquoi ?". */
const whole = /[.!。۔][\s»”"’)\]]*$/u

/**
 * The outline of a report in whatever language: its sections in their order, and of each the first sentences as they stand.
 * Facts are not drafted, for the rules for them are English.
 */
export function outlineBriefing(report: Report, { title, source, language, sentences }: Outlined, takeId: TakeId): Briefing {
  const bySection = Map.groupBy(sentences, ({ block }) => block.section)
  const pointsOf = (section: number, most: number, prefix: string): Point[] =>
    firstOf(bySection.get(section) ?? [], most).map(({ text }) => ({
      id: takeId(prefix, ''),
      text: withoutStop(text),
      quote: text,
      draft: true,
    }))
  const headings = report.blocks.filter((block) => block.kind === 'heading')
  const inShort = findSummary(report, sentences)
  const [first] = bySection.keys()
  const lead = inShort ?? first
  const briefing: Briefing = {
    report: report.file,
    title,
    source,
    language,
    summary: {
      points: lead === undefined ? [] : pointsOf(lead, inShort === undefined ? points.summary : points.given, 'summary'),
    },
    sections: headings.map(({ id, text: heading, section }) => ({
      id: takeId(id, ''),
      heading,
      points: section === inShort ? [] : pointsOf(section, points.section, `s${section}`),
    })),
  }
  return placeQuotes(briefing, report, sentences)
}

/** Sentences that follow one another, from the first that is neither too long nor a question, as many as fit. */
function firstOf(sentences: readonly Sentence[], most: number): readonly Sentence[] {
  const fits = ({ text }: Sentence): boolean => {
    const words = text.split(' ').length
    return whole.test(text) && words >= shortest && words <= longest
  }
  const from = sentences.findIndex(fits)
  if (from < 0) return []
  const run = sentences.slice(from, from + most)
  const end = run.findIndex((sentence) => !fits(sentence))
  return end < 0 ? run : run.slice(0, end)
}
