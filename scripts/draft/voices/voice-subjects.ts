/** The subject of a verb of saying, as far as form tells it. */

import { type Word, isFond, isVoice } from './voice-names.ts'
import { latinPattern } from '../latin-pattern.ts'

/** May stand between a subject and its verb. */
const between = new Set(
  'has have had also still now then later since never always often repeatedly publicly privately openly flatly readily simply even himself herself itself themselves does do did doesn’t don’t didn’t not rightly merely long first again who'.split(
    ' ',
  ),
)

/** The subject of the verb at an index: the words before it, or before what is put in between commas. */
export function subjectBefore(sentence: string, words: readonly Word[], at: number): Word | undefined {
  let end = isFond(words, at) ? at - 2 : at
  while (end > 0 && between.has(words[end - 1]?.text.toLowerCase() ?? '')) end--
  const until = words[end]?.start ?? 0
  const prior = withoutAsides(sentence.slice(0, until))
  const from = Math.max(
    0,
    ...[...prior.matchAll(/[;:—–“”"(]\s*|(?<=[.!?]["”’]) |, (?:and|but|while|although|though|whereas|because) /gu)].map(
      (match) => match.index + match[0].length,
    ),
  ) // "; ", ", but "
  const parts = partsOf(prior.slice(from), from)
  const candidate = /,\s*$/u.test(prior) ? beforeAside(parts) : parts.at(-1)
  const elided = /(?:^|[, ])(?:and|but|or|then)\s*$/u.test(prior) ? firstSubject(sentence, until) : undefined
  const subject = elided ?? (candidate === undefined ? undefined : withoutAuxiliary(withoutPlace(withoutLead(candidate))))
  return subject !== undefined && isVoice(subject.text) ? subject : undefined
}

/** Brackets, and single words in quotation marks, blanked out: 'The spokesman, who signs as "Curator", insists'. */
function withoutAsides(text: string): string {
  return text.replace(/ \([^()]*\)|(?<=\p{L} )["“][^"“”]{0,60}[^,.;:!?"“”]["”]/gu, (aside) => ' '.repeat(aside.length)) // " (UN)", "“Curator”"; not "“No,”"
}

/**
 * The subject that a sentence opens on, for a further verb: "Corvin kept its outlook, and warned that".
 *
 * @param start where it would stand
 */
function firstSubject(sentence: string, start: number): Word | undefined {
  const opening =
    /^(?:[Ii]n [^,]{3,40}, )?(?<name>(?:\p{L}[\p{L}’'-]*)(?: [\p{L}’'-]+){0,5}?)(?: last| first| also| then)?,? (?=(?:who|which) |(?:has|have|had|is|was|were|\p{Ll}+(?:ed|s|pt|ew|ld|nt|ve|ook|aid|de|t))\b)/u.exec(
      sentence,
    )
  const text = opening?.groups?.['name']
  if (opening === null || text === undefined) return undefined
  return { text, start, end: start }
}

/** Cut at commas, but not within "14,000". */
function partsOf(text: string, offset: number): Word[] {
  return [...text.matchAll(/(?:[^,]|(?<=\d),(?=\d))+/gu)].flatMap((match) => {
    const bare = match[0].trim()
    const start = offset + match.index + match[0].length - match[0].trimStart().length
    return bare === '' ? [] : [{ text: bare, start, end: start + bare.length }]
  })
}

/** Of whom a name says who it is: "It may close, the director, Ann Lee, said". Matches "the director of works"; not "the sale was signed by". */
const aRole = /^(?:the|its|their|his|her|an?) \p{Ll}[\p{L}-]*(?: (?:\p{Ll}[\p{L}-]*|of [\p{L} ]+)){0,2}$/iu
/** Matches "Ann Lee", "Dr Lee"; not "Lee", "Ann left". */
const aName = /^(?:\p{Lu}[\p{L}.’-]*)(?: (?:de|van|von|al|bin|el|da|\p{Lu}[\p{L}.’-]*))+$/u

/** Of "In May, Ann Lee, who led it, " the first part that may be a subject; a name in apposition is better than its role. */
function beforeAside(parts: readonly Word[]): Word | undefined {
  const last = parts.at(-1)
  if (last === undefined || parts.length === 1) return last
  if (parts.length > 2 && aRole.test(parts.at(-2)!.text) && aName.test(last.text)) return last
  const firsts = parts.filter(
    ({ text }, index) =>
      (index === 0 && /^an? /iu.test(text))
      || !/^(?:in|on|at|by|after|before|since|asked|with|from|around|near|for|who|which|whose|where|when|however|a|an)\b/iu.test(
        text,
      ),
  )
  const first = firsts[0]
  const name = firsts[1]
  return name !== undefined
    && first !== undefined
    && /^(?:(?:her|his|its|their|the|a) )/iu.test(first.text)
    && /^(?:Dr |Mr |Ms )?\p{Lu}/u.test(name.text)
    ? name
    : first
}

/** Without what leads a clause in: "and then Ann Lee" is "Ann Lee"; a relative clause's subject stands after its opener. */
function withoutLead(whole: Word): Word {
  const head =
    /^(?<head>.+?)(?: (?:who|whom|whose)\b| that (?:we|reached|came|has|have|had|is|are|was|were)\b| we (?:talk|talked|spoke|met|interview)\p{L}*\b)/u.exec(
      whole.text,
    )?.groups?.['head'] // "a trader who lives there"
  const part = head === undefined ? whole : { ...whole, text: head }
  const lead =
    /^(?:(?:and|but|while|although|though|yet|so|then|as|because|that|which|still|even|meanwhile|today|now|here|there) )+/iu.exec(
      part.text,
    )?.[0].length ?? 0 // "but she"; not "Andes"
  const inner =
    /^.*\b(?:that|which|whom|whose \p{Ll}+|because|when|where|whether|what|although|while|and) (?=(?:the|a|an|he|she|they|its|their|his|her|\p{Lu}))/u.exec(
      part.text.slice(lead),
    )?.[0].length ?? 0
  return { ...part, text: part.text.slice(lead + inner), start: part.start + lead + inner }
}

/** "It has, however, promised": the subject is "It". */
function withoutAuxiliary(part: Word): Word {
  const text = part.text.replace(/ (?:has|have|had|do|does|did)$/u, '') // "It has"; not "Al-Has"
  return { ...part, text, end: part.start + text.length }
}

/** A time or a place of one name before a subject that has a place of its own. Matches "In May " before "a newspaper in Lima"; not "In Lima Ann Lee". */
const shortLead = latinPattern(
  /^(?:[Ii]n|[Oo]n|[Ss]ince) (?:\d{1,2} )?(?:\p{Lu}[\p{L}’-]+(?: \d{4})?|\d{4}) (?=(?:the|an?|its|their|his|her) \p{Ll})/u,
)

/** "On their site the operators", "In a statement it": the last noun phrase is the subject. */
function withoutPlace(part: Word): Word {
  const length =
    shortLead.exec(part.text)?.[0].length
    ?? /^(?:[Ii]n|[Oo]n|[Aa]t|[Bb]y|[Aa]fter|[Bb]efore|[Ss]ince|[Dd]uring|[Nn]ear|[Aa]round|[Ff]rom|[Ff]or|[Ww]ith|[Uu]nder) .+ (?=(?:(?:the|a|an|its|their|his|her) (?:\p{Ll}+ ?){1,3}|he|she|they|it|(?:\p{Lu}[\p{L}’-]+ ?){1,3})$)/u.exec(
      part.text,
    )?.[0].length
    ?? 0
  return { ...part, text: part.text.slice(length), start: part.start + length }
}
