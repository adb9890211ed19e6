/** The forms of English verbs and nouns, made by rule or taken from a list. */

import { doublingVerbs, irregularVerbs } from '../lexicons/sense-verbs.ts'

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing'

const irregular = new Map(
  irregularVerbs.split('|').map((line) => {
    const [lemma = '', past = '', participle = ''] = line.split(' ')
    return [lemma, { past, participle }] as const
  }),
)
const doubling = new Set(doublingVerbs.split(' '))

/** "stop" as in "stopped"; not "open", "fix". */
const closesShort = /^[^aeiou]*[aeiou][^aeiouwxy]$/

/** What a lemma is written as: "stop", "stops", "stopped", "stopping". */
export function verbFormsOf(lemma: string): Readonly<Record<VerbForm, string>> {
  const known = irregular.get(lemma)
  const stem = stemOf(lemma)
  const past =
    known?.past ?? (lemma.endsWith('e') ? `${lemma}d` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`) // "carry"; not "stay"
  return {
    base: lemma,
    third: lemma === 'have' ? 'has' : lemma === 'be' ? 'is' : pluralOf(lemma),
    past,
    participle: known?.participle ?? past,
    ing: `${/[^e]e$/.test(lemma) ? (lemma.endsWith('ie') ? `${lemma.slice(0, -2)}y` : lemma.slice(0, -1)) : stem}ing`, // "close", "die"; not "flee"
  }
}

function stemOf(lemma: string): string {
  return closesShort.test(lemma) || doubling.has(lemma) ? `${lemma}${lemma.at(-1) ?? ''}` : lemma
}

/** "branch" as "branches", "company" as "companies". Serves for verbs as well. */
export function pluralOf(noun: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(noun)) return `${noun}es` // "branch"; not "month"
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s` // "company"; not "day"
}
