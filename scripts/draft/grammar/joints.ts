/** How the clauses of a sentence hang together. */

import { chunksOf } from './noun-phrase.ts'
import type { Token } from './tokens.ts'
import { isAdverb } from './verb-forms.ts'
import { coordinators, prepositions, relatives, subordinators, unreal } from './words.ts'

/** Between two verbs: where the second clause begins, and how it hangs together with the first. */
export interface Joint {
  readonly at: number
  readonly from: number
  readonly link: 'start' | 'and' | 'side' | 'unreal' | 'relative' | 'comma' | 'none'
}

export function jointIn(tokens: readonly Token[], lastEnd: number, at: number, isOpen: boolean): Joint {
  let near = at - 1
  while (near > lastEnd && isAdverb(tokens[near]?.word ?? '')) near--
  // "The branch, which nobody likes, has": what the commas hold is over.
  const isOver = tokens[near]?.word === ','
  let and: number | undefined
  for (let index = at - 1; index >= lastEnd; index--) {
    const { word = '', units } = tokens[index] ?? {}
    if (units !== undefined || (isOver && index < near && !coordinators.has(word))) continue
    const isJoined = and !== undefined && verbAfter(tokens, and + 1, at)
    // "heard that the branch has": what is heard, and no noun's.
    if (word === 'that' && isOpen && !isJoined && tokens.slice(index + 1, at).some((token) => token.units !== undefined))
      return { at: index, from: index + 1, link: linkOf(tokens.slice(0, index)) }
    if (relatives.has(word) && !isJoined && !(word === 'that' && !isOpen && index === lastEnd))
      return { at: index, from: word === 'whose' ? at : index + 1, link: 'relative' }
    const isClause = index + 1 < at && !(index + 1 === at)
    if (
      subordinators.has(word)
      && !isJoined
      && (and === undefined || !prepositions.has(word))
      && (isClause || word !== 'as')
      && !isPrepositional(tokens, index, at)
    )
      return { at: index, from: index + 1, link: unreal.has(word) ? 'unreal' : 'side' }
    if (coordinators.has(word) && isOpen) and ??= index
  }
  if (and !== undefined) return { at: and, from: and + 1, link: 'and' }
  if (!isOpen) return { at: lastEnd, from: lastEnd, link: 'start' }
  const comma = tokens.findIndex(({ word }, index) => index >= lastEnd && index < at && word === ',')
  return comma < 0 ? { at, from: at, link: 'none' } : { at: comma, from: comma, link: 'comma' }
}

const doubting =
  /^(?:den(?:y|ies|ied)|doubt(?:s|ed)?|hop(?:es?|ed|ing)|fear(?:s|ed)?|expect(?:s|ed)?|rumou?rs?|threat(?:en(?:s|ed)?|s)?|suppos(?:es?|ed)|pretend(?:s|ed)?|wish(?:es|ed)?|demand(?:s|ed)?|ask(?:s|ed)?|propos(?:es?|als?|ed)|likely|unlikely|possible|predict(?:s|ed|ion|ions)?)$/

/** What somebody says counts where the report itself says nothing. */
const saying = /^(?:sa(?:y|ys|id)|te?lls?|told|claim(?:s|ed)?|argu(?:es?|ed)|th(?:inks?|ought)|believ(?:es?|ed)|insist(?:s|ed)?)$/

function linkOf(before: readonly Token[]): Joint['link'] {
  const words = before.slice(-6).map(({ word }) => word)
  if (words.some((word) => doubting.test(word))) return 'unreal' // "denies that"; not "says that"
  return words.some((word) => saying.test(word)) ? 'side' : 'and'
}

/** "since the reform, the branch has": one group, then another before the verb. */
function isPrepositional(tokens: readonly Token[], index: number, at: number): boolean {
  if (!prepositions.has(tokens[index]?.word ?? '')) return false
  const chunks = chunksOf(tokens.slice(index, at).filter(({ word }) => word !== ',' || word === ','))
  return (
    chunks.filter(({ preposition }) => preposition === undefined).length > 0
    || (chunks.length === 1 && tokens[index + 1] !== undefined && /^\d{4}$/.test(tokens[index + 1]?.word ?? ''))
  )
}

/** "but has": nothing but adverbs between. */
export function verbAfter(tokens: readonly Token[], from: number, at: number): boolean {
  return tokens.slice(from, at).every(({ word, units }) => units === undefined && isAdverb(word))
}
