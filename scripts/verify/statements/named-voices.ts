import { emptyWords } from '../../draft/lexicons/openers.ts'
import { type Speech, isPronoun } from '../../draft/voices/speakers.ts'
import type { Briefing } from '../verified.ts'
import { framesOf } from './frames.ts'
import type { ReadSentence } from './read-sentences.ts'
import { isSameName } from './names.ts'
import { numeralsIn } from './numerals.ts'
import { stemOf, tokensOf } from './tokens.ts'

/** The report itself, or who published it: a deck made of it says so on its cover. */
export function isOfReport(by: string, { publisher = '' }: Briefing['source']): boolean {
  return (
    /^(?:the|this|our) (?:report|study|paper|brief|briefing|evaluation|audit|review|survey|assessment|authors?|evaluators|team)$/i.test(
      by,
    )
    || (publisher !== '' && holds(publisher, by))
  )
}

/** Somebody for whom a pronoun may stand: who was named before it in the paragraph, or made the report. */
export function isReferredTo(
  by: string,
  read: readonly ReadSentence[],
  { author = '', publisher = '' }: Briefing['source'],
): boolean {
  return read.some(({ sentence, speech, start }) => {
    const before = sentence.block.text.slice(0, start).trimEnd()
    const others = speech.filter(
      ({ frame = [0, 0] }) => isPronoun(firstOf(sentence.text.slice(...frame))) || isElided(sentence.text, frame[0]),
    )
    // "The unions are less patient. They": who opens the sentence before may be meant, whoever spoke last.
    const isLast =
      before
        .split(/(?<=[.!?]) /)
        .at(-1)
        ?.startsWith(by) === true && others.length > 0
    return (
      isLast || (others.some(({ by: voice }) => isPronoun(voice)) && [before, author, publisher].some((text) => holds(text, by)))
    )
  })
}

/** "They called it, and expect": the verb at an index has the subject that its sentence opens on. */
function isElided(sentence: string, verb: number): boolean {
  return isPronoun(firstOf(sentence)) && /\b(?:and|but) $/.test(sentence.slice(0, verb))
}

function firstOf(text: string): string {
  return text.split(' ')[0]!
}

/** Whether a text has all words of a name that mean something. */
function holds(text: string, by: string): boolean {
  const stems = new Set(tokensOf(text).map(({ stem }) => stem))
  const words = tokensOf(by).filter(({ lower }) => !emptyWords.has(lower))
  return words.length > 0 && words.every(({ stem }) => stems.has(stem))
}

/** Whether all names of a voice stand in the sentences and in who speaks there, or all in one of who made the report: no mixture of two people. */
export function isWhole(
  by: string,
  voices: readonly Speech[],
  sentences: readonly string[],
  source: Briefing['source'],
  whole: string,
): boolean {
  const all = tokensOf(by).filter(({ isCapital, lower }) => isCapital && !emptyWords.has(lower))
  const names = all.length > 1 ? all.map(({ lower }) => lower) : namesOf(by)
  const { interviewee = '', author = '', publisher = '' } = source
  const spoken = [...sentences, ...voices.map((voice) => voice.by)].join(' ')
  const texts = [spoken, interviewee, author, publisher, ...voices.map((voice) => `${voice.by} ${interviewee}`)]
  // "Vesna Perhat", of whom the sentence says "Perhat" alone.
  if (whole.includes(by) && has(spoken, names.at(-1) ?? '')) return true
  return texts.some((text) => names.every((name) => has(text, name) || isPlainIn(name, text)))
}

/** The first word of "Shopkeepers in Mesagne" has its capital from where it stands. */
function isPlainIn(name: string, text: string): boolean {
  const [token] = tokensOf(name)
  return token !== undefined && tokensOf(text).some(({ stem }) => stem === token.stem)
}

/** Whether every name of a voice stands in a text: "Ann Lee, backed by the Council" is two. */
export function areNamed(by: string, text: string): boolean {
  return tokensOf(by).every(({ isCapital, lower }) => !isCapital || emptyWords.has(lower) || has(text, lower))
}

/** "All members" are not the "several" who say it, and three not two. */
export function isAsMany(voice: string, by: string): boolean {
  const [said, given] = [by, voice].map((text) => numeralsIn(text).find(({ kind }) => kind === 'cardinal')?.value)
  if (said !== undefined && given !== undefined && said !== given) return false
  const isAll = (text: string): boolean => /^(?:all|every|each|the whole|nobody)\b/i.test(text) // "All members"; not "Allied"
  return !isAll(by) || isAll(voice)
}

/** Whether somebody who is named does what the sentence tells: "Castell raised its outlook, arguing that". */
export function acts(by: string, text: string): boolean {
  const names = tokensOf(by).filter(({ isCapital, lower }) => isCapital && !emptyWords.has(lower))
  return (
    names.length > 0
    && framesOf(tokensOf(text), text).some(
      ({ roles, verb }) => attitudes.has(verb.stem) && names.every(({ stem }) => roles.get('agent')?.has(stem)),
    )
  )
}

/** Whether a country or another name of a voice does so, for the whole of it: "Russia counts" of the "Russian Committee". */
export function speaksFor(by: string, text: string): boolean {
  const names = tokensOf(by).filter(({ isCapital, lower }) => isCapital && !emptyWords.has(lower))
  return framesOf(tokensOf(text), text).some(
    ({ roles, verb }) =>
      attitudes.has(verb.stem)
      && [...(roles.get('agent') ?? [])].some((stem) => names.some((name) => name.stem === stem || isSameName(name.lower, stem))),
  )
}

/** Verbs of what somebody thinks or wants, besides those by which something is said. Source: Quirk et al. (1985), 16.31; compiled for this project. */
const attitudes: ReadonlySet<string> = new Set(
  'regret promise welcome raise lower lift cut grade rate accept reject refuse call demand want vote decide deny argue warn put count'
    .split(' ')
    .map(stemOf),
)

/** Whether two names have a word in common that means something. */
export function shares(a: string, b: string): boolean {
  if (a.toLowerCase() === b.toLowerCase()) return true
  if (isCrowd(a)) return tokensOf(a).some(({ lower }) => crowd.has(lower) && tokensOf(b).some((other) => other.lower === lower))
  const others = new Set(tokensOf(b).flatMap(({ lower, stem }) => (emptyWords.has(lower) ? [] : [stem])))
  return tokensOf(a).some(({ lower, stem }) => (others.has(stem) && !emptyWords.has(lower)) || (isPronoun(a) && isPronoun(b)))
}

/** How many they are who are named by nothing else: "most of those". */
const crowd: ReadonlySet<string> = new Set([
  'most',
  'some',
  'many',
  'several',
  'few',
  'others',
  'all',
  'both',
  'neither',
  'half',
  'nobody',
])

function isCrowd(name: string): boolean {
  return tokensOf(name).every(({ lower }) => crowd.has(lower) || emptyWords.has(lower))
}

function namesOf(text: string): string[] {
  return tokensOf(text).flatMap(({ isCapital, lower, isFirst }) =>
    isCapital && !emptyWords.has(lower) && !isFirst ? [lower] : [],
  )
}

export function has(text: string, name: string): boolean {
  return tokensOf(text).some(({ lower }) => lower === name)
}
