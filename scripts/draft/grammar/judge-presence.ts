/** What a clause says of whether a unit is there, and with how much. */

import { has, type Rule } from './saying.ts'
import { working } from './words.ts'

/** What a unit does that does it no more at all where it stopped doing that. */
const staples = new Set('publish operate work meet function produce broadcast train teach run sail play fly print'.split(' '))
/** Verbs with a sense of their own that mean work with an object: "has held no meetings". */
const mayBeWork = new Set('open field launch hold'.split(' '))

/** Whether it is there at all: "no longer exists", "has issued nothing since". */
export const exists: Rule = ({ verb, object, rest }) => {
  if (verb.isPassive) return undefined
  const isOver = verb.isNoLonger || verb.chain === 'stop'
  if (verb.lemma === 'exist') {
    if (isOver) return 'defunct'
    return verb.words.has('only')
      || rest[0] === 'only'
      || /\bon paper\b|\bin name\b|\bas a (?:mere )?(?:name|label|letterhead|shell)\b/.test(rest.join(' '))
      ? 'dormant'
      : undefined // "on paper"; not "in names"
  }
  if (verb.reading !== undefined && !mayBeWork.has(verb.lemma)) return undefined
  if (verb.chain === 'stop') return 'dormant'
  const isWork = working.has(verb.lemma) || mayBeWork.has(verb.lemma) || ['sit', 'claim', 'post', 'release'].includes(verb.lemma)
  const isNothing =
    object?.isNone === true && !has([object.noun], ...records) && has(object.words.slice(0, 1), 'no', 'nothing', 'none')
  if (isWork && verb.words.has('yet')) return 'dormant' // "has yet to meet"
  if ((verb.tense === 'perfect' || verb.tense === 'past') && isWork && isNothing) return 'dormant'
  if (verb.tense === 'perfect' && isWork && verb.isNegated && rest.includes('since')) return 'dormant'
  return isOver && staples.has(verb.lemma) && rest.length < 5 ? 'dormant' : undefined
}

/** Who publishes none of these works all the same. */
const records = 'accounts figures list lists balance results'.split(' ')

const scarce = ['barely', 'hardly', 'scarcely']
const counting = new Set('have field count number muster employ retain keep hold man crew staff fill send run'.split(' '))
const bearing = new Set('post report record incur sustain book make run'.split(' '))
/** "down to a third of its staff", "at half its capacity"; not "at a time" */
const atShare = /^(?:down to|at|at only|at barely|working at) (?:a (?:third|quarter|fifth|tenth)|half|\d\d? per ?cent)\b/

/** "only two of its five boats" */
const ofMore = /^(?:only|barely|just|hardly|no more than|fewer than) [a-z\d]+ of (?:its|the|their) /

/** "can field barely sixty men", "posted its fourth loss", "is at a third of its capacity" */
export const countsFew: Rule = ({ verb, rest, object }) => {
  if (verb.isNegated) return undefined
  const [first = ''] = rest
  if (ofMore.test(rest.join(' '))) return 'weakened'
  if (counting.has(verb.lemma) && (scarce.includes(first) || (['only', 'just'].includes(first) && has(rest, 'left', 'now'))))
    return 'weakened'
  if (bearing.has(verb.lemma) && verb.reading === undefined && object?.kind === 'bad' && object.noun.startsWith('loss'))
    return 'weakened'
  const isNow = verb.tense === 'present' || verb.tense === 'perfect'
  return isNow && ['be', 'work', 'run', 'operate'].includes(verb.lemma) && atShare.test(rest.join(' ')) ? 'weakened' : undefined
}

/** "refuses to accept the new chairman", "does not recognise the board" */
export const refuses: Rule = ({ verb, object }) =>
  ['accept', 'recognise', 'recognize', 'obey'].includes(verb.lemma)
  && (verb.chain === 'fail' || verb.isNegated)
  && object?.kind === 'lead'
    ? 'contested'
    : undefined

const taking = new Set('take capture seize occupy conquer overrun'.split(' '))
const lands = 'town towns village villages ground territory district districts area areas bases camps'.split(' ')

/** "has taken three towns" */
export const takesLand: Rule = ({ verb, object }) =>
  taking.has(verb.lemma) && object !== undefined && has(object.words, ...lands) && !verb.isNegated && !verb.isPassive
    ? 'growing'
    : undefined
