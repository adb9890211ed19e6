import type { Report } from '../../read/report.ts'
import { leading, wholes } from '../lexicons/no-units.ts'
import type { Sentence } from '../sentences.ts'
import { type Candidate, candidatesIn } from './unit-candidates.ts'
import { officialWords } from '../lexicons/outsiders.ts'
import { withAliases } from './unit-aliases.ts'
import { aboutOutsiders, isFrontMatter, isTheirs, opensIn, textBeside } from './unit-asides.ts'
import { isOutsider, outsidersIn } from './unit-outsiders.ts'
import { listsIn, othersOfKind } from './unit-lists.ts'
import { rolesIn } from './unit-roles.ts'
import { bodyIn, fromBrand, fromSharedWord, namesOfBody } from './unit-body.ts'
import { fromCompanies, withoutForm } from './unit-companies.ts'
import { fromOwnKinds } from './unit-own-kinds.ts'
import { phrasesIn } from './unit-phrases.ts'
import { type Setting, settingOf } from './unit-setting.ts'
import { fromHeadings, fromItems, fromRunInHeads } from './unit-places.ts'
import { withoutOwner } from './unit-owners.ts'
import { fromStates } from './unit-states.ts'
import { fromSubjects } from './unit-subjects.ts'
import { fromTables } from './unit-tables.ts'
import { mayBePlaces, withoutNoun } from './unit-words.ts'
import { keyOf, keysOf } from './unit-keys.ts'
import { latinPattern, literally } from '../latin-pattern.ts'

export interface UnitName {
  /** "Khorasan" */
  readonly name: string
  /** "Khorasan province" */
  readonly full: string
  /** "province" */
  readonly noun: string
  /** The words under which the text may have it, the longest first. */
  readonly forms: readonly string[]
}

