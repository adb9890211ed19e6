/** Whether a word is a verb that reports something, and what follows it. */

import { type Complement, merelySaying } from '../lexicons/speech.ts'
import { type Word, isFond, isVoice } from './voice-names.ts'
import { latinPattern } from '../latin-pattern.ts'

/** What stands before a noun: after it "claims" is no verb. */
const nominal = new Set(
  'the a an its their his her our my these those this no some any many several few most all both such official recent earlier other own initial first of in on with from for by about or conflicting false reliable public new various what two three four five six seven eight nine ten'.split(
    ' ',
  ),
)

const modal = new Set('to would could might may should can must will cannot be being'.split(' '))

/** What may open the thing that is denied, feared or promised. */
const objects = new Set(
  'that to of about against any such him her them us himself herself themselves parts losses responsibility involvement more fewer less at over nearly'.split(
    ' ',
  ),
)

/** Their object may be any noun. */
const anyObject = new Set(
  'accuse blame criticise criticize denounce condemn praise reproach reject deny promise consider recall remember announce'.split(
    ' ',
  ),
)

const clauseOpeners = new Set(
  'the a an it he she they there this these those its their his her we nobody no some many most all each every only one two three'.split(
    ' ',
  ),
)

/** A form of the verb that is no noun, no infinitive, no passive, and does not say that nothing was said. */
export function isVerb(sentence: string, words: readonly Word[], at: number, verb: string): boolean {
  // What stands in a quotation before is no part of it: "“It was not,” she said".
  const from = Math.max(...['"', '”'].map((mark) => sentence.lastIndexOf(mark, words[at]?.start)))
  const before = words
    .slice(Math.max(0, at - 3), at)
    .filter(({ start }) => start > from)
    .map(({ text }) => text.toLowerCase())
  const [last = ''] = before.slice(-1)
  if (
    (nominal.has(last) && !(last === 'official' && before.some((each) => /^(?:an?|the|one)$/.test(each))))
    || (modal.has(last) && !isFond(words, at))
    || last === 'as'
  )
    return false
  // "is not said"; not "has said"
  if (
    /\b(?:was|were|is|are|been|be)(?: (?:not|now|also|often|best|better|widely|still|long|longer|no longer|never|\p{L}+ly))*$/u.test(
      before.join(' '),
    )
  )
    return false
  if (
    /^(?:estimates|claims|reports|warnings|promises|hopes|fears)$/.test(words[at]?.text ?? '')
    && /^\p{Lu}\p{L}*(?:an|ish|ese|ch)$/u.test(words[at - 1]?.text ?? '')
    && !/^(?:in|of|from|at)$/.test(words[at - 2]?.text ?? '')
  )
    return false // "American estimates"
  // "tells a better tale"; not "told a tale: it was safe"
  if (verb === 'tell' && /^ [^,;.]{0,40}\b(?:story|stories|tale)\b(?!:)/.test(sentence.slice(words[at]?.end))) return false
  const isNegated = before.some((each) => /^(?:not|never|nor)$|n[’']t$/.test(each)) // "did not"; not "notably"
  if (isNegated && merelySaying.has(verb)) return false
  const [next = ''] = words.slice(at + 1).map(({ text }) => text.toLowerCase())
  return !(next === 'by' || (next === 'to' && verb === 'say')) && !/^-/.test(sentence.slice(words[at]?.end)) // "said by"; not "said that"
}

/** What a verb is followed by when it reports something. */
export function takesOne(verb: string, takes: readonly Complement[], rest: string, isQuote: boolean): boolean {
  const next = (/^[\s,:]*([\p{L}\p{N}’'-]+)/u.exec(rest)?.[1] ?? '').toLowerCase()
  if (
    /^,? ?(?:only |in [^,.“"]{3,40} |to [^,.“"]{3,30} |(?:us|reporters|me|the institute) )?,?:? ?["“‘]/u.test(rest)
    || /^: /.test(rest)
  )
    return true // “said: ”, “told us, “”
  if (
    verb === 'claim'
    && /^ (?:an?|one|two|three|several|\d+|the) (?:\p{Ll}+ )?(?:operations?|attacks?|raids?|bombings?|ambush(?:es)?|victims?)\b/u.test(
      rest,
    )
  )
    return false // "claimed an attack"
  if (verb === 'report' && /^ (?:directly |straight )?to (?:an?|the|its|their|\p{Lu})/u.test(rest) && !/\bthat\b/.test(rest))
    return false // "report to a supervisor"
  if (verb === 'maintain' && /^ (?:the|an?|its|their|one|two|three|several) [^,;.]*?\b(?:that|which|who)\b/.test(rest))
    return false // "maintains the only line that"
  if (verb === 'hold') return next === 'that' // not "holds land that"
  if (verb === 'dispute' && next === 'over') return false // "hear disputes over land"
  if (takes.includes('that') && /^ (?:so|otherwise|as much|differently)\b/.test(rest)) return true // "argue otherwise"
  if (takes.includes('that') && /^(?:[^.;:“”"]{0,60}?,?)? that\b/u.test(rest)) return true // "said on Monday that"
  if (verb === 'admit' && /^ (?:\d|more|fewer|over|some|about|nearly|its|\p{Ll}+s\b)/u.test(rest)) return false // "admitted 800 patients"
  if (verb === 'tell' && /^ (?:\p{L}+ ){0,3}\p{L}+[.;]$/u.test(rest) && !isQuote) return false // "tell its officers."
  if (verb === 'tell')
    return /^ (?:us|reporters|journalists|them|me|him|her|(?:the|a|its|this) \p{L}+(?: of [\p{L} ]+?)?)\b/u.test(rest) // "told a committee"; not "told apart"
  if (
    takes.includes('clause')
    && (clauseOpeners.has(next)
      || /^ \p{Lu}/u.test(rest)
      || /^ \p{L}+s? (?:is|are|was|were|will|has|have|had|would|can|could)\b/u.test(rest))
  )
    return true // "says the yard"
  if (/^(?:attribute|ascribe)$/.test(verb) && next === 'to') return false
  if (verb === 'disagree') return /^(?:[.,:;]| with\b)/.test(rest) // "A disagrees."; not "they disagree about"
  if (!takes.includes('thing')) return false
  if (verb === 'expect' && /^ \p{L}+ to\b/u.test(rest)) return true // "expects income to settle"
  if (anyObject.has(verb)) return /^ (?!on\b|for\b|by\b|in\b)[\p{L}\d“‘"]/u.test(rest) // "blames changes"; not "blamed on"
  if (/^(?:[.;,]|$)/.test(rest)) return verb === 'complain'
  return clauseOpeners.has(next) || objects.has(next) || /^ (?:\p{Lu}|\d|[€£$])/u.test(rest)
}

/** After "told": whom. Matches " the Commission."; not " the Commission that it had, in all, lost". */
const anyEnd = /^ [^,;.]{1,50}?(?:[,;.:—–]|$)/u
/** When, where, how. Matches ",", " on Monday."; not " most of the quarrels." */
const ownEnd = latinPattern(
  /^(?: (?:on|in|at|to|last|this|from|during|after|before|as|when|while|over|once|through|outside|yesterday|with|of|him|her|us|me|them|it|so|the|a|later|again|afterwards|\p{Ll}+ly)\b[^,;.]{0,50}?)?(?:[,;.:—–]|$)/u,
)

/** Between commas: ", she argues,"; or at the end: ", he says." */
export function isAside(sentence: string, subject: Word, verb: Word): boolean {
  return (
    !/^(?:holds?|held|charges|states|demands)$/.test(verb.text) // "the group holds power", "the port charges"
    && !/\bthan\b/.test(subject.text) // ", more than the plan foresaw."
    && /(?:[,“”"—–-]|, whose \p{Ll}+) ?$/u.test(sentence.slice(0, subject.start))
    && (/^t[eo]l/.test(verb.text) ? anyEnd : ownEnd).test(sentence.slice(verb.end)) // "told", "tells"; not "says"
  )
}

/** What no name ends on. Matches "the office is", as in "says the office is “open”"; not "the Office". */
const goesOn =
  / (?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|shall|should|must|do|does|did|not|a|an|the|of|to|in|on|at|by|as|for|with|and|or|but|that)$/

/** "said A", after a quotation or a comma. */
export function invertedSubject(
  sentence: string,
  verb: Word,
  base: string,
): { readonly name: string; readonly end: number } | undefined {
  if (
    !/[,”"’?!] ?["”’]?\s*$/u.test(sentence.slice(0, verb.start))
    || ![
      'say',
      'write',
      'add',
      'argue',
      'explain',
      'remark',
      'note',
      'warn',
      'insist',
      'reply',
      'recall',
      'complain',
      'believe',
      'think',
    ].includes(base)
  )
    return undefined
  const match =
    /^ (?<name>(?:the |a |an |its |their |one |Mr |Ms |Dr )?[\p{L}\p{N}’.' -]{2,80}?)(?=[,.;:“"]|$| (?:who|when|in|on|at|during|after|last)\b)/u.exec(
      sentence.slice(verb.end),
    ) // " Mirna Lasić, who"
  const name = match?.groups?.['name']?.trimEnd()
  if (name === undefined || /^(?:that|it|he|she|they|there)\b/i.test(name) || goesOn.test(name) || !isVoice(name))
    return undefined
  return { name, end: verb.end + (match?.[0].length ?? 0) }
}
