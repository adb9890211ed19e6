import type { Deck, EvidenceEntry, EvidenceSlide, Slide } from './deck.ts'
import { asSentence } from './compose-notes.ts'
import { defined } from './context.ts'
import type { Handout, Sheet } from './handout.ts'
import { labels } from './labels.ts'

/** Composes the handout of a deck. Pure: the same deck gives the same handout. */
export function composeHandout(deck: Deck): Handout {
  const entries = new Map(deck.slides.filter(isEvidence).flatMap((slide) => slide.entries.map((entry) => [entry.id, entry])))
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
  const { headline, section, shows, notes } = slide
  return defined({
    slide: number,
    headline,
    section,
    say: notes.say === asSentence(headline) ? undefined : notes.say,
    sources: [...new Set(shows)].map((id) => entries.get(id)!).toSorted((one, other) => one.number - other.number),
  })
}
