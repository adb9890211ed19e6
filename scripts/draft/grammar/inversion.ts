/** Sentences that put the verb before the unit: "Not since 2021 has the branch met", "Gone, too, is the branch". */

import { formsOf, stateAt } from './lexicon.ts'
import type { Token } from './tokens.ts'
import { beForms, haveForms } from './words.ts'

const articles = new Set(['the', 'its', 'their', 'our'])
const openers = new Set(['not', 'never', 'seldom', 'rarely', 'nowhere'])

/** Gives them in their plain order: "the branch has not met since 2021". */
export function plainOrder(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ units }) => units !== undefined)
  const from = articles.has(tokens[at - 1]?.word ?? '') ? at - 1 : at
  const verb = tokens[from - 1]
  if (at < 2 || at > 12 || verb === undefined) return tokens
  const front = tokens.slice(0, from - 1).filter(({ word }) => word !== ',' && word !== 'too' && word !== 'also')
  const unit = tokens.slice(from, at + 1)
  const rest = tokens.slice(at + 1)
  if (openers.has(front[0]?.word ?? '') && (haveForms.has(verb.word) || beForms.has(verb.word)))
    return [
      ...unit,
      verb,
      { word: 'not', isCapital: false },
      ...rest.filter(({ word }) => word !== '.'),
      ...front.slice(1),
      ...rest.filter(({ word }) => word === '.'),
    ]
  const words = front.map(({ word }) => word)
  const isState = stateAt(words)?.length === words.length || formsOf(words[0] ?? '').some(({ form }) => form === 'participle')
  return words.length > 0 && words.length < 4 && isState && beForms.has(verb.word) ? [...unit, verb, ...front, ...rest] : tokens
}
