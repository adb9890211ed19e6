import type { Problem } from '../problems.ts'
import type { CheckContext } from './check.ts'
import { problemAt } from './tree.ts'
import type { LabelLanguage } from './verified.ts'

const labelled = { en: 'English', fr: 'French', ar: 'Arabic' } as const satisfies Record<LabelLanguage, string>

/**
 * The deck has labels in its language. Without them it is made all the same, with English ones: `language` must not
 * say what the text is not, for screen readers and the PDF go by it.
 */
export function verifyLanguage({ briefing: { language }, tree }: CheckContext): Problem[] {
  const base = new Intl.Locale(language).language
  if (Object.hasOwn(labelled, base)) return []
  const known = Object.entries(labelled).map(([tag, name]) => `${name} (${tag})`)
  return [
    problemAt(tree, ['language'], {
      severity: 'warning',
      code: 'labels-in-english',
      message: `There are no labels in “${language}”, so that the deck’s own words (“Key figures”, “Claimed”) are English; there are some in ${new Intl.ListFormat('en').format(known)}.`,
      hint: 'Leave it if the text is in that language, and give each slide a headline of its own.',
    }),
  ]
}
