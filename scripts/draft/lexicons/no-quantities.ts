/** What makes a number count nothing. Source: English; compiled for this project. */

/** Counted time is the length of a period and no figure. */
export const durations = [
  'second',
  'seconds',
  'minute',
  'minutes',
  'hour',
  'hours',
  'day',
  'days',
  'week',
  'weeks',
  'month',
  'months',
  'year',
  'years',
  'decade',
  'decades',
  'century',
  'centuries',
  'quarter',
  'quarters',
  'am',
  'pm',
  'times',
  'time',
  'o’clock',
  'nights',
  'weekends',
  'summers',
  'winters',
] as const

/** Words before a number that is a name, not a quantity: "Resolution 2178", "page 4". */
export const numberedThings = [
  'page',
  'pages',
  'p',
  'pp',
  'no',
  'nos',
  'number',
  'article',
  'articles',
  'section',
  'sections',
  'chapter',
  'resolution',
  'resolutions',
  'table',
  'figure',
  'annex',
  'appendix',
  'paragraph',
  'para',
  'clause',
  'item',
  'phase',
  'round',
  'stage',
  'level',
  'tier',
  'type',
  'version',
  'room',
  'route',
  'highway',
  'line',
  'pier',
  'berth',
  'hangar',
  'building',
  'unit',
  'platform',
  'regulation',
  'directive',
  'act',
  'law',
  'rule',
  'aged',
  'tel',
  'telephone',
  'phone',
  'fax',
] as const

/** After a number they make an age of it. */
export const ages = ['year-old', 'years-old'] as const

/** Before "one" they make a pronoun of it: "the one", "no one". */
export const beforePronoun = new Set(
  'the this that which no any each every only another last first new old number as a whole wrong right same latter good small his her its their'.split(
    ' ',
  ),
)

/** After "one" they make a pronoun of it: "one of", "one can". */
export const afterPronoun = new Set(
  'of day another thing can must might may would should could who that which side hand or and by reason way to has at time point on another’s for from'.split(
    ' ',
  ),
)
