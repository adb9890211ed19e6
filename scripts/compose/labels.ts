/** The deck's own words, in one place; what the report says is never in here. */
export const labels = {
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
  kinds: { reported: 'Reported', claimed: 'Claimed', assessment: 'Assessment', forecast: 'Forecast' },
  /** Of what kind a statement is, and whose: "Assessment: …", "Claimed by …". */
  attribution: (kind: string, by: string | undefined) => (by ? `${kind}: ${by}` : kind),
  claimedBy: (by: string) => `Claimed by ${by.replace(/^The (?=\p{Ll})/u, 'the ')}`, // matches "The organisation"; not "The Hague"
  /** Who says so, behind what they say: "Attack on the port (the ministry)". */
  saidBy: (what: string, by: string) => `${what} (${by})`,
  accordingTo: (by: string) => `according to ${by.replace(/^The (?=\p{Ll})/u, 'the ')}`, // matches "The board"; not "The Hague"
  /** Over a passage that gives in another way what the slide shows. */
  contradicts: 'The report also says',
  reckonedFrom: (figures: readonly string[]) => `Reckoned for this deck from ${new Intl.ListFormat('en').format(figures)}`,
  basis: 'On what basis',
  shownOn: 'Slide',
  qualifiers: { exact: '', over: 'over', under: 'under', about: 'about', range: '', fraction: '' },
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
  turns: { event: 'Events', formation: 'Formed', loss: 'Lost', rebuilding: 'Rebuilt', action: 'Acts' },
  since: (date: string) => `since ${date}`,
  quarter: (quarter: string, year: string) => `quarter ${quarter} of ${year}`,
  undated: 'Not dated in the report',
  unattributed: 'The briefing names no speaker for it',
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
    uses: ({ all, quoted, whole }: { all: number; quoted: number; whole: number }) =>
      `The briefing quotes from ${quoted} of the report’s ${all} sentences: ${whole} whole, ${quoted - whole} in part.`,
    howMarked:
      'What it quotes is marked, with the slides that rest on it beside it, twice underlined where several statements rest on the same words. What is not marked was not used.',
    rows: 'Rows of tables are not counted.',
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
  made: 'Selected from the report and edited by a person. Every statement carries the number of its passage in the evidence. No text was written by a model.',
  drafted: (open: number, all: number) =>
    `Cut out of the report by rules; ${open} of ${all} items have not been looked at by a person. Every statement carries the number of its passage in the evidence. No text was written by a model.`,
  counts: ({ statements, quotes, all, quoted }: { statements: number; quotes: number; all: number; quoted: number }) =>
    `${statements} statements on ${quotes} quotes, from ${quoted} of the report’s ${all} sentences (${Math.round((100 * quoted) / Math.max(1, all))} %).`,
  borneOut: (of: string | undefined, words: string, reason: string) => `${of ? `${of}, ` : ''}“${words}”: ${reason}.`,
  lookUp: 'For reference: not presented.',
  handout: {
    name: 'This handout',
    kind: 'Handout',
    about: (slides: number, minutes: number) =>
      `${slides === 1 ? 'One slide' : `${slides} slides`}, ${minutes === 1 ? 'one minute' : `${minutes} minutes`} to present. Under each slide stand the notes and its sources, by the numbers that they have on the slide.`,
    slide: (number: number) => `Slide ${number}`,
    picture: (number: number) => `Picture of slide ${number}`,
    say: 'Notes',
    sources: 'Sources',
    alsoOn: 'also on slide',
    of: 'of',
  },
} as const
