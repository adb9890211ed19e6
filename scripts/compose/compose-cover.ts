import type { Context, Outline } from './context.ts'
import { choiceFor, defined, isDraft, isTall } from './context.ts'
import { coverHeight, titleLines } from './cover-height.ts'
import { formatDate } from './dates.ts'
import { headOfPart } from './room.ts'

/** Of a slide, in px, and lines of a title, of common size and where the cover holds much. */
const height = { wide: 551, tall: 735 }
const most = { common: 3, crowded: 5 }

/** The cover: what the briefing is, what it rests on, and whether anybody has looked at it. */
export function composeCover(context: Context): readonly Outline[] {
  const { briefing } = context
  const { source, title, subtitle } = briefing
  const particulars = [source.title === title ? '' : source.title, ...particularsOf(context)].filter(Boolean)
  const cover = { title, subtitle, particulars, draft: isDraft(briefing) }
  const crowded =
    coverHeight(cover, 'common') > (isTall(briefing) ? height.tall : height.wide) || titleLines(title, 'common') > most.common
  const head =
    crowded && titleLines(title, 'crowded') > most.crowded
      ? headOfPart(context, { layout: 'cover', text: title, topic: title })
      : { headline: title }
  return [
    defined({
      layout: 'cover',
      id: 'cover',
      ...head,
      subtitle,
      particulars,
      draft: cover.draft,
      crowded: crowded || undefined,
      shows: [],
      say: choiceFor(briefing, 'cover').say,
    }),
  ]
}

/** Who published the report, and when; who speaks in it. */
export function particularsOf({ briefing: { source, language }, labels }: Context): readonly string[] {
  const publisher = source.publisher ?? source.author
  return [
    labels.series([publisher ?? '', source.published ? formatDate(source.published, language) : ''].filter(Boolean)),
    source.interviewee ? labels.interview(source.interviewee) : '',
  ].filter(Boolean)
}
