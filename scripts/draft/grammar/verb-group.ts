/** The verb of a clause: its auxiliaries, what it says, when, and whether at all. */

import { formsOf, type Reading, readingOf, stateAt } from './lexicon.ts'
import type { Token } from './tokens.ts'
import { guess, leads, lemmaAs, skipAdverbs } from './verb-forms.ts'
import { beForms, determiners, doForms, goingOn, haveForms, modals, pending, wishing } from './words.ts'

/** `before`: had been; `unreal`: would, may, is to. */
export type Tense = 'present' | 'past' | 'perfect' | 'before' | 'unreal'

export interface VerbGroup {
  readonly start: number
  /** After its last word, and after what goes with it: "dried up". */
  readonly end: number
  readonly lemma: string
  readonly reading?: Reading
  readonly tense: Tense
  readonly isPassive: boolean
  readonly isProgressive: boolean
  readonly isNegated: boolean
  readonly isNoLonger: boolean
  readonly words: ReadonlySet<string>
  /** Of verbs about a verb: "stopped growing", "began to recover". */
  readonly chain?: 'stop' | 'on' | 'fail'
}

type Mood = Pick<VerbGroup, 'tense' | 'isPassive' | 'isProgressive'>

/** Reads the verb whose first word stands at a place; undefined where none does. */
export function verbGroupAt(tokens: readonly Token[], start: number): VerbGroup | undefined {
  const first = tokens[start]?.word ?? ''
  if (tokens[start]?.units !== undefined) return undefined
  if (modals.has(first)) return afterModal(tokens, start, first)
  if (haveForms.has(first)) return afterHave(tokens, start, first)
  if (beForms.has(first)) return afterBe(tokens, start, start + 1, /^(?:was|were)/.test(first) ? 'past' : 'present') // "wasn't"; not "is"
  const tense = first.startsWith('did') ? 'past' : 'present'
  if (
    doForms.has(first)
    && readingOf(
      'do',
      tokens.slice(start + 1, start + 4).map(({ word }) => word),
    ) !== undefined
  )
    return group(tokens, start, start, 'do', { ...plain, tense }) // "did away with"
  if (doForms.has(first)) {
    const at = skipAdverbs(tokens, start + 1)
    const lemma = lemmaAs(tokens[at]?.word ?? '', 'base') ?? tokens[at]?.word
    if (lemma !== undefined && /^\p{L}/u.test(lemma)) return group(tokens, start, at, lemma, { ...plain, tense })
  }
  const forms = guess(first)
  // "lay" is a past form of "lie" rather than another verb.
  const form =
    forms.find(({ form: each }) => each === 'third' || each === 'past') ?? forms.find(({ form: each }) => each === 'base')
  if (form === undefined) return undefined
  // "seems to be growing", "appears to have stopped"
  if (seeming.has(form.lemma) && tokens[start + 1]?.word === 'to') {
    const next = tokens[start + 2]?.word
    if (next === 'be') return afterBe(tokens, start, start + 3, 'present')
    if (next === 'have') return { ...afterHave(tokens, start + 2, 'has'), start }
  }
  return group(tokens, start, start, form.lemma, { ...plain, tense: form.form === 'past' ? 'past' : 'present' })
}

const seeming = new Set(['seem', 'appear'])

const plain: Mood = { tense: 'present', isPassive: false, isProgressive: false }

function afterModal(tokens: readonly Token[], start: number, modal: string): VerbGroup {
  let at = skipAdverbs(tokens, start + 1)
  const isOver = modal === 'can' && tokens[start + 1]?.word === 'no' && tokens[start + 2]?.word === 'longer'
  while (['be', 'have', 'been', 'to'].includes(tokens[at]?.word ?? '') && at < tokens.length - 1) at = skipAdverbs(tokens, at + 1)
  // "can field barely sixty men" is what it has.
  const isAble = modal === 'can' && ['barely', 'hardly', 'scarcely', 'only', 'just'].includes(tokens[at + 1]?.word ?? '')
  return group(tokens, start, at, guess(tokens[at]?.word ?? '')[0]?.lemma ?? '', {
    ...plain,
    tense: isOver || isAble ? 'present' : 'unreal',
  })
}

function afterHave(tokens: readonly Token[], start: number, first: string): VerbGroup {
  const tense = /^had|^having$/.test(first) ? 'before' : 'perfect' // "hadn't"; not "has"
  const at = skipAdverbs(tokens, start + 1)
  const word = tokens[at]?.word ?? ''
  if (tokens[at]?.units === undefined) {
    if (word === 'been') return afterBe(tokens, start, at + 1, tense)
    const lemma = lemmaAs(word, 'participle')
    if (lemma !== undefined) return group(tokens, start, at, lemma, { ...plain, tense })
    const next = lemmaAs(tokens[at + 1]?.word ?? '', 'base')
    // "has yet to meet" has not met.
    if (word === 'to' && next !== undefined && tokens.slice(start, at).some((each) => each.word === 'yet'))
      return { ...group(tokens, start, at + 1, next, { ...plain, tense: 'perfect' }), isNegated: true }
    if (word === 'to' && next !== undefined)
      return group(tokens, start, at + 1, next, { ...plain, tense: tense === 'before' ? 'past' : 'unreal' })
    if (word === 'to') return group(tokens, start, at, '', { ...plain, tense: 'unreal' })
  }
  return group(tokens, start, start, 'have', { ...plain, tense: tense === 'before' ? 'past' : 'present' })
}

