import type { Context, Outline } from './context.ts'
import { choiceFor, defined, isDraft } from './context.ts'
import { formatDate } from './dates.ts'
import { labels } from './labels.ts'

/** The cover: what the briefing is, what it rests on, and whether anybody has looked at it. */
export function composeCover({ briefing }: Context): readonly Outline[] {
  const { source, title, subtitle, language } = briefing
  const publisher = source.publisher ?? source.author
  return [
    defined({
      layout: 'cover',
      id: 'cover',
      headline: title,
      subtitle,
      particulars: [
        source.title === title ? '' : source.title,
        [publisher, source.published && formatDate(source.published, language)].filter(Boolean).join(', '),
        source.interviewee ? labels.interview(source.interviewee) : '',
      ].filter(Boolean),
      draft: isDraft(briefing),
      shows: [],
      say: choiceFor(briefing, 'cover').say,
    }),
  ]
}
