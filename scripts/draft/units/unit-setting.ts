/** What a report as a whole tells of the parts to expect in it. */

import { latinPattern } from '../latin-pattern.ts'
import { listable, partNoun } from './unit-lists.ts'

/** What is true of the whole report. */
export interface Setting {
  /** It is about people under arms, whose companies are not in business. */
  readonly isArmed: boolean
  /** Kinds of parts that it says the body has: "hospital", where "the trust runs three hospitals". */
  readonly announced: ReadonlySet<string>
}

/** What is true of the report with such sentences, as one text, and such headings, in whose tables stand parts of such kinds. */
export function settingOf(text: string, headings: readonly string[], kinds: readonly string[]): Setting {
  const headed = headings.map(partNoun).filter((noun) => noun !== '')
  const announced = [...text.matchAll(announcing)].flatMap(({ groups }) => listable.get(groups?.['noun'] ?? '') ?? [])
  return { isArmed: isArmed(text), announced: new Set([...announced, ...headed, ...kinds]) }
}

/** "runs three hospitals", "organised in houses"; not "attacked three hospitals". */
const announcing = latinPattern(
  `\\b(?:has|have|had|runs?|ran|keeps?|kept|operates?|maintains?|owns?|comprises?|(?:divided|organised|organized|split) (?:into|in)|consists? of|made up of) (?:\\p{L}[\\p{L}’'-]* ){0,3}?(?<noun>\\p{Ll}[\\p{Ll}-]*s)(?![\\p{L}-])`,
  'gu',
)

/** Whether the words of a report are those of war or crime. Matches where "fighters", "emir" and the like come thrice; not "the fight". */
function isArmed(text: string): boolean {
  return (
    (
      text.match(
        /\b(?:fighters|battalions?|brigades?|emirs?|commanders?|gunmen|insurgents?|jihadists?|rebels|extortion|ransom|ransomware|smugglers|traffickers|clans|crews?|cells?)\b/gi,
      ) ?? []
    ).length >= 3
  )
}
