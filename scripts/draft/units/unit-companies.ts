/** Companies of a group, by the legal form that their names end on: "Kurzeme Pellets SIA". */

import { legalForms } from '../lexicons/legal-forms.ts'
import type { Sentence } from '../sentences.ts'
import type { Candidate } from './unit-candidates.ts'
import { isSubject } from './unit-mentions.ts'
import { capital, withoutLead } from './unit-words.ts'
import { latinPattern } from '../latin-pattern.ts'

const escaped = (form: string): string => (/^\p{Ll}{2,3}$/u.test(form) ? [...form].join('\\.') + '\\.' : [...form].join('\\.?')) // "s.r.o.", "S.p.A."; "as" is a word
const forms = legalForms.toSorted((a, b) => b.length - a.length).map((form) => (form === 'plc' ? form : escaped(form)))

const company = latinPattern(
  `(?<![\\p{L}’'-])(?<name>${capital}(?: (?:${capital}|de|del|della|di|du|do|da|and|&|y|e|und|et|van|von)){0,4}?) (?<form>(?:${forms.join('|')})(?: & Co\\.? KG)?)(?![\\p{L}’'-])`,
  'gu',
) // "Castle Dairy Ltd", "Pekarna Slunce s.r.o."; not "the dairy", "Ann as"

/** What a report calls the companies of a group. Matches "three subsidiaries", "the holding", "The Group’s"; not "a group of men". */
const ofGroup = /\b(?:subsidiar(?:y|ies)|holding|(?:operating|group|sister) compan(?:y|ies)|business units?)\b|\bthe group\b/gi

/** As often as that, it is about one. */
const FEWEST = 2

/** Before a name, what makes it the matter of its sentence. Matches "Control of ", "The sale of "; not "a bank like ". */
const matter = /\b(?:[Cc]ontrol|[Oo]wnership|[Ss]ale|[Cc]losure|[Tt]he books) of (?:the )?$/

const endsOnForm = latinPattern(` (?:${forms.join('|')})$`, 'u')

/** "Castle Dairy" of "Castle Dairy Ltd". */
export function withoutForm(bare: string): string {
  return bare.replace(endsOnForm, '')
}

/**
 * The companies of which a report about a group tells something; none that it only buys from or sells to.
 *
 * @param whole all its text, headings too
 */
export function fromCompanies(sentences: readonly Sentence[], whole: string): Candidate[] {
  if ((whole.match(ofGroup) ?? []).length < FEWEST) return []
  return sentences.flatMap(({ text }) =>
    [...text.matchAll(company)].flatMap(({ index, groups }) => {
      const bare = withoutLead(groups?.['name'] ?? '')
      const before = text.slice(0, index + (groups?.['name'] ?? '').length - bare.length)
      if (bare === '' || !(isSubject(before) || matter.test(before)) || /\b(?:called|named|firm|supplier) $/.test(before))
        return []
      const full = `${bare} ${groups?.['form'] ?? ''}`
      return [{ name: full, full, noun: 'unit', also: bare, isOwned: true as const }]
    }),
  )
}
