import type { Kind } from '../briefing.ts'
import { idioms } from '../lexicons/idioms.ts'
import { forecastWords, reportingVerbs, verbForms, viewNouns } from '../lexicons/speech.ts'
import { type Word, isVoice } from './voice-names.ts'
import { subjectBefore } from './voice-subjects.ts'
import { invertedSubject, isAside, isVerb, takesOne } from './voice-verbs.ts'
import { latinPattern } from '../latin-pattern.ts'

/** Somebody to whom a sentence lays something. */
export interface Voice {
  /** As the sentence names it: a name, a role, or a pronoun. */
  readonly name: string
  readonly kind: Kind
  /** Where the words stand that name the voice and its saying. */
  readonly frame: readonly [start: number, end: number]
}

const word = latinPattern(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu) // "organisation’s"; not "—"
/** What makes a forecast of what is said. */
export const future = latinPattern(`\\b(?:${forecastWords.join('|')}|’ll|'ll)\\b`) // "will close"; not "wills"

/** "According to A", up to where the name ends. */
const accordingTo = latinPattern(
  /\b[Aa]ccording to (?<name>(?:[^,;:—–.()“”"]|\.(?=\p{L}|,)){2,100}?)(?=\s*[,;:—–.()“”"]|$| (?:who|which|that)\b)/gu,
) // "according to A, B"; not "accordingly"

/** "In A's view", "in the words of A", "by her count". */
const inView = latinPattern(
  `\\b(?:[Ii]n|[Bb]y|[Tt]o) (?:(?:the (?:${viewNouns.join('|')}) of (?<of>[^,;:—–.“”"]{2,80}?)(?=[,;:.—–]|$))|(?<name>(?:[^,;:—–.“”"]{2,60}?)[’']s|his|her|their|its)(?: own)? (?:${viewNouns.join('|')}))(?=[,;:.—– ]|$)`,
  'gu',
) // "in A’s view"; not "in view of A"

/** "are estimated by A at" */
const byPassive = latinPattern(
  /\b(?:is|are|was|were|been) (?:\p{L}+ly )?(?:estimated|described|put|reckoned|believed|thought|considered|called|criticised|criticized|denied|confirmed|disputed|rejected) by (?<name>[^,;:.“”"]{2,60}?)(?= (?:at|as|to|in|who|which|that|and)\b|[,;:.—–]|$)/gu,
) // "described by A as"; not "written by A"

/** "As A sees it", "To hear A tell it", "A’s position is that". */
const toldBy =
  /\b(?:[Aa]s (?<name>[^,;:.“”"]{2,50}?) (?:sees?|puts?|tells?|has|have|remembers?|calls?|called) it\b|[Tt]o hear (?<teller>[^,;:.“”"]{2,50}?) tell it\b|(?<of>(?:[Tt]he |[Ii]ts )?[^,;:.“”"]{2,50}?)[’']s (?:position|view|line|contention|argument|version|explanation|answer|defence) (?:is|was|remains) (?:that|simple))/gu

/** "puts the number at", "hold A responsible", "take the opposite view". */
const anyIdiom = latinPattern(idioms.map(({ source }) => `\\b(?:${source})`).join('|'), 'gu')

/** What compares and says nothing. Matches "twice as many as the organisers"; not "as the organisers". */
const comparison = /\bas (?:many|much|few|little|large|high) as\b/

/** What says how, and not who. Matches "chiefly at the expense of those"; not "Italy", "early members". */
const manner = latinPattern(/^\p{Ll}+ly (?:at|by|in|on|to|for|from|of|with)\b/u)

/** Who a sentence says something for, in order. What is said by "it is said" and by nobody named is none. */
export function findVoices(sentence: string): readonly Voice[] {
  const words = [...sentence.matchAll(word)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
  const found = [...byPhrases(sentence), ...byVerbs(sentence, words), ...byIdioms(sentence, words)].sort(
    (a, b) => a.frame[0] - b.frame[0],
  )
  return found
    .filter(({ name }) => !comparison.test(name) && !manner.test(name))
    .filter((voice, at, named) => !named.slice(0, at).some((other) => voice.frame[0] < other.frame[1]))
}

/** "According to him" as "he". */
const subjects: ReadonlyMap<string, string> = new Map([
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
])

function byPhrases(sentence: string): Voice[] {
  return [accordingTo, inView, toldBy, byPassive].flatMap((form) =>
    [...sentence.matchAll(form)].flatMap((match) => {
      const name = match.groups?.['name'] ?? match.groups?.['teller'] ?? match.groups?.['of'] ?? ''
      const bare = name.replace(/[’']s$/u, '') // "Ann’s"; not "Paris"
      const kind = form === accordingTo ? 'reported' : 'assessment'
      return isVoice(bare) || subjects.has(bare)
        ? [
            {
              name: subjects.get(bare) ?? bare,
              kind: kindIn(sentence, kind),
              frame: [match.index, match.index + match[0].length] as const,
            },
          ]
        : []
    }),
  )
}

/** "A said that", "“…,” says A", ", she argues,", "A denies B". */
function byVerbs(sentence: string, words: readonly Word[]): Voice[] {
  return words.flatMap((each, at) => {
    const verb = verbForms.get(each.text) // In small letters: "Islamic State" says nothing.
    if (verb === undefined || isQuoted(sentence, each.start) || !isVerb(sentence, words, at, verb)) return []
    const { kind, takes } = reportingVerbs.get(verb) ?? { kind: 'reported', takes: [] }
    const rest = sentence.slice(each.end)
    const inverted = invertedSubject(sentence, each, verb)
    if (inverted !== undefined)
      return [{ name: inverted.name, kind: kindIn(sentence, kind), frame: [each.start, inverted.end] as const }]
    const subject = subjectBefore(sentence, words, at)
    const isFirst = takesOne(verb, takes, rest, /[“"]/.test(sentence))
    if (subject === undefined || !(isFirst || isAside(sentence, subject, each))) return []
    // "a former judge": one does not "judge", but judges.
    if (each.text === verb && /^an? /i.test(subject.text)) return []
    // What another says behind a semicolon is another's forecast; before "she says." stands what she says.
    const said = isFirst ? rest.replace(/;.*/, '') : sentence
    return [{ name: subject.text, kind: kindIn(said, kind), frame: [subject.start, each.end] as const }]
  })
}

function byIdioms(sentence: string, words: readonly Word[]): Voice[] {
  return [...sentence.matchAll(anyIdiom)].flatMap((match) => {
    const at = words.findIndex(({ start }) => start === match.index)
    const isPassive =
      /\b(?:was|were|is|are|been|be|being)(?: (?:often|still|also|now|long|once|sometimes|rightly|told to|\p{Ll}+ly))*$/u.test(
        sentence.slice(0, match.index).trimEnd(),
      )
    const subject = at < 1 || isPassive || isQuoted(sentence, match.index) ? undefined : subjectBefore(sentence, words, at)
    const end = words[at]?.end ?? match.index
    // "which the group calls the Gallery" gives a name; "it calls for decisions" is no voice.
    const isNaming =
      /^call/.test(match[0])
      && subject !== undefined
      && ((/\b(?:which|what|that) $/.test(sentence.slice(0, subject.start))
        && /^(?:they|the (?:group|network|movement|organisation|gang|body|members))$/i.test(subject.text))
        || /^it$/i.test(subject.text)
        || (/\b[Aa]n? (?:\p{Ll}+ )?$/u.test(sentence.slice(0, match.index).replace(/\p{Ll}+ $/u, ''))
          && /^called (?:the )?[*\p{Lu}“"]/u.test(sentence.slice(match.index)))
        || /^calls? (?:him|her|it|them)sel/.test(sentence.slice(match.index)))
    return subject === undefined || isNaming
      ? []
      : [{ name: subject.text, kind: 'assessment' as const, frame: [subject.start, end] as const }]
  })
}

/** Whether a place stands within quotation marks: what is said there is not for the report to attribute. */
function isQuoted(sentence: string, at: number): boolean {
  let open = false
  // A straight mark opens where white space or nothing goes before it.
  for (const mark of sentence.slice(0, at).matchAll(/["“”]/g))
    open = mark[0] === '“' || (mark[0] === '"' && /(?:^|[\s([—–-])$/.test(sentence.slice(0, mark.index)))
  return open
}

function kindIn(words: string, kind: Kind): Kind {
  return future.test(words) && kind !== 'claimed' ? 'forecast' : kind
}
