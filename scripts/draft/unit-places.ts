import { abstracts, bodies, otherBodies, personNouns } from './lexicons/no-units.ts'
import { officialWords, outsiderNouns } from './lexicons/outsiders.ts'
import { emptyWords } from './lexicons/openers.ts'
import { namedNouns } from './lexicons/units.ts'
import type { Report } from '../read/report.ts'
import type { Sentence } from './sentences.ts'
import { type Candidate, candidatesIn } from './unit-candidates.ts'
import { calledIn, listable, partNoun } from './unit-lists.ts'
import { statusIn } from './unit-status.ts'
import {
  anySingular,
  listed,
  mayBePlaces,
  name,
  noName,
  place,
  singular,
  singularOf,
  withoutLead,
  withoutNoun,
} from './unit-words.ts'
import { latinPattern } from './latin-pattern.ts'

/** What people are, after their names. Matches ", its finance director,"; not ", its finance division,". */
const isPerson = latinPattern(
  `^, (?:[^,]*[ -])?(?:${personNouns.join('|')})\\b[^,]*,|^, who\\b|^, (?:the|an?) (?:\\p{L}[\\p{L}’'-]* ){0,2}(?:${otherBodies.join('|')})\\b|^, (?:aged )?\\d+,`,
  'u',
)

const wholeName = latinPattern(`^${name}$`, 'u')

/** "Quarry is", "Lowland Crew (LLC) has"; not "Quarry leaves". */
const openingName = latinPattern(
  `^(?:The )?(?<name>${name})(?: \\((?<also>\\p{Lu}[\\p{L}\\d-]{1,8})\\))?(?=(?:,|:| is| was| has| had| no longer| remains| which| –| —)(?: |$))`,
  'u',
)

/** What opens a sentence and is no place. Matches "Several", "Confirmation"; not "Braga". */
const noSubject = /^(?:Several|Others|None|Nobody|Two|Three|Four|Five|Six|Half|Few)$|(?:tion|ment|ness|ship|ance|ence|ism)$/

/** Whom no name means. Matches "Investigators have"; not "Quarry has". */
const isPlural = /^\p{L}+s (?:are|were|have) /u

/** "Donors", "Managers"; not "Athens". */
function isKindOfPeople(word: string): boolean {
  const one = word.toLowerCase().replace(/s$/, '')
  return outsiderNouns.includes(one) || personNouns.includes(one)
}

/** What stands first in the rows of a table whose first column is headed by such a noun. */
export function fromTables({ blocks }: Report): Candidate[] {
  let noun = ''
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'row') return []
    const [first = ''] = block.text.split('\t')
    if (blocks[index - 1]?.kind !== 'row') {
      noun =
        singularOf(first.toLowerCase())
        || (listable.has(`${first.toLowerCase()}s`) && first !== 'Post' ? first.toLowerCase() : '')
      return []
    }
    return noun === '' || !/^\p{Lu}/u.test(first) || /^total/i.test(first)
      ? []
      : [{ name: withoutNoun(first), full: first, noun, ...(mayBePlaces.has(noun) && { isPlace: true }) }] // "Azawagh"; not "Total"
  })
}

/** Headings of one name each under a heading that speaks of such parts: "The divisions", then "Marine". */
export function fromHeadings({ blocks }: Report): Candidate[] {
  const above: string[] = []
  return blocks.flatMap(({ kind, text, level = 1 }) => {
    if (kind !== 'heading') return []
    above.splice(level - 1)
    const noun = partNoun(above.at(-1) ?? '')
    above[level - 1] = text
    const bare = text.replace(/^[\d.]+ /, '') // "2.1 Marine"; not "Marine"
    return noun !== '' && wholeName.test(bare) ? listed(bare).map((each) => ({ name: withoutNoun(each), full: each, noun })) : []
  })
}

/** Items that open on a name, where heading or lead-in speak of such parts. */
export function fromItems({ blocks }: Report): Candidate[] {
  let [heading, lead] = ['', '']
  return blocks.flatMap(({ kind, text }) => {
    if (kind === 'heading') heading = text
    if (kind !== 'item') lead = text
    if (kind !== 'item') return []
    const noun = partNoun(heading) || partNoun(lead)
    const groups = openingName.exec(text)?.groups
    const bare = withoutLead(groups?.['name'] ?? '')
    const also = groups?.['also']
    // "Discipline has broken down in the Hill Front", in a list of fronts.
    const isAbout = candidatesIn(text).some((each) => each.noun === noun && each.full !== bare)
    return noun === '' || bare === '' || isAbout
      ? []
      : [{ name: withoutNoun(bare), full: bare, noun, ...(also !== undefined && { also }) }]
  })
}

/**
 * Subjects by their place alone, in a section whose heading speaks of such parts: "Guayaquil was dormant", under "The chapters".
 *
 * @param named what each sentence names in other ways
 */
