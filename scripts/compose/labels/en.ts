import type { Used } from '../deck.ts'
import { counted, percent } from './counted.ts'

/** In the middle of a sentence an article is small. Matches the article of "The board"; not "The Hague". */
const within = (by: string) => by.replace(/^The (?=\p{Ll})/u, 'the ')

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** Of a word that is no abbreviation. Matches the first letter of "Provinces"; not "NGOs". */
const lowerFirst = (text: string) => text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())

const all = new Intl.ListFormat('en-GB')

const by = (speakers: readonly string[], more: number) => {
  const others = more === 0 ? [] : [counted('en', more, { one: 'one other', other: '# others' })]
  if (speakers.length > 0) return `, by ${all.format([...speakers.map(within), ...others])}`
  return more === 0 ? ' from the report' : ` by ${counted('en', more, { one: 'one speaker', other: '# speakers' })}`
}

/** All that can be used of a report. */
const allOf = (sentences: number, rows: number) =>
  rows === 0
    ? counted('en', sentences, { one: '# sentence', other: '# sentences' })
    : `${sentences + rows} sentences and rows of tables`

/** The deck's own words in English. The other languages follow what stands here. */
export const en = {
  draft: 'Draft: not yet reviewed',
  draftShort: 'Draft',
  continued: (part: number, parts: number) => `(${part} of ${parts})`,
  /** The headlines of slides for which the briefing gives none. */
  headlines: {
    summary: 'The bottom line',
    figures: 'Key figures',
    voices: 'Who says what',
    events: 'What happened when',
    outlook: 'What to watch for',
    sources: 'Sources and limits',
    method: 'How this deck was made',
    evidence: 'Evidence',
  },
  units: 'Units',
  /** How many of all units stand how: "Of 12 units, 2 are growing or recovering; 6 are weakened". The statuses as in `statuses`. */
  standing: (of: number, units: string, groups: readonly { readonly count: number; readonly statuses: readonly string[] }[]) =>
    `Of ${of} ${lowerFirst(units)}, ${groups
      .map(({ count, statuses }) => `${count} ${count === 1 ? 'is' : 'are'} ${either.format(statuses.map(lowerFirst))}`)
      .join('; ')}`,
  /** How many events there are, from when to when. */
  eventsBetween: (count: number, first: string, last: string) =>
    first === last ? `${count} events of ${first}` : `${count} events from ${first} to ${last}`,
  /** How many statements there are, and by whom: some are named, and so many more are there; neither where some have no speaker. */
  statementsBy: (count: number, speakers: readonly string[], more: number) =>
    counted('en', count, { one: 'One statement', other: '# statements' }) + by(speakers, more),
  /** The same of what is expected. */
  forecastsBy: (count: number, speakers: readonly string[], more: number) =>
    counted('en', count, { one: 'One forecast', other: '# forecasts' }) + by(speakers, more),
  kinds: { reported: 'Reported', claimed: 'Claimed', assessment: 'Assessment', forecast: 'Forecast' },
  /** Of what kind a statement is, and whose: "Assessment: …", "Claimed by …". */
  attribution: (kind: string, by: string | undefined) => (by ? `${kind}: ${by}` : kind),
  claimedBy: (by: string) => `Claimed by ${within(by)}`,
  /** A term, or a speaker, and what belongs to it: "March 2019: the office closed". */
  pair: (term: string, text: string) => `${term}: ${text}`,
  /** Names and dates in a row: "Harbour Institute, March 2024". */
  series: (parts: readonly string[]) => parts.join(', '),
  /** Remarks in a row. */
  remarks: (parts: readonly string[]) => parts.join('; '),
  /** Who says so, behind what they say: "Attack on the port (the ministry)". */
  saidBy: (what: string, by: string) => `${what} (${by})`,
  accordingTo: (by: string) => `according to ${within(by)}`,
  /** Over a passage that gives in another way what the slide shows. */
  contradicts: 'The report also says',
  reckonedFrom: (figures: readonly string[]) => `Reckoned for this deck from ${new Intl.ListFormat('en').format(figures)}`,
  basis: 'On what basis',
  shownOn: 'Slide',
  qualifiers: { exact: '', over: 'over', under: 'under', about: 'about', range: '', fraction: '' },
  /** What the pictures under figures mean. */
  pictures: {
    dot: 'one dot, one person',
    hollow: 'not certain',
    open: 'and more',
    range: 'not certain',
    soft: 'not exact',
    scale: 'one scale, from zero',
  },
  groups: { core: 'Core', periphery: 'Periphery' },
  statuses: {
    active: 'Active',
    growing: 'Growing',
    recovering: 'Recovering',
    restructured: 'Restructured',
    stable: 'Stable',
    contested: 'Contested',
    weakened: 'Weakened',
    dormant: 'Dormant',
    defunct: 'Defunct',
    unknown: 'Status not stated',
  },
  map: {
    headline: (units: string) => `${units} on the map`,
    /** What a reader must not take from it. */
    note: 'A mark or a tint tells which place is meant, roughly, and not who holds it. Boundaries are those of Natural Earth, and imply no judgement.',
    region: (name: string) => `${name} (region)`,
    described: (unit: string, status: string, where: string) => `${unit}, ${status}: drawn at ${where}`,
    named: (unit: string, status: string) => `${unit}, ${status}`,
    unplaced: 'Not on the map',
    /** Between those. */
    apart: ';',
    more: (count: number) => `and ${count} more`,
    picture: (units: number) => `Map with ${units} marks and names`,
    table: 'As a table',
    columns: { name: 'Name', status: 'Status', where: 'Drawn at', source: 'Source' },
  },
  /** The tables of the other diagrams; name, status and source are called as in that of the map. */
  table: {
    group: 'Group',
    since: 'Since',
    note: 'Note',
    from: 'From',
    relation: 'Relation',
    contains: 'contains',
    to: 'To',
    certainty: 'Certainty',
    certainties: { stated: 'stated', possible: 'possible' },
    date: 'Date',
    event: 'Event',
    turn: 'Turn',
  },
  turns: { event: 'Events', formation: 'Formed', loss: 'Lost', rebuilding: 'Rebuilt', action: 'Acts' },
  since: (date: string) => `since ${date}`,
  quarter: (quarter: string, year: string) => `quarter ${quarter} of ${year}`,
  /** Whether the axis of time names its months: Mermaid knows the English names alone. */
  namedAxis: true,
  /** What the mark of a passage is called, before its number. */
  mark: 'Source',
  undated: 'Not dated in the report',
  /** The panel that shows a passage in its paragraph. */
  panel: {
    passage: 'Passage',
    several: 'Sources of this slide',
    next: 'Next source',
    previous: 'Previous source',
    close: 'Close',
    evidence: 'Evidence, slide',
    report: 'Read on in the report',
    newTab: 'opens in a new tab',
  },
  /** The page of the whole report. */
  reportPage: {
    title: (report: string) => `${report} (the report)`,
    skip: 'To the text of the report',
    of: 'The report behind the briefing',
    text: 'Text of the report',
    used: 'Used in the briefing',
    table: 'Table of the report',
    uses: ({ sentences, rows, quoted, whole, told }: Used) =>
      `The briefing quotes from ${quoted} of the report’s ${allOf(sentences, rows)}: ${whole} whole, ${quoted - whole} in part.${told === 0 ? '' : ` Its headlines or notes tell ${told} more.`}`,
    howMarked:
      'What it quotes is marked, with the slides that rest on it beside it, twice underlined where several statements rest on the same words. What is not marked is not quoted.',
    slide: (number: number) => `slide ${number}`,
  },
  place: (section: number, paragraph: number) =>
    section === 0 ? `Introduction, paragraph ${paragraph}` : `Section ${section}, paragraph ${paragraph}`,
  particulars: {
    report: 'Report',
    publisher: 'Publisher',
    interviewee: 'Interviewee',
    published: 'Date',
    limits: 'Limits',
    made: 'Method',
    evidence: 'Evidence',
    borneOut: 'Borne out by the editor',
  },
  interview: (name: string) => `Relays an interview with ${name}`,
  made: 'Selected from the report and edited by a person. Every statement carries the number of its passage in the evidence; a headline rests on what stands under it. No text was written by a model.',
  drafted: (open: number, all: number) =>
    `Cut out of the report by rules; ${open} of ${all} items have not been looked at by a person. Every statement carries the number of its passage in the evidence; a headline rests on what stands under it. No text was written by a model.`,
  /** What the slides rest on, how many findings an editor bears out, and how many items nobody has looked at. */
  counts: ({
    statements,
    quotes,
    used: { sentences, rows, quoted, told },
    borneOut,
    drafts,
  }: Readonly<Record<'statements' | 'quotes' | 'borneOut' | 'drafts', number>> & { readonly used: Used }) =>
    `${counted('en', statements, { one: '# statement', other: '# statements' })} on ${counted('en', quotes, { one: '# quote', other: '# quotes' })}, from ${quoted + told} of the report’s ${allOf(sentences, rows)} (${percent(quoted + told, sentences + rows)} %). Findings borne out: ${borneOut}. Items in draft: ${drafts}.`,
  borneOut: (of: string | undefined, words: string, reason: string) => `${of ? `${of}, ` : ''}“${words}”: ${reason}.`,
  lookUp: 'For reference: not presented.',
  /** Between links and numbers in a row. */
  comma: ', ',
  /** On a phone held upright, where a slide is too small to read: a link to the report. */
  upright: 'Turn the phone for larger type, or read the report',
  /** Between the number of a page and that of all. */
  outOf: '/',
  handout: {
    name: 'This handout',
    kind: 'Handout',
    about: (slides: number, minutes: number) =>
      `${counted('en', slides, { one: 'One slide', other: '# slides' })}, ${counted('en', minutes, { one: 'one minute', other: '# minutes' })} to present. Under each slide stand the notes and its sources, by the numbers that they have on the slide.`,
    slide: (number: number) => `Slide ${number}`,
    picture: (number: number) => `Picture of slide ${number}`,
    say: 'Notes',
    sources: 'Sources',
    alsoOn: 'also on slide',
    of: 'of',
  },
}
