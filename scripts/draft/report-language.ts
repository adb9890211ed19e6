import type { Report } from '../read/report.ts'

/** So many characters tell a language; a report may have a million. */
const ENOUGH = 20_000

/** Words that a text in one of these languages can't do without, and the others hardly have. Source: the languages; compiled for this project. */
const functionWords: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: 'the of and to in is was were are that which with by from has have had not its their they this these been would said after',
    fr: 'le la les des du une et dans est sont qui que par pour sur avec aux au ce cette ces ont été mais plus leur elle',
    es: 'el la los las del una y en es son que por para con se su sus como más fue al lo han pero',
    pt: 'o os as do da dos das uma e em é são que por para com não na no nos mais foi ao um',
    it: 'il lo la gli le del della dei delle una e di in è sono che per con non nel alla più al un si',
    de: 'der die das den dem des und in ist sind war wurde mit von zu nicht ein eine sich auf für auch im als',
    nl: 'de het een en van in is zijn dat die met voor op niet te aan er door ook als bij naar',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
)

/** So much more often than English words, and in such a share of all words, those of another language have to stand. */
const CLEARLY = { times: 1.5, share: 0.12 }

const scripts = ['Latin', 'Arabic', 'Cyrillic', 'Greek', 'Hebrew', 'Han', 'Hangul', 'Devanagari'] as const

/** What each script is called in a language tag (ISO 15924). */
const codes = { Arabic: 'Arab', Cyrillic: 'Cyrl', Greek: 'Grek', Hebrew: 'Hebr', Han: 'Hani', Hangul: 'Hang', Devanagari: 'Deva' }

/** Letters that Persian, Urdu and others have, and Arabic has not. Matches "پ"; not "ب". */
const notArabic = /[پچژگکیےٹڈڑہھ]/gu

/**
 * The language that a report is written in, as far as that can be told by its letters and its commonest words: English, unless
 * another is clearly meant.
 *
 * @returns BCP 47; "und" with the script where it is none of those that are known
 */
export function languageOf(report: Report): string {
  const text = sampleOf(report)
  const counts = scripts.map((script) => [script, count(text, new RegExp(`\\p{Script=${script}}`, 'gu'))] as const)
  const [script, letters] = counts.reduce((most, each) => (each[1] > most[1] ? each : most))
  if (letters === 0 || script === 'Latin') return byWords(text)
  return script === 'Arabic' && count(text, notArabic) < letters / 100 ? 'ar' : `und-${codes[script]}`
}

function sampleOf({ blocks }: Report): string {
  let sample = ''
  for (const { text } of blocks) {
    if (sample.length > ENOUGH) break
    sample += `${text} `
  }
  return sample.slice(0, ENOUGH)
}

function byWords(text: string): string {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [] // "l", "eau"; not "12"
  const counts = Object.entries(functionWords).map(([language, set]) => [language, words.filter((word) => set.has(word)).length])
  const english = Number(counts.find(([language]) => language === 'en')?.[1])
  const [language, most] = counts.reduce((best, each) => (Number(each[1]) > Number(best[1]) ? each : best))
  return Number(most) > CLEARLY.times * english && Number(most) > CLEARLY.share * words.length ? String(language) : 'en'
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
