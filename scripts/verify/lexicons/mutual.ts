/**
 * Verbs of what two do to each other, which is so from either end: whoever meets somebody is met by them. Source: symmetric verbs of
 * Quirk et al. (1985), 10.23 and 13.60; compiled for this project.
 */
export const mutualVerbs = `merge meet met border adjoin neighbour share ally cooperate collaborate coordinate fight fought compete clash
  talk negotiate trade marry agree differ overlap correspond partner unite join`
