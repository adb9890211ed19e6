/** Words for numbers beside those of English, which the draft has. Source: the languages; compiled for this project. */

/** What a word behind digits multiplies them by, by language. */
export const magnitudes: ReadonlyMap<string, ReadonlyMap<string, number>> = perLanguage({
  fr: { mille: 1e3, millier: 1e3, milliers: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
  ar: {
    ...{ ألف: 1e3, ألفا: 1e3, ألفًا: 1e3, آلاف: 1e3, مليون: 1e6, مليونا: 1e6, مليونًا: 1e6, ملايين: 1e6 },
    ...{ مليار: 1e9, مليارا: 1e9, مليارًا: 1e9, مليارات: 1e9 },
  },
})

function perLanguage(
  lists: Readonly<Record<string, Readonly<Record<string, number>>>>,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  return new Map(Object.entries(lists).map(([language, words]) => [language, new Map(Object.entries(words))]))
}

/** Each word with its value, in order from that of the first: several forms of one number stand with a bar between. */
const counted = (first: number, words: string): readonly (readonly [string, number])[] =>
  words.split(' ').flatMap((forms, index) => forms.split('|').map((form) => [form, first + index] as const))

/** Numbers of one word, by language. A number of several words is not read. */
export const numberWords: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries({
    fr: new Map([
      ...counted(2, 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'),
      ...([['vingt', 20], ['trente', 30], ['quarante', 40], ['cinquante', 50], ['soixante', 60], ['cent', 100]] as const), // prettier-ignore
    ]),
    ar: new Map([
      ...counted(3, 'ثلاثة|ثلاث|بثلاثة|بثلاث أربعة|أربع خمسة|خمس ستة|ست|بستة|بست سبعة|سبع ثمانية|ثماني|ثمان تسعة|تسع عشرة|عشر'),
      ...([['اثنان', 2], ['اثنين', 2], ['اثنتان', 2], ['اثنتين', 2], ['عشرون', 20], ['عشرين', 20], ['مئة', 100], ['مائة', 100]] as const), // prettier-ignore
    ]),
  }),
)