export function fromSubjects({ blocks }: Report, named: ReadonlyMap<Sentence, readonly Candidate[]>): Candidate[] {
  const sentences = [...named.keys()]
  const people = new Set(
    sentences.flatMap(({ text }) =>
      [
        ...text.matchAll(
          /(?<first>\p{Lu}[\p{L}’-]+)(?= (?:(?:de|van|von|ag|al|bin|el|da|do|dos|di|la) )?(?<last>\p{Lu}[\p{L}’-]+))/gu,
        ),
      ].flatMap(({ groups }) =>
        groups?.['last'] === undefined || noName.has(groups['first']?.toLowerCase() ?? '') ? [] : [groups['last']],
      ),
    ),
  )
  // "Coaches are paid": what the report has in small letters, too, is no name.
  const common = new Set(sentences.flatMap(({ text }) => text.match(/(?<![\p{L}-])\p{Ll}[\p{L}-]*/gu) ?? []))
  const nouns = new Map(
    blocks.flatMap(({ kind, section, text }) => (kind === 'heading' ? [[section, partNoun(text)] as const] : [])),
  )
  return [...named].flatMap(([{ text, block }, inSentence]) => {
    const noun = nouns.get(block.section) ?? ''
    if (noun === '' || inSentence.some((each) => each.noun === noun)) return []
    const names = latinPattern(
      `^(?<names>${place}(?: and ${place})?)(?=,(?! who\\b)| is | are | was | were | has | have | had | remains? )|^In (?<in>${place}) .*\\bthe ${noun}\\b`,
      'u',
    ).exec(text)?.groups
    if (names === undefined) return []
    return listed(names['names'] ?? names['in'] ?? '')
      .filter(
        (each) =>
          !people.has(each)
          && !isPlural.test(text)
          && !each.split(' ').some(isKindOfPeople)
          && !each
            .toLowerCase()
            .split(' ')
            .some((word) => officialWords.has(word))
          && !isPerson.test(text.slice(text.indexOf(each) + each.length))
          && !abstracts.has(each)
          && !anySingular.test(each)
          && singularOf(each) === ''
          && !bodies.has(each.toLowerCase())
          && !common.has(each.toLowerCase())
          && !emptyWords.has(each.toLowerCase())
          && !noSubject.test(each),
      )
      .map((each) => ({ name: each, full: singularOf(noun) !== '' ? `${each} ${noun}` : calledIn(each, noun), noun }))
  })
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
const englishNames = new Intl.DisplayNames('en', { type: 'region' })
/** By their names in English, of the codes of ISO 3166: "South Sudan was weakened". */
const countries = new Set(letters.flatMap((a) => letters.map((b) => englishNames.of(`${a}${b}`) ?? '')))

/** States that befall a part of a body and hardly anybody else. */
const undergone = new Set(['defunct', 'restructured', 'dormant', 'weakened', 'growing', 'recovering', 'stable'])

const isPassive = /^ (?:is|was|has|had|remains)\b/

/** A name as the subject of a sentence, and what is said of it. */
const stated = latinPattern(
  `^(?:(?:In|At|On|Since|By) [^,]{2,30}, |.*, (?:and|but|while) )?(?:(?:The|the|Its|its) )?(?<name>${name})(?: (?:in|at) ${place})?(?:, (?<role>[^,;]+),)?(?<words> (?:is|was|has|had|remains|continues|still|\\p{Ll}+ed|\\p{Ll}+s)\\b[^;:]*)`,
  'u',
)

/** "The ownership of Deportivo Rancagua is disputed". */
const disputed = latinPattern(
  `\\b[Tt]he (?:ownership|leadership|command|control) of (?<name>${name})(?:, [^,]+,)? (?:is|remains|has been) (?:disputed|contested)\\b`,
  'u',
)

const namedNoun = latinPattern(`(?:^| )(?<noun>${namedNouns.join('|')})(?: of (?:the )?\\p{Lu}\\p{L}+)?$`, 'iu')

/** Whether an apposition makes a part of a name: "the fund for prisoners", "the largest club in the group". */
const isPart = latinPattern(
  `\\b(?:in|of) (?:them$|the (?:group|network|organisation|company|party|movement|agency|bank)$)|^(?:the|its|their) (?:\\p{Ll}[\\p{L}-]* ){0,2}(?:${singular}|${namedNouns.join('|')})\\b|^an? (?:\\p{Ll}[\\p{L}-]* ){0,2}(?:${singular})\\b`,
  'u',
)

/**
 * Names of which the report says what is said of a body's parts: "Union Perpignan was sold", "The Media
 * Council has been recovering". A name of one word needs its role beside it: "Ember, the youth wing, was".
 */
export function fromStates(sentences: readonly Sentence[]): Candidate[] {
  return sentences.flatMap(({ text }) => {
    const contested = disputed.exec(text)?.groups?.['name']
    if (contested !== undefined) return [{ name: contested, full: contested, noun: 'unit' }]
    const { name: given = '', role = '', words = '' } = stated.exec(text)?.groups ?? {}
    const bare = withoutLead(given)
    const status = statusIn(words)?.status
    if (bare === '' || status === undefined || countries.has(bare) || isPerson.test(`, ${role},`)) return []
    const isLong = bare.includes(' ')
    const noun = isLong ? namedNoun.exec(bare)?.groups?.['noun'] : undefined
    if (noun === undefined && !isPart.test(role) && !(isLong && undergone.has(status) && isPassive.test(words))) return []
    return [{ name: bare, full: bare, noun: noun?.toLowerCase() ?? 'unit' }]
  })
}
