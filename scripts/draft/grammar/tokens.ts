/** A sentence as words, with the names of units as one word each. */

import type { UnitName } from '../units/unit-names.ts'
import type { Mention } from '../units/unit-mentions.ts'
import { latinPattern } from '../latin-pattern.ts'

export interface Token {
  /** In small letters; a mark of punctuation is a token too. */
  readonly word: string
  readonly isCapital: boolean
  /** The units that the token names: one, or all of a list. */
  readonly units?: readonly UnitName[]
}

const parts = latinPattern(/[\p{L}\p{N}]+(?:[’'.,-](?!s\b)[\p{L}\p{N}]+)*|[’']s\b|[.,;:—–()“”"?!]/gu) // "re-open", "1,200", "’s"; not "€"

/** Between units that are named together: "A and B". Matches ", the "; not ", and it has". */
const together = /^(?:, |,? and |,? or )(?:the |its )?$/

/** A few words in quotation marks are somebody's choice of words, and left out; a sentence that opens on them is told. */
export function tokensOf(text: string, mentions: readonly Mention<UnitName>[]): Token[] {
  const tokens: Token[] = []
  let at = 0
  for (const { units, start, end } of grouped(text, mentions)) {
    tokens.push(...wordsIn(text.slice(at, start)), { word: '', isCapital: true, units })
    at = end
  }
  const all = [...tokens, ...wordsIn(text.slice(at))]
  return /^[“"]/.test(text) ? all.filter(({ word }) => !isMark(word)) : withoutQuotes(all)
}

interface Group {
  readonly units: readonly UnitName[]
  readonly start: number
  readonly end: number
}

function grouped(text: string, mentions: readonly Mention<UnitName>[]): Group[] {
  const groups: Group[] = []
  for (const [index, { unit, start, end }] of mentions.entries()) {
    const last = groups.at(-1)
    if (last !== undefined && together.test(text.slice(last.end, start)) && isListed(text, mentions, index))
      groups.splice(-1, 1, { units: [...last.units, unit], start: last.start, end })
    else groups.push({ units: [unit], start, end })
  }
  return groups
}

/** "A, B and C"; not "it used to answer to A, B has". */
function isListed(text: string, mentions: readonly Mention<UnitName>[], index: number): boolean {
  for (let at = index; at < mentions.length; at++) {
    const between = text.slice(mentions[at - 1]?.end, mentions[at]?.start)
    if (!together.test(between)) return false
    if (/and|or/.test(between)) return true // ", and "; not ", "
  }
  return false
}

function wordsIn(text: string): Token[] {
  return (text.match(parts) ?? []).map((each) => {
    const word = each.toLowerCase()
    return { word: word === '’s' ? "'s" : word.replace('’', "'"), isCapital: each !== word }
  })
}

function withoutQuotes(tokens: readonly Token[]): Token[] {
  let isQuoted = false
  return tokens.filter(({ word }) => {
    if (isMark(word)) isQuoted = word === '“' || (word === '"' && !isQuoted)
    return !isMark(word) && !isQuoted
  })
}

const isMark = (word: string): boolean => /^[“”"]$/.test(word) // "“"; not "a"
