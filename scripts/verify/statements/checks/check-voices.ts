import { isPronoun } from '../../../draft/voices/speakers.ts'
import type { CheckContext, LocatedItem } from '../../check.ts'
import type { Briefing, Kind, Unit } from '../../verified.ts'
import { describeItem } from '../describe.ts'
import { type Attributed, kindFaults } from './check-kinds.ts'
import type { ReadReport } from '../grounds.ts'
import type { ReadSentence } from '../read-sentences.ts'
import { isOfReport } from '../named-voices.ts'
import { isNamedIn, isSaidIn, nameOf } from '../described-voices.ts'
import type { NamedSpeech } from '../named-speech.ts'
import { noSpeaker, otherVoice } from './check-other-voice.ts'
import type { StatementFinding } from '../statement.ts'
import { listOf } from '../list-statements.ts'
import type { UnitReadings } from '../unit-readings.ts'
import { isUnvoiced, merelyDenies } from '../unvoiced.ts'

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
    return [
      ...noSpeaker(located, item),
      ...kindFaults(located, item, sentences, briefing, whole),
      ...(item.by !== undefined ? otherVoice(located, item, sentences, briefing, whole) : nobodys(located, item, briefing)),
      ...(item.by !== undefined || (mayBeFree(located, sentences) && isUnvoiced(item.text, sentences))
        ? []
        : voiceLost(located, item, units.voices(located) ?? voices, briefing.source, whole)),
    ]
  })
}

/** A point may take what its sentence tells before somebody speaks; an event does where the one whom it befell speaks, "; he denies", or who merely denies what went before. */
function mayBeFree(located: LocatedItem, sentences: readonly ReadSentence[]): boolean {
  if (listOf(located) !== 'events') return listOf(located) === 'points'
  return sentences.every(({ sentence, speech }) =>
    speech.every(
      (voice) =>
        (voice.frame !== undefined && isPronoun(sentence.text.slice(...voice.frame).split(' ')[0]!))
        || merelyDenies(voice, sentence.text),
    ),
  )
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
    says: isClaim ? shown : '',
  }
}

/** A statement that the report attributes, of which the slide names nobody. */
function voiceLost(
  { path }: LocatedItem,
  { text }: Attributed,
  voices: readonly NamedSpeech[],
  source: Briefing['source'],
  whole: string,
): StatementFinding[] {
  const named = voices.filter(({ by }) => !isPronoun(by) && !isOfReport(by, source))
  if (named.length === 0 || named.some((voice) => isNamedIn(text, voice, whole))) return []
  const { by, kind } = named[0]!
  // "The operation that was announced": somebody's word it is still, though it is not said whose.
  const isTold = isSaidIn(text, named[0]!)
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

/** A view or forecast that is nobody's, or a point that may be one, in a report that relays somebody's views. */
function nobodys({ path, finding }: LocatedItem, { kind }: Attributed, { source }: Briefing): StatementFinding[] {
  // What stands before the first heading introduces the interview.
  const mayBeView = kind === undefined && path.includes('points') && finding.found === 'whole' && finding.passage.section > 0
  if ((kind === undefined && !mayBeView) || kind === 'reported' || source.interviewee === undefined) return []
  return [
    describeItem(
      { path },
      {
        severity: mayBeView ? 'warning' : 'error',
        code: 'attribution-missing',
        words: kind ?? 'by',
        message: `The report relays what somebody says, and this is ${kind === undefined ? 'neither anybody’s nor of any kind' : `of the kind “${kind}”`}; expected whose it is.`,
        hint: `Add “by:”, which is “${nameOf(source.interviewee) ?? ''}” where the report names nobody else.`,
      },
    ),
  ]
}
