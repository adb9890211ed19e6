/** A report told once, to be written in every format. */

/** `{1}` in a text is the mark of note 1. */
export interface ToldPart {
  readonly kind: 'title' | 'line' | 'heading' | 'text' | 'item' | 'row' | 'quotation'
  readonly text: string
  /** Of a heading: 1 for a chapter. Of an item: how deep it is nested, 1 for the highest. */
  readonly level?: number
}

export interface ToldReport {
  readonly parts: readonly ToldPart[]
  readonly notes: readonly string[]
}

export const ferries: ToldReport = {
  parts: [
    { kind: 'title', text: 'The ferries of Westholm in the dry year' },
    { kind: 'line', text: 'By Ann Lee and Bo Ek' },
    { kind: 'line', text: 'Vilnius, 12 June 2024' },
    { kind: 'text', text: 'Westholm Ferries carried 41,000 passengers in 2023, according to its own count.{1} This review sets out what the harbour master said of it, and what the administration of the islands made of that.' }, // prettier-ignore
    { kind: 'heading', level: 1, text: '1. What the year brought' },
    { kind: 'text', text: 'The northern route was closed in March 2023{2} and the southern one kept open. Some 12 km² of water fell dry. “We could not sail,” said the harbour master; he didn’t say why.' }, // prettier-ignore
    { kind: 'item', level: 1, text: 'two ships, which were laid up for most of the year and painted twice while they lay there' },
    { kind: 'item', level: 2, text: 'one of them the Ida' },
    { kind: 'item', level: 1, text: 'one ship sold, to a buyer in Norway' },
    { kind: 'heading', level: 2, text: '1.1 The ships' },
    { kind: 'row', text: 'Ship\tCrew\tBuilt' },
    { kind: 'row', text: 'Ida\t12\t1990' },
    { kind: 'row', text: 'Bo of the West\t9\t' },
    { kind: 'text', text: 'The well-known Ida is the older of the two. Nobody could tell what she had cost.' },
    { kind: 'heading', level: 1, text: '2. Who answers for it?' },
    { kind: 'quotation', text: '“There was a plan for everything but the weather, and it was the weather that came,” the chair of the company told us when we asked her about that summer.' }, // prettier-ignore
    { kind: 'text', text: 'The harbour master blames the drought. The company is self-insured, and says little.' },
  ],
  notes: ['Annual count of the company, 2023.', 'By order of the islands’ council.'],
} // prettier-ignore

/** A stretch of text, or the number of a note. */
export type ToldRun = string | number

/** The text between marks, and the marks. */
export function runsOf(text: string): ToldRun[] {
  return text.split(/\{(\d+)\}/).map((part, index) => (index % 2 === 1 ? Number(part) : part)) // "{1}"; not "(1)"
}
