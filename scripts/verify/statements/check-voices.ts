import { emptyWords } from '../../draft/lexicons/openers.ts'
import { isPronoun, type Speech } from '../../draft/speakers.ts'
import type { CheckContext, LocatedItem } from '../check.ts'
import type { Briefing, Kind, Unit } from '../verified.ts'
import { describeItem } from './describe.ts'
import type { ReadReport } from './grounds.ts'
import type { StatementFinding } from './statement.ts'
import { tokensOf } from './tokens.ts'

/** What an item says of who says it. */
interface Attributed {
  readonly by?: string
  readonly kind?: Kind
  /** What the slide shows of it. */
  readonly text: string
}

/**
 * What the report lays in somebody's mouth is shown as theirs, and nothing as anybody's to whom the report does not
 * lay it; a claim is shown as no fact (ICD 206, and the practice of sanctions panels).
 */
export function checkVoices({ items, briefing }: CheckContext, report: ReadReport): StatementFinding[] {
  return items.flatMap((located) => {
    if (located.finding.found !== 'whole') return []
    const { sentences } = report.groundsOfItem(located)
    const voices = sentences.flatMap(({ speech }) => speech)
    if (isNameAlone(located)) return []
    const item = attributedOf(located)
    return item.by === undefined
      ? [...voiceLost(located, item, voices), ...nobodys(located, item, briefing)]
      : [
          ...otherVoice(
            located,
            item.by,
            voices,
            sentences.map(({ sentence }) => sentence.text),
            briefing,
          ),
          ...tooStrong(located, item, voices, briefing),
        ]
  })
}

/** A unit of which nothing is said but that the report names it. */
function isNameAlone({ item, path }: LocatedItem): boolean {
  const { status, note, by } = item as Unit
  return path[0] === 'units' && status === 'unknown' && note === undefined && by === undefined
}

function attributedOf({ item, path }: LocatedItem): Attributed {
  const { kind, name, text, says, label, what, note } = item as unknown as Record<string, string | undefined>
  const shown = [name, text, says, label, what, note].filter((each) => each !== undefined).join(' ')
  const isClaim = path[0] === 'claims'
  return {
    ...(item.by !== undefined && { by: item.by }),
    ...(kind !== undefined && { kind: kind as Kind }),
    text: isClaim ? '' : shown,
  }
}

/** A statement that the report attributes, of which the slide names nobody. */
function voiceLost({ path }: LocatedItem, { text }: Attributed, voices: readonly Speech[]): StatementFinding[] {
  const named = voices.filter(({ by }) => !isPronoun(by))
  if (named.length === 0 || named.some(({ by }) => shares(by, text))) return []
  const { by, kind } = named[0]!
  return [
    describeItem(
      { path },
      {
        severity: 'error',
        code: 'attribution-lost',
        words: by,
        message: `The report lays this in the mouth of “${by}”; here it is said by nobody.`,
        hint: `Add “by: ${by}”${kind === 'reported' ? '' : ` and “kind: ${kind}”`}, or say it in the text.`,
      },
    ),
  ]
}

/** A view or forecast that is nobody's, in a report that relays somebody's views. */
function nobodys({ path }: LocatedItem, { kind }: Attributed, { source }: Briefing): StatementFinding[] {
  if (kind === undefined || kind === 'reported' || source.interviewee === undefined) return []
  return [
    describeItem(
      { path },
      {
        severity: 'error',
        code: 'attribution-missing',
        words: kind,
        message: `It is of the kind “${kind}”, and the report relays what somebody says; expected whose it is.`,
        hint: `Add “by:”, which is “${nameOf(source.interviewee) ?? ''}” where the report names nobody else.`,
      },
    ),
  ]
}

/** An item that is given to somebody to whom the report does not give it. */
function otherVoice(
  { path }: LocatedItem,
  by: string,
  voices: readonly Speech[],
  sentences: readonly string[],
  { source }: Briefing,
): StatementFinding[] {
  const own =
    voices.some((voice) => shares(voice.by, by))
    && namesOf(by).every(
      (name) =>
        sentences.some((text) => has(text, name)) || voices.some((voice) => has(voice.by, name)) || isSource(name, source),
    )
  const relayed = [nameOf(source.interviewee), source.author, source.publisher].some(
    (name) =>
      name !== undefined
      && shares(name, by)
      && (voices.length === 0 || voices.every((voice) => isPronoun(voice.by) || shares(voice.by, name))),
  )
  if (own || relayed) return []
  const named = [...new Set(voices.map((voice) => voice.by))]
  return [
    describeItem(
      { path },
      {
        severity: 'error',
        code: 'attribution-differs',
        words: by,
        message:
          named.length === 0
            ? `The report does not lay this in the mouth of “${by}”.`
            : `The report lays this in the mouth of ${named.map((name) => `“${name}”`).join(' and ')}, not of “${by}”.`,
        hint: named.length === 0 ? 'Take “by” away, or give a quote in which they say it.' : `Write “by: ${named[0]!}”.`,
      },
      'by',
    ),
  ]
}

/** A claim shown as a fact or as somebody's judgement, or a forecast or a view as a fact. */
function tooStrong(
  { path }: LocatedItem,
  { by = '', kind }: Attributed,
  voices: readonly Speech[],
  { source }: Briefing,
): StatementFinding[] {
  const own = voices.filter((voice) => shares(voice.by, by))
  const found = own.some((voice) => isAsOpen(kind, voice.kind)) ? undefined : own[0]?.kind
  const isView =
    own.length === 0 && source.interviewee !== undefined && shares(nameOf(source.interviewee) ?? '', by) && kind === 'reported'
  const expected = found ?? (isView ? 'assessment' : undefined)
  if (expected === undefined || (kind === undefined && path[0] !== 'figures' && !path.includes('points'))) return []
  return [
    describeItem(
      { path },
      {
        severity: 'error',
        code: 'kind-too-strong',
        words: kind ?? 'reported',
        message: `The report has it as “${expected}”; here it is “${kind ?? 'reported'}”.`,
        hint: `Write “kind: ${expected}”.`,
      },
      'kind',
    ),
  ]
}

/** Whether a kind says no more than the verb of the report does. */
function isAsOpen(kind: Kind | undefined, given: Kind): boolean {
  if (given === 'reported') return true
  if (kind === undefined || kind === 'reported') return false
  return given !== 'claimed' || kind === 'claimed' || kind === 'forecast'
}

function isSource(name: string, { interviewee = '', author = '', publisher = '' }: Briefing['source']): boolean {
  return [interviewee, author, publisher].some((text) => has(text, name))
}

/** "Ann Lee" of "Ann Lee, who heads the unit". */
function nameOf(person: string | undefined): string | undefined {
  return person?.split(',')[0]
}

/** Whether two names have a word in common that means something. */
function shares(a: string, b: string): boolean {
  if (a.toLowerCase() === b.toLowerCase()) return true
  const others = new Set(tokensOf(b).flatMap(({ lower, stem }) => (emptyWords.has(lower) ? [] : [stem])))
  return tokensOf(a).some(({ lower, stem }) => (others.has(stem) && !emptyWords.has(lower)) || (isPronoun(a) && isPronoun(b)))
}

function namesOf(text: string): string[] {
  return tokensOf(text).flatMap(({ text: word, lower, isFirst }) =>
    /^\p{Lu}/u.test(word) && !emptyWords.has(lower) && !isFirst ? [lower] : [],
  )
}

function has(text: string, name: string): boolean {
  return tokensOf(text).some(({ lower }) => lower === name)
}
