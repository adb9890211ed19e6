import { isPronoun } from '../../draft/speakers.ts'
import type { CheckContext, LocatedItem } from '../check.ts'
import type { Briefing, Kind, Unit } from '../verified.ts'
import { describeItem } from './describe.ts'
import type { ReadReport, ReadSentence } from './grounds.ts'
import { acts, isAsMany, isCalled, isOfReport, isReferredTo, isWhole, nameOf, shares } from './named-voices.ts'
import type { NamedSpeech } from './named-speech.ts'
import type { StatementFinding } from './statement.ts'
import { stemOf, tokensOf } from './tokens.ts'
import type { UnitReadings } from './unit-readings.ts'
import { isUnvoiced } from './unvoiced.ts'

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
export function checkVoices({ items, briefing }: CheckContext, report: ReadReport, units: UnitReadings): StatementFinding[] {
  const whole = report.all.map(({ text }) => text).join('\n')
  return items.flatMap((located) => {
    if (located.finding.found !== 'whole') return []
    const { sentences } = report.groundsOfItem(located)
    const voices = sentences.flatMap(({ speech }) => speech)
    if (isNameAlone(located)) return []
    const item = attributedOf(located)
    return item.by === undefined
      ? [
          ...(located.path.includes('points') && isUnvoiced(item.text, sentences)
            ? []
            : voiceLost(located, item, units.voices(located) ?? voices, briefing.source)),
          ...nobodys(located, item, briefing),
        ]
      : [...otherVoice(located, item.by, voices, sentences, briefing, whole), ...tooStrong(located, item, voices, briefing)]
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
function voiceLost(
  { path }: LocatedItem,
  { text }: Attributed,
  voices: readonly NamedSpeech[],
  source: Briefing['source'],
): StatementFinding[] {
  const named = voices.filter(({ by }) => !isPronoun(by) && !isOfReport(by, source))
  if (named.length === 0 || named.some(({ by, called = '' }) => shares(by, text) || shares(called, text))) return []
  const { by, kind, verb = '' } = named[0]!
  // "The operation that was announced": somebody's word it is still, though it is not said whose.
  const isTold = verb !== '' && tokensOf(text).some(({ stem }) => stem === stemOf(verb))
  return [
    describeItem(
      { path },
      {
        severity: isTold ? 'warning' : 'error',
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
  voices: readonly NamedSpeech[],
  read: readonly ReadSentence[],
  { source }: Briefing,
  whole: string,
): StatementFinding[] {
  const sentences = read.map(({ sentence }) => sentence.text)
  const own =
    (voices.some((voice) => shares(voice.by, by) && isAsMany(voice.by, by)) && isWhole(by, voices, sentences, source, whole))
    || voices.some(
      ({ called = '' }) => called !== '' && isWhole(by, [], [called], {} as Briefing['source'], called) && shares(called, by),
    )
    || sentences.some((text) => isCalled(by, text, voices) || (voices.every((voice) => isPronoun(voice.by)) && acts(by, text)))
  const relayed = [nameOf(source.interviewee), source.author, source.publisher].some(
    (name) =>
      name !== undefined
      && shares(name, by)
      && (voices.length === 0 || voices.every((voice) => isPronoun(voice.by) || shares(voice.by, name))),
  )
  if (own || relayed || isReferredTo(by, read, source)) return []
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
  voices: readonly NamedSpeech[],
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
