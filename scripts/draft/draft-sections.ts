import type { Report } from '../read/report.ts'
import type { BriefingSection, Point, Summary } from './briefing.ts'
import {
  chooseAny,
  chooseHeadline,
  choosePoints,
  countWords,
  endsAsSentence,
  pointOf,
  SLIDE_WORDS,
  type Merits,
} from './choose-points.ts'
import type { TakeId } from './ids.ts'
import { isFirstPerson, opensDependent } from './standing.ts'
import { withoutStop, type Sentence } from './sentences.ts'
import type { Speech } from './voices/speakers.ts'

const SECTION_POINTS = 4
/** Of a summary that is chosen here, and of one that the report gives itself. */
const SUMMARY_POINTS = { chosen: 3, given: 4 }
/** So many need no others beside them: those that the report gives in short, and those of a section that the summary has not told. */
const FEWEST_POINTS = 2

/** What points are made from. */
interface Material {
  readonly report: Report
  readonly sentences: readonly Sentence[]
  readonly merits: Merits
  readonly speechOf: (sentence: Sentence) => readonly Speech[]
  readonly takeId: TakeId
  /** The section in which the report gives itself in short. */
  readonly inShort: number | undefined
}

interface Told {
  readonly summary: Summary
  readonly sections: readonly BriefingSection[]
  /** On how many of their slides each sentence is told. */
  readonly told: ReadonlyMap<string, number>
}

/** A slide of sentences: its headline, and its points. */
interface Chosen {
  readonly headline: Sentence | undefined
  readonly points: readonly Sentence[]
}

/** The bottom line, and a slide for each section but the one in which the report gives itself in short. */
export function draftSections(material: Material): Told {
  const { report, sentences, merits, takeId, inShort } = material
  const lead = chooseSummary(material)
  const used = new Set(sentencesIn(lead))
  const summary: Summary = {
    ...(lead.headline && { headline: withoutStop(lead.headline.text) }),
    points: pointsOf(lead.points, material, 'summary'),
  }
  const bySection = Map.groupBy(sentences, ({ block }) => block.section)
  const drafted = report.blocks
    .filter((block) => block.kind === 'heading')
    .map(({ id, text: heading, section }): { readonly slide: Chosen; readonly entry: BriefingSection } => {
      const own = section === inShort ? [] : (bySection.get(section) ?? [])
      const slide = chooseSection(own, used, lead.headline, merits)
      const headline = slide.headline === undefined ? heading : withoutStop(slide.headline.text)
      // A heading with only headings under it is kept for the order, and has nothing to show.
      const entry = { ...(own.length > 0 && { headline }), points: pointsOf(slide.points, material) }
      return { slide, entry: { id: takeId(id, heading), heading, ...entry } }
    })
  const all = [lead, ...drafted.map(({ slide }) => slide)].flatMap(sentencesIn)
  const told = new Map([...Map.groupBy(all, ({ text }) => text)].map(([text, times]) => [text, times.length]))
  return { summary, sections: drafted.map(({ entry }) => entry), told }
}

function sentencesIn({ headline, points }: Chosen): readonly Sentence[] {
  return [...(headline ? [headline] : []), ...points]
}

/** From what the report gives in short, or else its lead, the sentences before the first heading; where that gives too little, from the sections. */
function chooseSummary({ sentences, merits, inShort }: Material): Chosen {
  // Not what speaks of the report, nor what wants the words before its list: "whether to sell;".
  const given = sentences.filter(({ block, text }) => block.section === inShort && !isFirstPerson(text) && !/^\p{Ll}/u.test(text))
  const lead = sentences.filter(({ block, text }) => block.section === 0 && endsAsSentence(text))
  // A list stands together, in its section.
  const body = sentences.filter(({ block }) => block.section > 0 && block.section !== inShort && block.kind !== 'item')
  const opening = body.filter(({ block }) => block.section === body[0]?.block.section)
  const headline = (given.length > 0 ? [given] : [lead, opening]).flatMap((part) => chooseHeadline(part, merits) ?? [])[0]
  const points: Sentence[] = []
  for (const [part, most] of [
    [given, SUMMARY_POINTS.given],
    [lead, given.length > 0 ? FEWEST_POINTS : SUMMARY_POINTS.chosen],
    [body, given.length > 0 ? FEWEST_POINTS : SUMMARY_POINTS.chosen],
  ] as const) {
    const others = part.filter((sentence) => sentence !== headline)
    const words = SLIDE_WORDS - countWords(points)
    if (points.length < most && words > 0)
      points.push(...choosePoints(others, most - points.length, merits, { words, over: headline, goesOn: part === given }))
  }
  return { headline, points: points.length > 0 ? points : chooseAny(lead.length > 0 ? lead : body, merits) }
}

/** Of what the summary has not told, where that is enough. What heads it heads no section as well: two slides would be called the same. */
function chooseSection(
  own: readonly Sentence[],
  used: ReadonlySet<Sentence>,
  taken: Sentence | undefined,
  merits: Merits,
): Chosen {
  const fresh = own.filter((sentence) => !used.has(sentence))
  const headline = [fresh, own.filter((sentence) => sentence !== taken)].flatMap((from) => chooseHeadline(from, merits) ?? [])[0]
  const pointsFrom = (from: readonly Sentence[], goesOn: boolean): readonly Sentence[] =>
    choosePoints(own.length > 1 ? from.filter((sentence) => sentence !== headline) : from, SECTION_POINTS, merits, {
      over: headline,
      goesOn,
    })
  const ways = [() => pointsFrom(fresh, false), () => pointsFrom(fresh, true), () => pointsFrom(own, true)]
  const points = ways.reduce<readonly Sentence[]>((some, way) => (some.length >= FEWEST_POINTS ? some : longer(some, way())), [])
  return { headline, points: points.length > 0 ? points : chooseAny(own, merits) }
}

function longer(one: readonly Sentence[], other: readonly Sentence[]): readonly Sentence[] {
  return other.length > one.length ? other : one
}

/** Of several sentences in one point; what is overtaken stands with what overtakes it, however long they are. */
const MOST_WORDS = 40

/** Points in the order of the text; one of a sentence and of what goes on from it in the same voice. */
function pointsOf(sentences: readonly Sentence[], { merits, speechOf, takeId }: Material, prefix?: string): Point[] {
  const runs: Sentence[][] = []
  for (const sentence of sentences) {
    const run = runs.at(-1) ?? []
    const last = run.at(-1)
    const isOne =
      last?.block === sentence.block
      && last.index === sentence.index - 1
      && opensDependent(sentence.text)
      && speechOf(last)[0]?.by === speechOf(sentence)[0]?.by
      && (merits.companions.get(last)?.includes(sentence) === true || countWords([...run, sentence]) <= MOST_WORDS)
    if (isOne) run.push(sentence)
    else runs.push([sentence])
  }
  return runs.map((run) => {
    const [first] = run as [Sentence]
    return pointOf({ ...first, text: run.map(({ text }) => text).join(' ') }, speechOf(first), takeId, prefix)
  })
}
