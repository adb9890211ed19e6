/**
 * What ties a cause to what it brings about. Source: the clauses and adverbials of reason and result of Quirk et al. (1985), 15.45–15.49
 * and 8.132–8.133; compiled for this project.
 */

/** Behind these stands the cause. Matches "because of", "is due to"; not "due in May". */
export const behindCause =
  /\b(?:because(?: of)?|due to|owing to|thanks to|as a (?:result|consequence) of|on account of|(?:caused|triggered|prompted) by)\b/gi

/** Behind these stands what it brought about. Matches ", so it", "led to", "therefore"; not "so many", "leading". */
export const behindEffect =
  /[,;] so\b(?! (?:that|far|much|many))|\b(?:so that|therefore|hence|thus|(?:lead|leads|led) to|results? in|resulted in|caus(?:es?|ed)(?! by)|trigger(?:s|ed)?(?! by)|prompt(?:s|ed)(?! by))\b/gi
