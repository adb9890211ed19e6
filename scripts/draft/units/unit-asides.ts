/** Where a report speaks of others than its body: sentences about an outsider, sections about rivals, the lines that say who wrote it. */

import type { Block, Report } from '../../read/report.ts'
import { owners } from '../lexicons/no-units.ts'
import type { Sentence } from '../sentences.ts'
import type { Candidate } from './unit-candidates.ts'
import { partNoun } from './unit-lists.ts'
import { name, withoutLead } from './unit-words.ts'
import { latinPattern } from '../latin-pattern.ts'

/** The longest line that may say who wrote a report, and the most blocks in which such lines stand. */
const [LONGEST_LINE, FIRST_BLOCKS] = [240, 4]

/** What stands at the head of a report, or under a title, and is no sentence. Matches "By Ann Lee, Desk for Ports"; not "It grew." */
export function isFrontMatter({ kind, text, section, paragraph }: Block): boolean {
  const isFirst = (section === 0 && paragraph <= FIRST_BLOCKS) || (section === 1 && paragraph === 1 && /^By \p{Lu}/u.test(text))
  return kind === 'paragraph' && isFirst && text.length <= LONGEST_LINE && !/[.!?:;”"]$/.test(text)
}

const subject = latinPattern(`^(?:(?:In|At|On|Since|By|Last) [^,]{2,30}, )?(?:The )?(?<name>${name})`, 'u')

/** A sentence that may go on about the subject of the one before. */
const goesOn = /^(?:It|Its|They|Their)\b/

/** Who has what a name stands for, right before it. Matches "closed its ", "opened an "; not "the ". */
const hadBefore = /\b(?:its|their|an?|Its|Their)(?: \p{Ll}+)? $/u

/** Sentences about an outsider: what is "its" in them is none of the body's. */
export function aboutOutsiders(sentences: readonly Sentence[], others: ReadonlySet<string>): ReadonlySet<Sentence> {
  const about = new Set<Sentence>()
  let last: Sentence | undefined
  for (const sentence of sentences) {
    const named = subject.exec(sentence.text)?.groups?.['name'] ?? ''
    const continues = last !== undefined && about.has(last) && last.block === sentence.block && goesOn.test(sentence.text)
    if (continues || others.has(named) || others.has(withoutLead(named))) about.add(sentence)
    last = sentence
  }
  return about
}

/** "a plant in Derby", of a rival that has closed it. */
export function isTheirs({ full, name: bare }: Candidate, text: string): boolean {
  const at = text.indexOf(full) >= 0 ? text.indexOf(full) : text.indexOf(bare)
  return at > 0 && hadBefore.test(text.slice(0, at))
}

/** Of whom a section speaks. Matches "Rivals, neighbours and the toll", "Outside the network"; not "Spin-offs and rivals", "Subsidiaries outside the divisions". */
const ofOthers = latinPattern(
  `^(?:[\\d.]+ )?(?:(?:the |its )?(?:rivals|competitors|competition|opponents|enemies|neighbours|the others|other (?:parties|groups|movements|actors))(?:(?:, | and ).*)?|(?:partners|allies) and (?:rivals|competitors|opponents)|(?:out|be)(?:side|yond) the (?:${[...owners].join('|')})|(?:what|how) the (?:neighbours|others|rivals|competitors|governments?|state) .*)\\??$`,
  'iu',
)

/** What stands in sections that speak of others, and what stands elsewhere. */
export function textBeside({ blocks }: Report): { readonly beside: string; readonly elsewhere: string } {
  const above: string[] = []
  const sides = blocks.map(({ kind, text, level = 1 }) => {
    if (kind === 'heading') above.splice(level - 1, above.length, text)
    return above.some((heading) => ofOthers.test(heading) && partNoun(heading) === '')
  })
  const joined = (isBeside: boolean): string =>
    blocks
      .filter((_, at) => sides[at] === isBeside)
      .map(({ text }) => text)
      .join('\n')
  return { beside: joined(true), elsewhere: joined(false) }
}

/** Whether a name opens a clause where it is first named: "The Lake Party has", ", and the Lake Party"; not "for the Lake Party". */
export function opensIn(text: string, full: string): boolean {
  const at = text.indexOf(full)
  return at >= 0 && /(?:^|[.!?;,\n] ?|, (?:and|but|while) )(?:[Tt]he |[Ii]ts |[Aa]n? )?$/.test(text.slice(0, at))
}