function afterBe(tokens: readonly Token[], start: number, from: number, tense: Tense): VerbGroup {
  const at = skipAdverbs(tokens, from)
  const word = tokens[at]?.units === undefined ? (tokens[at]?.word ?? '') : ''
  const isBack = tokens.slice(from, at).some(({ word: each }) => each === 'back') // "is back to four visits"
  if (!isBack && pending.has(word) && (word === 'to' || tokens[at + 1]?.word === 'to'))
    return group(tokens, start, at, '', { ...plain, tense: 'unreal' })
  if (word === 'being') {
    const next = lemmaAs(tokens[skipAdverbs(tokens, at + 1)]?.word ?? '', 'participle')
    if (next !== undefined)
      return group(tokens, start, skipAdverbs(tokens, at + 1), next, { tense, isPassive: true, isProgressive: true })
  }
  const ing = lemmaAs(word, 'ing')
  if (ing !== undefined) return group(tokens, start, at, ing, { tense, isPassive: false, isProgressive: true })
  const participle = lemmaAs(word, 'participle')
  // "is unchanged": a state, and no verb that is known.
  if (participle !== undefined && word !== 'gone' && !(formsOf(word).length === 0 && stateAt([word]) !== undefined))
    return group(tokens, start, at, participle, { tense, isPassive: true, isProgressive: false })
  return group(tokens, start, from - 1, 'be', { ...plain, tense })
}

/** With what goes with the verb, and the verb that it is about: "stopped growing". */
function group(tokens: readonly Token[], start: number, main: number, lemma: string, mood: Mood): VerbGroup {
  const wordsAt = (from: number): string[] => tokens.slice(from, from + 5).map(({ word }) => word)
  let from = start
  while (from > 0 && tokens[from - 1]?.units === undefined && leads(tokens[from - 1]?.word ?? '')) from--
  const words = new Set(tokens.slice(from, main + 1).map(({ word }) => word))
  const negative =
    ['not', 'never', 'cannot', 'neither', 'nor'].some((word) => words.has(word))
    || [...words].some((word) => word.endsWith("n't"))
  const next = wordsAt(main + 1)
  const isNoLonger =
    (words.has('longer') && words.has('no'))
    || (next[0] === 'no' && (next[1] === 'longer' || (next[1] === 'more' && next.length < 4)))
  const said = { ...mood, start, words, isNegated: negative, isNoLonger }
  const about = inner(tokens, main, lemma)
  if (about === 'wish') return { ...said, end: main + 1, lemma, tense: 'unreal' }
  const at = about?.at ?? main
  const verb = about?.lemma ?? lemma
  const reading = readingOf(verb, wordsAt(at + 1)) ?? readingOf(verb, wordsAt(skipAdverbs(tokens, at + 1)))
  const end = at + 1 + (reading?.rest.length ?? 0)
  return {
    ...said,
    end,
    lemma: verb,
    ...(reading !== undefined && { reading }),
    ...(about !== undefined && { chain: about.chain, isProgressive: about.chain === 'on' }),
  }
}

/** The verb that "stopped", "began to" or "failed to" is about; a mere wish for "plans to". */
function inner(
  tokens: readonly Token[],
  main: number,
  lemma: string,
): { readonly at: number; readonly lemma: string; readonly chain: 'stop' | 'on' | 'fail' } | 'wish' | undefined {
  const next = skipAdverbs(tokens, main + 1)
  const after = tokens[next]?.word ?? ''
  const isTo = after === 'to'
  const at = isTo || after === 'on' ? skipAdverbs(tokens, next + 1) : next
  const verb =
    lemmaAs(tokens[at]?.word ?? '', isTo ? 'base' : 'ing')
    ?? (isTo && !determiners.has(tokens[at]?.word ?? '') && !/^\d/.test(tokens[at]?.word ?? '') ? tokens[at]?.word : undefined)
  if (isTo && (wishing.has(lemma) || /^(?:vot|decid|propos|promis|prepar|pledg)$/.test(lemma))) return 'wish'
  if (verb === undefined || tokens[at]?.units !== undefined) return undefined
  if (['stop', 'cease'].includes(lemma) || (lemma === 'quit' && !isTo)) return { at, lemma: verb, chain: 'stop' }
  if (['fail', 'refuse', 'decline'].includes(lemma) && isTo) return { at, lemma: verb, chain: 'fail' }
  if (goingOn.has(lemma) && (isTo || after === 'on' || lemma !== 'come')) return { at, lemma: verb, chain: 'on' }
  return lemma === 'manage' && isTo ? { at, lemma: verb, chain: 'on' } : undefined
}
