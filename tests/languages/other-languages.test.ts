import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { draftBriefing } from '../../scripts/draft/draft-briefing.ts'
import { remarksOn } from '../../scripts/draft/remarks-on.ts'
import { languageOf } from '../../scripts/draft/report-language.ts'
import { sentencesOf } from '../../scripts/draft/sentences.ts'
import { writeBriefing } from '../../scripts/draft/write-briefing.ts'
import { readLine } from '../../scripts/read/particulars/lines.ts'
import { readReport } from '../../scripts/read/read-report.ts'
import type { Report } from '../../scripts/read/report.ts'
import { parseBriefing } from '../../scripts/verify/parse-briefing.ts'
import { countsIn } from '../../scripts/verify/statements/digits.ts'
import { verifyBriefing } from '../../scripts/verify/verify-briefing.ts'

const here = import.meta.dirname
const reportOf = (language: string) => readReport(join(here, language, 'data', 'report.md'))
const briefingOf = (language: string) => readFileSync(join(here, language, 'data', 'briefing.yaml'), 'utf8')

function reportWith(text: string): Report {
  const block = { id: 's0p1', kind: 'paragraph', text, section: 0, paragraph: 1, place: { line: 1, column: 1 } } as const
  return { file: 'report.md', format: 'md', particulars: {}, blocks: [block] }
}

describe('a report in another language is read', () => {
  test.each([
    ['arabic', '2024-03-14', 'معهد الضفّة للدراسات الثقافية', 5],
    ['french', '2024-06-12', 'Observatoire des métiers', 4],
  ])('%s: date, publisher, headings', async (language, published, publisher, sections) => {
    const report = await reportOf(language)
    expect(report.particulars).toMatchObject({ published, publisher })
    expect(report.blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(sections - 1)
  })

  test.each([
    ['١٤ آذار/مارس ٢٠٢٤', { published: '2024-03-14' }],
    ['تاريخ النشر: 3 تشرين الأول 2023', { published: '2023-10-03' }],
    ['بقلم: سلمى الحاج', { author: 'سلمى الحاج' }],
    ['Publié le 1er mars 2024', { published: '2024-03-01' }],
    ['Par Anne Roy et Luc Petit', { author: 'Anne Roy et Luc Petit' }],
    ['وفي مارس 2020 أوقفت الشبكة رحلاتها', undefined],
    ['Par conséquent', undefined],
  ])('%s', (line, says) => {
    expect(readLine(line)).toEqual(says)
  })

  test.each([
    [
      'وتفيد أ.د. سلمى الحاج بذلك. لماذا لم تُعوَّض المنحة؟ لا تجيب التقارير، وهي منشورة؛ غير أنها ناقصة! وقال: «سنغادر.» ثم غادر.',
      ['وتفيد أ.د. سلمى الحاج بذلك.', 'لماذا لم تُعوَّض المنحة؟', 'لا تجيب التقارير، وهي منشورة؛ غير أنها ناقصة!', 'وقال: «سنغادر.»', 'ثم غادر.'], // prettier-ignore
    ],
    [
      '« Nous partirons demain. » M. Dupont le confirme. Pourquoi ? L’art. 12 ne le dit pas. Vive l’art. Il est beau.',
      ['« Nous partirons demain. »', 'M. Dupont le confirme.', 'Pourquoi ?', 'L’art. 12 ne le dit pas.', 'Vive l’art.', 'Il est beau.'], // prettier-ignore
    ],
  ])('its sentences end where they end', (text, sentences) => {
    expect(sentencesOf(reportWith(text)).map((sentence) => sentence.text)).toEqual(sentences)
  })
})

describe('the language of a report', () => {
  test.each(globSync('../cases/*/report.*', { cwd: here }).map((path) => [path] as const))('%s is English', async (path) => {
    expect(languageOf(await readReport(join(here, path)))).toBe('en')
  })

  test('is told by letters and words, and is English where there are too few', async () => {
    expect(languageOf(await reportOf('arabic'))).toBe('ar')
    expect(languageOf(await reportOf('french'))).toBe('fr')
    expect(languageOf(reportWith('Филиал был закрыт в прошлом году.'))).toBe('und-Cyrl')
    expect(languageOf(reportWith('گزارش درباره کتابخانه‌ها'))).toBe('und-Arab')
    expect(languageOf(reportWith('Lagos 2024'))).toBe('en')
  })
})

describe('the draft of a report in another language', () => {
  test.each(['arabic', 'french'])('%s: is an outline that holds, and says that it is no more', async (language) => {
    const report = await reportOf(language)
    const briefing = draftBriefing(report)
    expect(Object.keys(briefing)).not.toEqual(expect.arrayContaining(['figures']))
    expect(briefing.sections.map(({ heading }) => heading)).toEqual(
      report.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text),
    )
    expect(briefing.summary.points).toHaveLength(3)
    const parsed = parseBriefing(writeBriefing(briefing), 'briefing.yaml')
    expect(verifyBriefing(report, parsed).problems).toEqual([])
    expect(remarksOn(report, briefing).join()).toMatch(/facts are drafted from English alone/)
  })
})

