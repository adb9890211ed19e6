/** What forms of what verb a word can be. */

import type { VerbForm } from './inflect.ts'
import { formsOf } from './lexicon.ts'
import type { Token } from './tokens.ts'
import { adverbs } from './words.ts'

/** "slowly", "still"; a unit's name is none. */
export const isAdverb = (word: string): boolean => adverbs.has(word) || /^\p{L}{3,}ly$/u.test(word) // "slowly"; not "fly"

/** The first place from one on that holds no adverb. */
export function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < tokens.length && tokens[at]?.units === undefined && isAdverb(tokens[at]?.word ?? '')) at++
  return at
}

/** The forms that a word can be, of a known verb or by its ending. */
export function guess(word: string): readonly { readonly lemma: string; readonly form: VerbForm }[] {
  const known = formsOf(word)
  if (known.length > 0) return known
  if (/^\p{L}{2,}ing$/u.test(word)) return [{ lemma: word.slice(0, -3), form: 'ing' }] // "dredging"; not "ing"
  if (/^[\p{L}-]{2,}[^e]ed$/u.test(word))
    // "dredged"; not "need"
    return [
      { lemma: word.slice(0, -2), form: 'past' },
      { lemma: word.slice(0, -2), form: 'participle' },
    ]
  if (/[^aeiou]ies$/.test(word)) return [{ lemma: `${word.slice(0, -3)}y`, form: 'third' }] // "carries"; not "lies"
  if (/^\p{L}{2,}[^su’']s$/u.test(word)) return [{ lemma: word.slice(0, -1), form: 'third' }] // "dredges"; not "less"
  return []
}

/** The verb of which a word is such a form. */
export function lemmaAs(word: string, form: VerbForm): string | undefined {
  const forms = guess(word)
  // "has swelled" as well as "has swollen"
  const other = form === 'participle' && word.endsWith('ed') ? 'past' : form
  return (forms.find((each) => each.form === form) ?? forms.find((each) => each.form === other))?.lemma
}

/** What may stand before a verb and speak of it. */
export const leads = (word: string): boolean => word === 'neither' || isAdverb(word)
