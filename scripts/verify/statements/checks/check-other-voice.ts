import { isPronoun } from '../../../draft/voices/speakers.ts'
import type { LocatedItem } from '../../check.ts'
import type { Path } from '../../tree.ts'
import type { Briefing } from '../../verified.ts'
import { happenings } from '../../lexicons/happenings.ts'
import { describeItem } from '../describe.ts'
import { type Attributed } from './check-kinds.ts'
import type { ReadSentence } from '../read-sentences.ts'
import { acts, areNamed, isAsMany, isReferredTo, isWhole, shares } from '../named-voices.ts'
import { isCalled, isNamedIn, isSaidIn, isSamePerson, makersOf, nameOf, strangeIn } from '../described-voices.ts'
import type { NamedSpeech } from '../named-speech.ts'
import type { StatementFinding } from '../statement.ts'
import { tokensOf } from '../tokens.ts'
import { isAnyNegator } from '../turning-words.ts'
import { merelyDenies } from '../unvoiced.ts'

/** What happens speaks for nobody, though the report may have a verb of saying with it: "the vote says". */
export function noSpeaker({ path }: LocatedItem, { by = '' }: Attributed): StatementFinding[] {
  const [head = ''] = by.split(/,| (?:of|in|on|at|by|for) /) // "The fall of the wall"; not "The fallen"
  const last = tokensOf(head).at(-1)
  if (last === undefined || last.isCapital || !happenings.has(last.lower)) return []
  return [
    describeItem(
      { path },
      {
        severity: 'warning',
        code: 'no-speaker',
        words: by,
        message: `“${by}” happens, and says nothing.`,
        hint: 'Name who says it, or take “by” away.',
      },
      'by',
    ),
  ]
}

/** An item that is given to somebody to whom the report does not give it. */
export function otherVoice(
  { path }: LocatedItem,
  { by = '', text, says }: Attributed,
  read: readonly ReadSentence[],
  { source }: Briefing,
  whole: string,
): StatementFinding[] {
  const sentences = read.map(({ sentence }) => sentence.text)
  // "The unions claim that; the Board denies this": what is denied is not the Board's to say.
  const isDenied = tokensOf(text + says).some((token) => isAnyNegator(token, text + says))
  const voices = read.flatMap(({ sentence, speech }): readonly NamedSpeech[] =>
    speech.filter((voice: NamedSpeech) => isDenied || !merelyDenies(voice, sentence.text)),
  )
  const own =
    voices.some((voice) => isSamePerson(by, voice.by, whole))
    || (voices.some((voice) => shares(voice.by, by) && isAsMany(voice.by, by)) && isWhole(by, voices, sentences, source, whole))
    || voices.some(
      ({ called = '' }) => called !== '' && isWhole(by, [], [called], {} as Briefing['source'], called) && shares(called, by),
    )
    || sentences.some((text) => isCalled(by, text, voices) || (voices.every((voice) => isPronoun(voice.by)) && acts(by, text)))
  const relayed = [nameOf(source.interviewee), source.author, source.publisher].some(
    (name) =>
      name !== undefined
      && shares(name, nameOf(by) ?? '')
      // Of what a text itself says for somebody else, "Islamic State accuses Hamas", the relayer may be named.
      && voices.every(
        (voice) =>
          isPronoun(voice.by)
          || shares(voice.by, name)
          || (name === nameOf(source.interviewee) && (isNamedIn(text, voice, whole) || isSaidIn(text, voice))),
      ),
  )
  const isKnown = areNamed(by, [...sentences, ...voices.map((voice) => voice.by), ...makersOf(source)].join(' '))
  const isTheirs = own || (relayed && isKnown)
  const strange = strangeIn(by, whole, source, sentences)
  if ((isTheirs && strange === undefined) || isReferredTo(by, read, source)) return []
  if (isTheirs && strange?.isOther === false) return [toldMore(path, by, strange.word)]
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

/** Who speaks is the one who is named, of whom the report does not say all that stands beside the name. */
function toldMore(path: Path, by: string, word: string): StatementFinding {
  return describeItem(
    { path },
    {
      severity: 'warning',
      code: 'attribution-differs',
      words: by,
      message: `The report does not say “${word}” of “${nameOf(by)!}”.`,
      hint: 'Describe who says it in the words of the report.',
    },
    'by',
  )
}
