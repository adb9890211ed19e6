import type { LocatedItem } from '../../check.ts'
import type { Briefing, Kind } from '../../verified.ts'
import { describeItem } from '../describe.ts'
import type { ReadSentence } from '../read-sentences.ts'
import { isSamePerson, nameOf } from '../described-voices.ts'
import { shares } from '../named-voices.ts'
import type { StatementFinding } from '../statement.ts'
import { tokensOf } from '../tokens.ts'
import { isOpen, isOpenly } from '../turning-words.ts'

/** What an item says of who says it. */
export interface Attributed {
  readonly by?: string
  readonly kind?: Kind
  /** What the slide shows of it, beside a claim's own words. */
  readonly text: string
  /** A claim's own words. */
  readonly says: string
}

/** What the report claims or expects is shown as that, and what it tells as done or so is no forecast. */
export function kindFaults(
  located: LocatedItem,
  item: Attributed,
  sentences: readonly ReadSentence[],
  briefing: Briefing,
  whole: string,
): StatementFinding[] {
  return [
    ...(item.by === undefined ? [] : tooStrong(located, item, sentences, briefing, whole)),
    ...noForecast(located, item, sentences),
  ]
}

/** What is to come, beside the modal verbs and what is planned. Matches "is able to return", "in future"; not "is large". */
const ahead =
  /\b(?:will|would|shall|future|soon|next|until|able to|about to|set to|(?:is|are) to|expects?|expected|hopes?|fears?)\b|’ll\b/

/** A forecast of which the sentences leave nothing open. */
function noForecast({ path }: LocatedItem, { kind }: Attributed, sentences: readonly ReadSentence[]): StatementFinding[] {
  const isAhead = ({ sentence: { text }, speech }: ReadSentence): boolean =>
    ahead.test(text)
    || speech.some((voice) => voice.kind === 'forecast')
    || tokensOf(text).some((token) => isOpen(token, text) || isOpenly(token, text))
  if (kind !== 'forecast' || sentences.length === 0 || sentences.some(isAhead)) return []
  return [
    describeItem(
      { path },
      {
        severity: 'warning',
        code: 'kind-differs',
        words: kind,
        message: 'It is of the kind “forecast”, and nothing in its sentence is still to come.',
        hint: 'Write the kind that it is of in the report.',
      },
      'kind',
    ),
  ]
}

/** A claim shown as a fact or as somebody's judgement, or a forecast or a view as a fact. */
function tooStrong(
  { path }: LocatedItem,
  { by = '', kind }: Attributed,
  sentences: readonly ReadSentence[],
  { source }: Briefing,
  whole: string,
): StatementFinding[] {
  const voices = sentences.flatMap(({ speech }) => speech)
  const own = voices.filter((voice) => shares(voice.by, by) || isSamePerson(by, voice.by, whole))
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
