/**
 * Words that keep their hyphen, where a line ends with it.
 * Source: the hyphenation guides of The Chicago Manual of Style (17th ed., 7.89) and New Hart's Rules (2nd ed., 3.3);
 * chosen for this project by what is seldom a syllable of a longer word.
 */

/** First parts: "self-", "non-". */
export const firstParts = ['self', 'non', 'well', 'ill', 'half', 'cross', 'quasi', 'vice', 'deputy', 'then', 'much']

/** Second parts, behind a word: "long-term", "Moscow-based". */
export const secondParts = [
  'term',
  'time',
  'based',
  'called',
  'led',
  'backed',
  'ranking',
  'related',
  'affiliated',
  'aligned',
  'owned',
  'funded',
  'controlled',
  'oriented',
  'style',
  'scale',
  'level',
  'known',
  'sized',
  'elect',
  'old',
  'year',
  'day',
  'law',
  'general',
  'language',
  'speaking',
  'born',
  'made',
  'built',
  'trained',
  'run',
  'held',
]

/** Adjectives and adverbs that make a compound with a participle: "deep-rooted", "far-reaching". */
export const adverbs = ['deep', 'far', 'short', 'long', 'high', 'low', 'hard', 'close', 'wide', 'ill', 'best', 'better']

/** Verbs and small words that make a noun: "break-in", "follow-ups". */
export const phrasalVerbs = ['break', 'sit', 'check', 'drop', 'buy', 'sell', 'stand', 'follow', 'run', 'lay', 'take', 'hand', 'turn', 'set', 'cut', 'pay', 'pull', 'roll', 'start', 'lock', 'mix', 'back', 'stop', 'call', 'write', 'spill'] // prettier-ignore
export const particles = ['in', 'ins', 'up', 'ups', 'off', 'offs', 'out', 'outs', 'down', 'downs', 'over', 'overs', 'by'] // prettier-ignore

/** What "ex-" stands before: "ex-" begins too many other words. */
export const formerRoles = [
  'president',
  'minister',
  'premier',
  'chief',
  'head',
  'leader',
  'chair',
  'chairman',
  'director',
  'governor',
  'mayor',
  'official',
  'officer',
  'commander',
  'general',
  'soldier',
  'fighter',
  'combatant',
  'combatants',
  'soldiers',
  'fighters',
  'officers',
  'officials',
  'member',
  'members',
  'rebel',
  'rebels',
  'prisoner',
  'prisoners',
  'detainee',
  'convict',
  'employee',
  'employees',
  'husband',
  'wife',
  'partner',
  'spouse',
  'colleague',
  'colleagues',
  'police',
  'militant',
  'militants',
  'spokesman',
  'spokeswoman',
  'secretary',
  'senator',
  'deputy',
  'king',
  'colonel',
  'guerrilla',
  'guerrillas',
]

/** What such a part goes together with, without a hyphen: "nonsense", "crossroads". */
export const wholeWords = ['sense', 'sensical', 'chalant', 'chalance', 'descript', 'entity', 'plus', 'roads', 'road', 'word', 'words', 'fire', 'bow', 'same', 'roy', 'ever', 'me', 'da', 'el', 'ic', 'orama'] // prettier-ignore

/** Endings that no hyphen stands before: "crossing", "selfless". */
export const suffixes = ['ing', 'ings', 'ed', 'er', 'ers', 'es', 'est', 'en', 'ish', 'less', 'ness', 'ly', 'ment', 'ments', 'ful', 'ship', 'hood', 'able', 'ible', 'age', 'ity', 'ies', 'dom', 'tion', 'sion', 'ty', 'al', 'ally', 'ive'] // prettier-ignore

/** Syllables that join on to any word: "interrelated" keeps no hyphen before a second part. */
export const joiningParts = ['inter', 'over', 'under', 'out', 'mis', 'un', 're', 'dis', 'pre', 'ir', 'cor', 'mid', 'be', 'to', 'co', 'de', 'en', 'em'] // prettier-ignore

/** What two words are paired by, in "pre- and post-war". */
export const pairing = ['and', 'or', 'to', 'nor', 'und', 'oder', 'bis', 'et', 'ou', 'y']

/** Small words within a compound: "state-of-the-art". */
export const linking = [
  'of',
  'the',
  'to',
  'in',
  'and',
  'by',
  'up',
  'on',
  'at',
  'a',
  'de',
  'la',
  'for',
  'off',
  'out',
  'down',
  'or',
  'per',
]

/** First parts of numbers in words. */
export const numberParts = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] // prettier-ignore

/** Second parts: "twenty-one", "two-thirds". */
export const numberEnds = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'thirds', 'quarters', 'fifths', 'quarter', 'half', 'tenths', 'tenth'] // prettier-ignore
