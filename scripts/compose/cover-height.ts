import { headlineClass } from '../typeset/headline.ts'
import { countLines } from '../typeset/text-width.ts'

/** The cover as `layouts/cover.vue` sets it, and the space between its parts: of common size, and where it holds much. */
const sizes = {
  common: {
    title: { '': 56, 'short-headline': 56, 'long-headline': 42, 'longest-headline': 42 },
    subtitle: 24,
    particulars: 18,
    around: 128,
  },
  crowded: {
    title: { '': 34, 'short-headline': 34, 'long-headline': 34, 'longest-headline': 34 },
    subtitle: 18,
    particulars: 15,
    around: 110,
  },
}
const line = { title: 1.16, subtitle: 1.35, particulars: 1.5 }
const width = { title: 820, text: 884 }
const DRAFT = 58

interface Cover {
  readonly title: string
  readonly subtitle?: string | undefined
  readonly particulars: readonly string[]
  readonly draft: boolean
}

/** How high a cover stands, in px. */
export function coverHeight({ title, subtitle = '', particulars, draft }: Cover, set: keyof typeof sizes): number {
  const { title: byLength, subtitle: second, particulars: small, around } = sizes[set]
  const first = byLength[headlineClass(title)]
  return (
    around
    + countLines(title, first, width.title, 'headline') * first * line.title
    + (subtitle === '' ? 0 : countLines(subtitle, second, width.text) * second * line.subtitle)
    + particulars.reduce((sum, each) => sum + countLines(each, small, width.text) * small * line.particulars, 0)
    + (draft ? DRAFT : 0)
  )
}

/** On how many lines its title comes. */
export function titleLines(title: string, set: keyof typeof sizes): number {
  return countLines(title, sizes[set].title[headlineClass(title)], width.title, 'headline')
}