describe('numbers in digits', () => {
  test.each([
    ['ar', 'لها ١٢ فرعًا و٤٨٬٠٠٠ قارئ، أي ٣٫٥ أضعاف', [12, 48000, 3.5]],
    ['ar', 'نحو 48,000 إعارة و3 ملايين كتاب', [48000, 3e6]],
    ['ar', 'بثلاث حافلات وستة فروع', [3]],
    ['fr', 'Les pertes de 1 200 000 euros, soit 3,5 % et 2 millions', [1.2e6, 3.5, 2e6]],
    ['fr', 'en 2023, 120 personnes', [2023, 120]],
    ['de', '1.200 Leute und 3,5 Prozent', [1200, 3.5]],
  ])('in %s: %s', (language, text, values) => {
    expect(countsIn(text, language).map(({ value }) => value)).toEqual(values)
  })
})

describe('a briefing in another language', () => {
  const problemsOf = async (language: string, change: (briefing: string) => string) =>
    verifyBriefing(await reportOf(language), parseBriefing(change(briefingOf(language)), 'briefing.yaml'))

  test.each(['arabic', 'french'])('%s: holds, and it is said what was not looked at', async (language) => {
    const { problems, unchecked } = await problemsOf(language, (text) => text)
    expect(problems).toEqual([])
    expect(unchecked).toMatch(/hedges.*statuses/)
  })

  test.each([
    ['arabic', 'a figure', 'value: 12', 'value: 13', 'number-not-in-quote'],
    ['arabic', 'a number of a point', 'حين كان لها 12 فرعًا', 'حين كان لها 15 فرعًا', 'number-not-in-quote'],
    ['arabic', 'a year', 'date: 2020-03', 'date: 2019-03', 'date-not-in-quote'],
    ['arabic', 'a word of a quote', 'quote: أما فرع فاس فينمو', 'quote: أما فرع فاس فيتراجع', 'quote-not-found'],
    ['french', 'a figure', 'value: 3.5', 'value: 35', 'number-not-in-quote'],
    ['french', 'a number in a word', 'embaucher six apprentis, si', 'embaucher sept apprentis, si', 'number-not-in-quote'],
  ])('%s: %s that was changed is found', async (language, _, from, to, code) => {
    const { problems } = await problemsOf(language, (text) => {
      expect(text).toContain(from)
      return text.replace(from, to)
    })
    expect(problems.map((problem) => problem.code)).toContain(code)
  })

  test('a quote without the vowel signs of the report is found, and shown with them', async () => {
    const { verified, problems } = await problemsOf('arabic', (text) =>
      text.replace('quote: وأُغلق فرع تونس في نوفمبر 2021\n', 'quote: وأغلق فــرع تونس في نوفمبر 2021\n'),
    )
    expect(problems).toEqual([])
    expect(verified?.passages.get('tunis')?.text).toBe('وأُغلق فرع تونس في نوفمبر 2021')
  })

  test('an English deck of an Arabic report is not taken for checked', async () => {
    const { unchecked } = await problemsOf('arabic', (text) => text.replace('language: ar', 'language: en'))
    expect(unchecked).toBeDefined()
  })
})
