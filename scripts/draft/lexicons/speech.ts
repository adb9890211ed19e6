import type { Kind } from '../briefing.ts'

/**
 * Verbs that lay something in somebody's mouth, and what kind of statement they make of it.
 * Source: the reporting verbs of Quirk et al., A Comprehensive Grammar of the English Language (1985), 16.31
 * ("public" and "private" factual verbs) and of Hyland, "Academic attribution" (1999); sorted into kinds for
 * this project after ICD 203.
 */

/** What may follow a verb when it reports: `that` a clause with "that", `clause` one without, `thing` a noun or "to". */
export type Complement = 'that' | 'clause' | 'thing'

interface ReportingVerb {
  readonly kind: Kind
  readonly takes: readonly Complement[]
}

const saying = (kind: Kind, takes: readonly Complement[], words: string): readonly (readonly [string, ReportingVerb])[] =>
  words.split(' ').map((word) => [word, { kind, takes }] as const)

/** By their base form. A quotation may follow any of them. */
export const reportingVerbs: ReadonlyMap<string, ReportingVerb> = new Map([
  ...saying('reported', ['that', 'clause'], 'say'),
  ...saying(
    'reported',
    ['that'],
    'write add state note explain recommend remark remind observe reply respond stress emphasise emphasize mention testify reiterate repeat specify indicate comment',
  ),
  ...saying('reported', ['that'], 'accept'),
  ...saying('reported', ['that', 'thing'], 'announce report confirm acknowledge recall remember admit concede reveal disclose'),
  ...saying('reported', ['that', 'clause', 'thing'], 'tell'),
  ...saying('reported', ['thing'], 'describe'),
  ...saying('reported', [], 'read joke quip sigh shrug'),
  ...saying('claimed', ['that', 'clause', 'thing'], 'claim insist allege deny promise'),
  ...saying('claimed', ['that', 'thing'], 'boast complain protest object threaten vow pledge dispute'),
  ...saying('claimed', ['that', 'clause'], 'maintain contend assure'),
  ...saying('claimed', ['that'], 'declare assert counter swear charge demand'),
  ...saying('claimed', ['thing'], 'accuse blame reject criticise criticize denounce condemn praise reproach attribute ascribe'),
  ...saying('assessment', ['that', 'clause', 'thing'], 'believe think suspect reckon doubt estimate consider'),
  ...saying('assessment', ['that', 'clause'], 'argue conclude'),
  ...saying('assessment', ['that'], 'feel assess find suggest hold judge assume agree calculate'),
  ...saying('assessment', ['that', 'thing'], 'regret'),
  ...saying('assessment', ['thing'], 'disagree'),
  ...saying('forecast', ['that', 'clause', 'thing'], 'expect fear hope predict'),
  ...saying('forecast', ['that', 'thing'], 'warn caution forecast anticipate foresee'),
])

/** Forms that are not made by rule. */
const irregularForms: ReadonlyMap<string, readonly [third: string, past: string, participle?: string]> = new Map(
  Object.entries<readonly [third: string, past: string, participle?: string]>({
    say: ['says', 'said'],
    read: ['reads', 'read'],
    shrug: ['shrugs', 'shrugged'],
    quip: ['quips', 'quipped'],
    tell: ['tells', 'told'],
    write: ['writes', 'wrote', 'written'],
    think: ['thinks', 'thought'],
    find: ['finds', 'found'],
    hold: ['holds', 'held'],
    feel: ['feels', 'felt'],
    swear: ['swears', 'swore', 'sworn'],
    foresee: ['foresees', 'foresaw', 'foreseen'],
    forecast: ['forecasts', 'forecast'],
  }),
)

/** The forms of a verb that say something: base, third person, past, participle. */
export function formsOf(verb: string): readonly string[] {
  const irregular = irregularForms.get(verb)
  if (irregular !== undefined) return [verb, ...irregular.filter((form) => form !== undefined)]
  const stem = verb.endsWith('y') && !/[aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}i` : verb // "deny"; not "convey"
  const doubled = verb === 'admit' ? 'admitt' : verb
  const third = stem !== verb || /(?:s|x|ch|sh)$/.test(verb) ? `${stem}es` : `${verb}s` // "stress"; not "say"
  const past = verb.endsWith('e') ? `${verb}d` : stem !== verb ? `${stem}ed` : `${doubled}ed`
  return [verb, third, past]
}

/** From every form to its base. */
export const verbForms: ReadonlyMap<string, string> = new Map(
  [...reportingVerbs.keys()].flatMap((verb) => formsOf(verb).map((form) => [form, verb] as const)),
)

/** All forms, for patterns. */
export const speechVerbs: readonly string[] = [...verbForms.keys()]

/** Verbs of which "did not" says that nothing was said; "does not think" still is a view. */
export const merelySaying = new Set([
  'complain',
  'say',
  'tell',
  'comment',
  'confirm',
  'announce',
  'report',
  'explain',
  'disclose',
  'reveal',
  'mention',
  'reply',
  'respond',
  'specify',
  'add',
  'write',
])

/** Nouns for somebody's words or view, after "in" or "by": "in her view", "by his own account". */
export const viewNouns = [
  'view',
  'opinion',
  'words',
  'eyes',
  'account',
  'telling',
  'experience',
  'judgement',
  'judgment',
  'estimate',
  'assessment',
  'reading',
  'phrase',
  'estimation',
  'count',
  'reckoning',
  'admission',
  'calculation',
  'statement',
  'statements',
  'declarations',
  'propaganda',
] as const

/** What speaks without being a person: it may "show" or "suggest". */
export const documents = [
  'report',
  'study',
  'survey',
  'audit',
  'poll',
  'review',
  'paper',
  'inquiry',
  'analysis',
  'investigation',
  'statement',
  'letter',
  'memo',
  'indictment',
  'complaint',
  'assessment',
  'census',
  'bulletin',
  'message',
  'announcement',
  'note',
  'notice',
  'circular',
  'email',
  'judgment',
  'ruling',
] as const

/** Who leads a body, or speaks in its name without being called its speaker. Source: common usage in reports; compiled for this project. */
export const officers = (
  'leader leaders leadership head chief director directors director-general secretary secretary-general president chair chairman chairwoman treasurer management manager managers '
  + 'executive executives board council commander commanders emir amir governor founder founders co-founder owner owners captain coordinator superintendent member members followers fighters official officials'
).split(' ')

/** What makes a statement a forecast, whoever makes it. */
export const forecastWords = [
  'will',
  'shall',
  'is expected to',
  'are expected to',
  'is likely to',
  'are likely to',
  'is set to',
  'are set to',
] as const

/** By which somebody says that it is not so, in their base form. Source: English; compiled for this project. */
export const denyingVerbs: ReadonlySet<string> = new Set(['deny', 'doubt', 'dispute', 'reject', 'disagree'])
