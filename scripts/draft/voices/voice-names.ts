/** Whether words can name somebody who says something. */

import { documents } from '../lexicons/speech.ts'
import { latinPattern } from '../latin-pattern.ts'

/** Words of a sentence with where they stand. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

const noVoice = new Set(
  'how much whatever there which who that what this these those nobody none nothing i we and or but as if when where while because than reportedly allegedly'.split(
    ' ',
  ),
)

/** What happens or is counted says nothing: "recent operations suggest". Source: English; compiled for this project. */
const happenings = latinPattern(
  /^(?:(?:the|this|that|these|those|its|their|recent|such|all|both|some|most|other) )*(?:[\p{L}’'-]+ )?(?:operations?|attacks?|events?|incidents?|losses|loss|arrests?|raids?|trends?|signs?|indicators?|patterns?|numbers?|prices?|shares?|share price|index|absence|presence|silence|timing|circumstances|conditions|developments|results|deaths|cases)(?: (?:nevertheless|however|also|alone|therefore|thus|and|of|in|on|since|from|at|by)\b.*)?$/iu,
) // "recent operations and earlier ones"; not "the head of operations"

const relative = new Set(['who', 'which', 'that', 'whom', 'whose', 'whether', 'what'])

/** "likes to say": who likes to says it. Whether that stands before the word at an index. */
export function isFond(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.text === 'to' && /^(?:likes?|loves?|tends?|used|prefers?)$/.test(words[at - 2]?.text ?? '') // "likes"; not "wants"
}

/** A few words that name somebody, or a body, or what somebody wrote. */
export function isVoice(name: string): boolean {
  const words = name.split(/\s+/)
  const [first = '', ...others] = words
  const last = words.at(-1) ?? ''
  if (happenings.test(name)) return false
  if (name === '' || words.length > 14 || /\d$/.test(last)) return false
  const lower = first.toLowerCase()
  if (words.length === 1)
    return /^\p{Lu}/u.test(first)
      ? !noVoice.has(lower) || /^(?:he|she|they)$/i.test(first)
      : /^(?:he|she|they|it|his|her|their|its|some|many|police|\p{Ll}+(?:s|men|women|people))$/u.test(first) || isDocument(name)
  return (
    !noVoice.has(lower)
    && !others.some((each) => relative.has(each))
    && !/^(?:in|on|at|by|to|of|for|with|from|after|asked|according|does|do|did|is|are|was|were|has|have|had)$/.test(lower)
  )
}

function isDocument(name: string): boolean {
  return (documents as readonly string[]).some((each) => name.endsWith(each))
}
