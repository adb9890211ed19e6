import type { Briefing } from '../verify/verified.ts'
import type { Context, Outline } from './context.ts'
import { choiceFor, defined, isDraft } from './context.ts'
import { formatDate } from './dates.ts'
import { labels } from './labels.ts'

/** The cover: what the briefing is, what it rests on, and whether anybody has looked at it. */
export function composeCover({ briefing }: Context): readonly Outline[] {
  const { source, title, subtitle } = briefing
  return [
    defined({
      layout: 'cover',
      id: 'cover',
      headline: title,
      subtitle,
      particulars: [source.title === title ? '' : source.title, ...particularsOf(briefing)].filter(Boolean),
      draft: isDraft(briefing),
      shows: [],
      say: choiceFor(briefing, 'cover').say,
    }),
  ]
}

/** Who published the report, and when; who speaks in it. */
export function particularsOf({ source, language }: Briefing): readonly string[] {
  const publisher = source.publisher ?? source.author
  return [
    [publisher, source.published && formatDate(source.published, language)].filter(Boolean).join(', '),
    source.interviewee ? labels.interview(source.interviewee) : '',
  ].filter(Boolean)
}
