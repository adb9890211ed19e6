const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
const englishNames = new Intl.DisplayNames('en', { type: 'region' })
/** By their names in English, of the codes of ISO 3166: "South Sudan was weakened". */
export const countries = new Set(letters.flatMap((a) => letters.map((b) => englishNames.of(`${a}${b}`) ?? '')))
