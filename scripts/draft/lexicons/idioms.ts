/**
 * Turns of phrase that lay a view in somebody's mouth without a verb of saying.
 * Source: compiled for this project from reports of institutes, agencies and the press.
 */
export const idioms: readonly RegExp[] = [
  /puts? [^,;:.]{2,40} down to\b/, // "puts the losses down to"
  /ha(?:s|ve) it that\b/, // "has it that"
  /puts? (?:the |its |their |his |her |that |this |it\b|them\b)?[^,;:.]{0,50}? at /, // "puts the number at 12"
  /put(?:s|ting)? it (?:\p{L}+ )?\p{L}+(?:ly|er)?: ?(?=[“"])/u, // "put it more sharply: “"
  /places? (?:it|them|him|her|the \p{L}+) (?:in|at|among) /u, // "places it in Libya"
  /h[eo]lds? [^,;:.]{3,50} responsible\b/, // "hold the drought responsible"
  /(?:takes?|took|holds?|held) (?:the|an?) [^,;:.]{0,20}view\b/, // "take the opposite view"
  /sees? (?:it|this|things?|them|the matter) (?:differently|otherwise)\b/, // "sees it differently"
  /point(?:s|ed)? (?:out|to)\b/, // "points to a ledger"
  /play(?:s|ed) down\b/, // "plays down the loss"
  /ma(?:kes?|de) (?:it )?clear\b/, // "made clear that"
  /call(?:s|ed) (?!an? |for |on |in |off |up |it a day)[^,;.]{3,}/, // "called the pledge worthless"; not "called for help"
  /(?:dismiss(?:es|ed)?|describ(?:es?|ed)|portray(?:s|ed)?|characteri[sz](?:es?|ed)|regard(?:s|ed)?|present(?:s|ed)?|views?|sees?) (?:[^;.]{2,60}? )?as\b/, // "dismissed the split as"
  /sp(?:eaks?|oke) of /, // "speak of raids"
  /(?:liken(?:s|ed)?|compar(?:es?|ed)) [^;.]{2,60}? (?:to|with)\b/, // "likens it to"; not "compares badly"
  /g(?:ives?|ave) (?:an?|the|its|their|his|her) (?:\p{Ll}+ )?(?:figure|number|total|estimate)\b/u, // "give a figure twice as high"
  /puts? [^,;:.]{2,30} (?:higher|lower)\b/, // "put coverage lower"
  /counts? (?:about |some )?\d/, // "count 41 cases"
  /call(?:s|ed) for [^,;.]{3,}/, // "called for an inquiry"
  /fears? for (?:the|its|their|his|her|\d)/, // "fears for 900 jobs"
  /let it be known\b/, // "has let it be known that"
  /sees? no (?:need|reason|case)\b/, // "sees no need for"
  /(?:says?|said) (?:so|as much)\b/, // "said so"
  /(?:shares?|shared|rejects?|disputes?|accepts?) (?:this|that|the) (?:view|account|reading|assessment|version)\b/, // "does not share this view"
  /le(?:aves?|ft) (?:it )?open whether\b/, // "left open whether"
  /introduc(?:es?|ed) (?:him|her|them)sel(?:f|ves) as\b/, // "introduce themselves as"
  /accept(?:s|ed) (?:\d+ of|(?:the|most of|all|some)[^.;,]*(?:findings?|criticism|blame|recommendations?|conclusions?|charges?))/, // "accepts 17 of"; not "accept payment"
  /(?:is|are|was|were|remains?) (?:convinced|certain|sure|adamant|confident|sceptical|skeptical) (?:that|of|about)/, // "is convinced that"
]