/** The parts of the organisation that a report names, in the order of their first mention. */
export function findUnitNames(report: Report, all: readonly Sentence[]): UnitName[] {
  const text = report.blocks.map((block) => block.text).join('\n')
  const sentences = all.filter(({ block }) => !isFrontMatter(block))
  const own = namesOfBody(report, sentences)
  const others = outsidersIn(text, report.particulars, own)
  const inTables = fromTables(report)
  const setting = settingOf(
    sentences.map((sentence) => sentence.text).join(' '),
    report.blocks.flatMap(({ kind, text }) => (kind === 'heading' ? [text] : [])),
    inTables.map(({ noun }) => noun),
  )
  const about = aboutOutsiders(sentences, others)
  const inSentences = new Map(
    sentences.map((sentence) => {
      const named = namedIn(sentence.text, setting)
      return [sentence, about.has(sentence) ? named.filter((each) => !isTheirs(each, sentence.text)) : named]
    }),
  )
  const found = [
    ...[...inSentences.values()].flat(),
    ...inTables,
    ...fromHeadings(report),
    ...fromItems(report),
    ...fromRunInHeads(report),
    ...fromSubjects(report, inSentences),
    ...fromStates(sentences),
    ...fromBrand(own, sentences),
    ...fromSharedWord(own, sentences.map((sentence) => sentence.text).join('\n')),
    ...fromCompanies(sentences, text),
    ...fromOwnKinds(sentences.map((sentence) => sentence.text).join('\n')),
  ]
  const bodyWords = new Set([...own].flatMap((each) => each.split(' ')))
  const isBody = bodyIn(text)
  const { beside, elsewhere } = textBeside(report)
  // "The Reed Brigade" among rivals, wherever it stands; "the Hull branch" only where it is spoken of; no "league’s Hull Brigade".
  const isBeside = ({ name: bare, full }: Candidate): boolean =>
    (/ \p{Lu}\S*$/u.test(full) ? beside.includes(full) : opensIn(beside, full))
    && !elsewhere.includes(full)
    && !elsewhere.includes(bare)
    && !latinPattern(`(?:\\p{Ll}[’']s?|\\b[Ii]ts|\\b[Tt]heir) ${literally(full)}`, 'u').test(beside)
  const isOthers = ({ owner }: Candidate): boolean =>
    owner !== undefined && ![...own].some((each) => each.includes(owner.toLowerCase()))
  // "Albion Academy" and "Albion Foundation", of Leith Albion, are two.
  const isShared = (bare: string): boolean =>
    bodyWords.has(bare.toLowerCase())
    && new Set(found.flatMap(({ name: other, full }) => (other === bare && /^\p{Lu}/u.test(full) ? [full] : []))).size > 1
  // "Albion" alone is the body: its academy is the "Albion Academy".
  const isOwn = ({ name: bare, full }: Candidate): boolean =>
    [...own].some((each) => `${each} `.startsWith(`${bare.toLowerCase()} `)) && / \p{Lu}\p{L}+$/u.test(full)
  // "The marine unit at Hull", where there is a "Hull office", too.
  const isBesides = ({ name: bare, full, noun }: Candidate): boolean =>
    /^\p{Ll}/u.test(full)
    && !full.startsWith(noun)
    && full.endsWith(` ${bare}`)
    && found.some((other) => other.name === bare && other.noun !== noun && other.noun !== 'unit')
  // "LF’s Audit and Risk Office", of LF
  const withOwner = (each: Candidate): Candidate => {
    const owner = each.owner ?? /^(?<owner>\p{Lu}[\p{L}-]+)[’']s? /u.exec(each.full)?.groups?.['owner']
    return owner !== undefined && own.has(owner.toLowerCase()) ? { ...each, isOwned: true as const } : each
  }
  const whole = withAliases(found, text)
    .map(withOwner)
    .map((each) => withoutOwner(each, text))
    .map((each) =>
      each.full !== each.name && (isShared(each.name) || isOwn(each) || isBesides(each)) ? { ...each, name: each.full } : each,
    )
  const named = whole.filter(
    (each) => isUnit(each, own) && !isOthers(each) && !isBody(each) && !isOutsider(each, others, text) && !isBeside(each),
  )
  const actingNouns = new Set(named.filter(({ isPlace }) => isPlace !== true).map(({ noun }) => noun))
  // "Three commanders of Tamar Province", where others of the provinces act.
  const isOneOf = ({ isWithin, isSeated, noun, full }: Candidate): boolean =>
    isWithin !== true && isSeated !== true && actingNouns.has(noun) && / \p{Lu}\p{L}+$/u.test(full)
  const acting = new Set(
    named.filter((each) => each.isPlace !== true || !(each.isSeated ?? mayBePlaces.has(each.noun)) || isOneOf(each)).map(keyOf),
  )
  const wanted = named.filter((each) => acting.has(keyOf(each)))
  const names = [...Map.groupBy(wanted, keysOf(wanted, text)).values()].map((mentions) => merged(mentions, report))
  return inOrder(
    names.map((each) => withHead(each, names)),
    report,
  )
}

/** All that one sentence names. */
function namedIn(text: string, setting: Setting): Candidate[] {
  const named = [...candidatesIn(text), ...phrasesIn(text, setting), ...listsIn(text), ...rolesIn(text)]
  return [...named, ...othersOfKind(text, named)]
}

/** "The Directorate" is the Directorate of Provinces, where there is no other. */
function withHead(unit: UnitName, all: readonly UnitName[]): UnitName {
  const head = /^(?<head>\p{Lu}\p{Ll}+) (?:of|for) /u.exec(unit.full)?.groups?.['head']
  const isOwn = head !== undefined && all.every((other) => other === unit || !other.full.includes(head))
  return isOwn ? { ...unit, forms: [...unit.forms, head] } : unit
}

/** What states call what looks at others: "the Criminal Assets Bureau". */
const officialNouns = new Set(['bureau', 'service', 'committee', 'directorate', 'secretariat'])

/** What a part is, and no name of one. Matches "Provinces", "Section"; not "Treasury". */
const isKind = latinPattern(
  `^(?:section|branch|division|office|unit|team|cell|province|chapter|department|desk|crew|wing|front|affiliate|depot)(?:e?s)?$`,
  'iu',
)

function isUnit({ name: bare, full, noun, isOwned }: Candidate, own: ReadonlySet<string>): boolean {
  const first = bare.split(' ')[0]?.toLowerCase() ?? ''
  return !(
    bare.length < 1
    || isKind.test(full)
    || own.has(withoutForm(full).toLowerCase())
    || (own.has(bare.toLowerCase()) && !/ \p{Lu}\p{L}+$/u.test(full))
    || [...own].some(
      (each) =>
        ` ${each} `.includes(` ${full.toLowerCase()} `)
        || (each !== '' && wholes.has(noun) && full.toLowerCase().startsWith(`${each} `)),
    )
    || /^World\b/.test(bare)
    || /^Association of\b/.test(full)
    || ((leading as readonly string[]).includes(first)
      && bare.split(' ').length === 1
      && !(isOwned === true && noun !== 'unit') // "Central", in a table of offices
      && !['command', 'laboratory'].includes(noun)) // "Joint Command", "Central Laboratory"
    || (/[’']s$/u.test(bare) && !/ \p{Lu}\p{L}*$/u.test(full))
    || (isOwned !== true
      && /\b(?:Ministry|Court|Council|Parliament|Government|University|Institute|Bank|Police|Army|Observatory|(?<!Internal )Audit|Auditor|Association|Union$|United)\b/u.test(
        bare.replace(latinPattern(`\\b${literally(noun)}\\b`, 'i'), ''),
      ))
    || (['league', 'side'].includes(noun) && /^\p{Lu}\p{L}+(?:an|ese|ish|ch|ek)$/u.test(bare))
    || (officialNouns.has(noun)
      && /[ -]/.test(bare)
      && !bare.toLowerCase().includes(`${noun} `) // "District Committee East"
      && bare
        .toLowerCase()
        .split(' ')
        .some((word) => officialWords.has(word)))
  )
}

/** One unit of all its mentions: the fullest name that occurs first, and every form. */
function merged(mentions: readonly Candidate[], { blocks }: Report): UnitName {
  // A proper name before a role: "Young Progress", the youth wing.
  const roles = new Set(
    mentions.flatMap(({ also }) => (/^(?:\p{Lu}\p{L}+(?:an|ish|ese|ch) )/u.test(also ?? '') ? (also ?? '').toLowerCase() : [])),
  ) // "Polish subsidiary"; not "Leeds academy"
  const first = mentions.find(({ full }) => /^\p{Lu}/u.test(full) && !roles.has(full.toLowerCase())) ?? mentions[0]
  if (first === undefined) throw new Error('A unit without a mention.')
  const named = mentions.filter(
    ({ full }) =>
      !roles.has(full.toLowerCase())
      && full.toLowerCase().endsWith(first.noun)
      && /^\p{Lu}/u.test(full) === /^\p{Lu}/u.test(first.full),
  )
  const written =
    [...named, first, ...mentions].find(({ full }) => blocks.some(({ text }) => text.includes(full))) ?? named[0] ?? first
  const bare = /^\p{Lu}|^al-/u.test(first.name) ? [first.name] : []
  // The "Albion Foundation" is no other word for the "Albion Academy".
  const isWhole = ({ name: bare, full }: Candidate): boolean => bare === full && withoutNoun(bare) !== bare
  const isOther = (each: Candidate): boolean => each.name !== first.name && isWhole(each) && isWhole(first)
  const same = mentions.filter((each) => !isOther(each))
  const forms = [...new Set([...same.flatMap(({ full, also }) => [full, ...(also === undefined ? [] : [also])]), ...bare])]
  return { name: first.name, full: written.full, noun: first.noun, forms: forms.sort((a, b) => b.length - a.length) }
}

/** By where the report has the first of a unit's names. */
function inOrder(names: readonly UnitName[], { blocks }: Report): UnitName[] {
  const text = blocks.map((block) => block.text).join('\n')
  const firstOf = ({ forms }: UnitName): number =>
    Math.min(...forms.map((form) => (text.indexOf(form) < 0 ? Infinity : text.indexOf(form))))
  return names
    .map((name) => ({ name, at: firstOf(name) }))
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name)
}
