import type { Report } from '../../read/report.ts'
import { type Candidate, candidatesIn } from './unit-candidates.ts'
import { partNoun } from './unit-lists.ts'
import { listed, name, noName, place, singularOf, withoutLead, withoutNoun } from './unit-words.ts'
import { unitNouns } from '../lexicons/units.ts'
import { sectionWords } from '../lexicons/openers.ts'
import { latinPattern, literally } from '../latin-pattern.ts'

const wholeName = latinPattern(`^${name}$`, 'u')

/** "Quarry is", "Lowland Crew (LLC) has"; not "Quarry leaves". */
const openingName = latinPattern(
  `^(?:The )?(?<name>${name})(?: \\((?<also>\\p{Lu}[\\p{L}\\d-]{1,8})\\))?(?=(?:,|:| is| was| has| had| no longer| remains| which| –| —)(?: |$))`,
  'u',
)

/**
 * Headings of one name each under a heading that speaks of such parts: "The divisions", then "Marine". Where the first words under
 * one name a part of that kind by another name, "Coast" is where it lies, and no part: "The Leeds office".
 */
export function fromHeadings({ blocks }: Report): Candidate[] {
  const above: string[] = []
  return blocks.flatMap(({ kind, text, level = 1 }, index) => {
    if (kind !== 'heading') return []
    above.splice(level - 1)
    const noun = partNoun(above.at(-1) ?? '')
    above[level - 1] = text
    const bare = text.replace(/^[\d.]+ /, '') // "2.1 Marine"; not "Marine"
    const below = blocks[index + 1]
    const opening = below?.kind === 'heading' ? '' : (below?.text ?? '')
    const others = candidatesIn(opening.slice(0, OPENING)).filter((each) => each.noun === noun || unitNouns.has(each.noun))
    const isRegion = others.length > 0 && !opening.includes(bare)
    return noun !== '' && wholeName.test(bare) && !isRegion && !sectionWords.has(bare.toLowerCase())
      ? listed(bare).map((each) => ({ name: withoutNoun(each), full: each, noun }))
      : []
  })
}

/** In how many characters under a heading a part has to be named. */
const OPENING = 120

/** By section the kind of parts that it speaks of, by its own heading or by the nearest above that names one. */
export function kindsOfSections(blocks: Report['blocks']): ReadonlyMap<number, string> {
  const above: string[] = []
  return new Map(
    blocks.flatMap(({ kind, section, text, level = 1 }) => {
      if (kind !== 'heading') return []
      above.splice(level - 1)
      above[level - 1] = partNoun(text) || (above[level - 2] ?? '')
      return [[section, above[level - 1] ?? ''] as const]
    }),
  )
}

/** Items that open on a name, where heading or lead-in speak of such parts. */
export function fromItems({ blocks }: Report): Candidate[] {
  let [heading, lead] = ['', '']
  return blocks.flatMap(({ kind, text }) => {
    if (kind === 'heading') heading = text
    if (kind !== 'item') lead = text
    if (kind !== 'item') return []
    const noun = partNoun(heading) || partNoun(lead)
    const groups = openingName.exec(text)?.groups
    const bare = withoutLead(groups?.['name'] ?? '')
    const also = groups?.['also']
    // "Discipline has broken down in the Hill Front", in a list of fronts.
    const isAbout = candidatesIn(text).some((each) => each.noun === noun && each.full !== bare)
    return noun === '' || bare === '' || isAbout
      ? []
      : [{ name: withoutNoun(bare), full: bare, noun, ...(also !== undefined && { also }) }]
  })
}

/** What a paragraph or an item opens on, with a stop of its own. Matches "Quarry. Four people"; not "Quarry is", "Dr. Lee". */
const runInHead = latinPattern(`^(?<head>\\p{Lu}[\\p{L}’'-]{3,}(?: [\\p{L}’'-]+){0,3})\\. (?<rest>[“"]?\\p{Lu}.*)$`, 'su')

/** Matches "Chess has two committees"; not "Canned fish". */
const isClause = /\b(?:has|have|had|is|are|was|were|did|does|do|will)\b/

/**
 * Heads that stand in the first line of their paragraphs or items, where the section speaks of parts and has at least two:
 * "Canned fish. Mareluz had a good year" names "Mareluz", also called "Canned fish"; "Quarry. Four people" names "Quarry".
 */
export function fromRunInHeads({ blocks }: Report): Candidate[] {
  const nouns = kindsOfSections(blocks)
  const headed = blocks.flatMap(({ kind, section, text }) => {
    const { head, rest } = kind === 'heading' ? {} : (runInHead.exec(text)?.groups ?? {})
    const noun = nouns.get(section) ?? ''
    return noun === '' || head === undefined || rest === undefined || isClause.test(head) ? [] : [{ section, noun, head, rest }]
  })
  return [...Map.groupBy(headed, ({ section }) => section).values()]
    .filter((together) => together.length >= 2)
    .flat()
    .map(({ noun, head, rest }) => {
      const bare = withoutLead(openingName.exec(rest)?.groups?.['name'] ?? '')
      const isNamed = bare !== '' && !noName.has(bare.toLowerCase()) && singularOf(bare) === ''
      const called =
        noun === ''
          ? undefined
          : latinPattern(`\\b[Tt]he (?<called>${literally(noun)} (?:at|in) ${place})`, 'u').exec(rest)?.groups?.['called']
      return isNamed && bare !== head
        ? { name: withoutNoun(bare), full: bare, noun, also: head }
        : { name: withoutNoun(head), full: head, noun, ...(called !== undefined && { also: called }) } // "Western Office. We found the office at Mongu"
    })
}
