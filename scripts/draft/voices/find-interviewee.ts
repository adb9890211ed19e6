import { latinPattern } from '../latin-pattern.ts'
const name = '(?<name>\\p{Lu}[\\p{L}.’-]*(?: (?:al-|bin |de |van |von |der |da |el-)?\\p{Lu}[\\p{L}.’-]*){1,4})'
const title = '(?:(?:Dr|Mr|Mrs|Ms|Prof|Professor)\\.? )?'

/** "an interview with Ann Lee", "interviewed Ann Lee", "the institute spoke to Ann Lee"; not "a job interview with the bank", "he spoke to Ann". */
const interview = latinPattern(
  `\\b(?:interviews? with|interviewed|in (?:a )?conversation with|(?:[Ww]e|[Tt]he (?:institute|centre|center|paper|magazine|authors?|observatory|programme)) (?:spoke|talked) (?:to|with)) ${title}${name}`,
  'u',
)

/** Whom the report relays in an interview, where it says so. */
export function findInterviewee(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const found = interview.exec(text)?.groups?.['name']
    if (found !== undefined) return found
  }
  return undefined
}
