import type { Sense } from './sense-verbs.ts'

/** On which side of a turn verbs of a sense stand; of the rest it can't be said without what they are said of. */
export const senseSides: Readonly<Partial<Record<Sense, 'up' | 'down'>>> = {
  rise: 'up',
  recover: 'up',
  resume: 'up',
  found: 'up',
  fall: 'down',
  harm: 'down',
  stop: 'down',
  end: 'down',
  remove: 'down',
}

/**
 * Tells that what was is no more: a return, an undoing, or a later time.
 * Source: common English; compiled for this project.
 */
export const turnsBack =
  /\b(?:again|no longer|(?:has|have) since|since then|back (?:at|in|on|to)|(?:reopen|resum|return|restor|recover|reviv|reinstat|revers|overturn|annul|quash|lift|rescind|revok)(?:e|ed|es|s|ing)?|rebuilt|rebuilding|(?:was|were) (?:later|soon|eventually|finally))\b/
