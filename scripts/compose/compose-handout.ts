import type { Deck, EvidenceEntry, EvidenceSlide, Slide } from './deck.ts'
import { restsOn } from './compose-contradictions.ts'
import { asSentence } from './compose-notes.ts'
import { defined } from './context.ts'
import type { Handout, Sheet, SheetSource } from './handout.ts'
import { labelsOf } from './labels.ts'

/** Composes the handout of a deck. Pure: the same deck gives the same handout. */
export function composeHandout(deck: Deck): Handout {
  const entries = new Map(
    deck.slides
      .filter(isEvidence)
      .flatMap((slide) => slide.entries.flatMap((entry) => entry.ids.map((id) => [id, entry] as const))),
  )
  const labels = labelsOf(deck.language)
  const sheets = deck.slides.flatMap((slide, index) => (isEvidence(slide) ? [] : [sheetOf(slide, index + 1, entries)]))
  return defined({
    title: deck.title,
    subtitle: deck.slides.find((slide) => slide.layout === 'cover')?.subtitle,
    language: deck.language,
    draft: deck.draft,
    source: deck.source,
    particulars: [
      ...deck.slides.flatMap((slide) => (slide.layout === 'sources' ? slide.particulars : [])),
      { term: labels.handout.name, text: labels.handout.about(sheets.length, Math.ceil(deck.seconds / 60)) },
    ],
    sheets,
  })
}

function isEvidence(slide: Slide): slide is EvidenceSlide {
  return slide.layout === 'evidence'
}

function sheetOf(slide: Slide, number: number, entries: ReadonlyMap<string, EvidenceEntry>): Sheet {
  const { notes } = slide
  const headline = slide.lead ?? slide.headline
  const shown = [...new Set(restsOn(slide).map((id) => entries.get(id)!))].toSorted((one, other) => one.number - other.number)
  return defined({
    slide: number,
    headline,
    section: 'section' in slide ? slide.section : undefined,
    say: notes.say === asSentence(headline) ? undefined : notes.say,
    sources: sourcesOf(shown, number),
  })
}

/** The same words, of the same place and voice, stand on a sheet once, under all their numbers. */
function sourcesOf(entries: readonly EvidenceEntry[], slide: number): readonly SheetSource[] {
  const alike = Map.groupBy(entries, ({ quote, by, kind, where }) => JSON.stringify([quote, by, kind, where]))
  return [...alike.values()].map((same) => {
    const { quote, by, kind, where } = same[0]!
    const slides = new Set(same.flatMap((entry) => entry.slides))
    slides.delete(slide)
    return defined({
      numbers: same.map((entry) => entry.number),
      ...{ quote, by, kind, where },
      alsoOn: [...slides].toSorted((one, other) => one - other),
    })
  })
}
