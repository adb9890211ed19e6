import type { Labels } from '../labels.ts'
import { counted, percent } from './counted.ts'

/**
 * A text in Latin letters keeps its own direction, and what stands behind it keeps that of the line: without that, a
 * date behind a Latin name is drawn on the wrong side of it (Unicode Annex 9, rule W7). Arabic text needs nothing.
 */
const isolated = (text: string) => (/\p{Script=Latin}/u.test(text) ? `\u2068${text}\u2069` : text)

const slides = { one: 'شريحة واحدة', two: 'شريحتان', few: '# شرائح', other: '# شريحة' }
const minutes = { one: 'دقيقة واحدة', two: 'دقيقتان', few: '# دقائق', other: '# دقيقة' }
const statements = { one: 'قول واحد', two: 'قولان', few: '# أقوال', other: '# قولًا' }
const quotes = { one: 'اقتباس واحد', two: 'اقتباسين', few: '# اقتباسات', other: '# اقتباسًا' }
const sentences = { one: 'جملة واحدة', two: 'جملتين', few: '# جمل', other: '# جملة' }

const events = { one: 'حدث واحد', two: 'حدثان', few: '# أحداث', other: '# حدثًا' }

const forecasts = { one: 'توقع واحد', two: 'توقعان', few: '# توقعات', other: '# توقعًا' }

const all = new Intl.ListFormat('ar')

const by = (speakers: readonly string[], more: number) => {
  const others =
    more === 0
      ? []
      : [counted('ar', more, { one: 'متحدث آخر', two: 'متحدثين آخرين', few: '# متحدثين آخرين', other: '# متحدثًا آخر' })]
  if (speakers.length > 0) return ` من ${all.format([...speakers.map(isolated), ...others])}`
  return more === 0
    ? ' من التقرير'
    : ` من ${counted('ar', more, { one: 'متحدث واحد', two: 'متحدثين', few: '# متحدثين', other: '# متحدثًا' })}`
}

const either = new Intl.ListFormat('ar', { type: 'disjunction' })

const ordinals: Readonly<Record<string, string>> = { 1: 'الأول', 2: 'الثاني', 3: 'الثالث', 4: 'الرابع' }

/** The deck's own words in Arabic. Units are spoken of in the feminine, as وحدة is. */
export const ar: Labels = {
  draft: 'مسودة: لم تُراجَع بعد',
  draftShort: 'مسودة',
  continued: (part, parts) => `(${part} من ${parts})`,
  headlines: {
    summary: 'الخلاصة',
    figures: 'أرقام رئيسية',
    voices: 'من يقول ماذا',
    events: 'ما الذي حدث ومتى',
    outlook: 'ما ينبغي ترقّبه',
    sources: 'المصادر وحدودها',
    method: 'كيف أُعدّت هذه الإحاطة',
    evidence: 'المقاطع المستشهد بها',
  },
  units: 'الوحدات',
  standing: (of, units, groups) =>
    `من مجموع ${isolated(units)} (${of}): ${groups
      .map(
        ({ count, statuses }) =>
          `حالة ${count === 1 ? 'واحدة' : count} منها ${either.format(statuses.map((each) => `«${each}»`))}`,
      )
      .join('، و')}`,
  eventsBetween: (count, first, last) =>
    first === last ? `${counted('ar', count, events)}: ${first}` : `${counted('ar', count, events)} من ${first} إلى ${last}`,
  statementsBy: (count, speakers, more) => counted('ar', count, statements) + by(speakers, more),
  forecastsBy: (count, speakers, more) => counted('ar', count, forecasts) + by(speakers, more),
  kinds: { reported: 'خبر', claimed: 'ادعاء', assessment: 'تقييم', forecast: 'توقع' },
  attribution: (kind, by) => (by ? `${kind}: ${isolated(by)}` : kind),
  claimedBy: (by) => `ادعاء من ${isolated(by)}`,
  pair: (term, text) => `${isolated(term)}: ${isolated(text)}`,
  series: (parts) => parts.map(isolated).join('، '),
  remarks: (parts) => parts.map(isolated).join('؛ '),
  saidBy: (what, by) => `${what} (${isolated(by)})`,
  accordingTo: (by) => `بحسب ${isolated(by)}`,
  contradicts: 'ويقول التقرير أيضًا',
  reckonedFrom: (figures) => `محسوب لهذه الإحاطة من ${new Intl.ListFormat('ar').format(figures)}`,
  basis: 'على أي أساس',
  shownOn: 'الشريحة',
  qualifiers: { exact: '', over: 'أكثر من', under: 'أقل من', about: 'نحو', range: '', fraction: '' },
  /** What the pictures under figures mean. */
  pictures: {
    dot: 'كل نقطة شخص واحد',
    hollow: 'غير مؤكد',
    open: 'وأكثر',
    range: 'غير مؤكد',
    soft: 'قيمة تقريبية',
    scale: 'مقياس واحد يبدأ من الصفر',
  },
  groups: { core: 'المركز', periphery: 'الأطراف' },
  statuses: {
    active: 'نشطة',
    growing: 'آخذة في النمو',
    recovering: 'آخذة في التعافي',
    restructured: 'أعيدت هيكلتها',
    stable: 'مستقرة',
    contested: 'موضع نزاع',
    weakened: 'أُضعفت',
    dormant: 'خاملة',
    defunct: 'لم تعد قائمة',
    unknown: 'الوضع غير مذكور',
  },
  map: {
    headline: (units) => `${units} على الخريطة`,
    note: 'تدل العلامة أو اللون على المكان المقصود على وجه التقريب، لا على من يسيطر عليه. الحدود مأخوذة من بيانات «ناتشورال إيرث» ولا تعبّر عن أي حكم.',
    region: (name) => `${name} (منطقة)`,
    described: (unit, status, where) => `${unit}، ${status}: مرسوم في ${where}`,
    named: (unit, status) => `${unit}، ${status}`,
    unplaced: 'خارج الخريطة',
    apart: '؛',
    more: (count) => `و${count} غيرها`,
    picture: (units) => `خريطة فيها علامات وأسماء عددها ${units}`,
    table: 'جدول',
    columns: { name: 'الاسم', status: 'الحالة', where: 'المكان', source: 'المصدر' },
  },
  table: {
    group: 'المجموعة',
    since: 'منذ',
    note: 'ملاحظة',
    from: 'من',
    relation: 'العلاقة',
    contains: 'يضم',
    to: 'إلى',
    certainty: 'درجة اليقين',
    certainties: { stated: 'مذكور', possible: 'محتمل' },
    date: 'التاريخ',
    event: 'الحدث',
    turn: 'المرحلة',
  },
  turns: { event: 'أحداث', formation: 'تأسيس', loss: 'خسارة', rebuilding: 'إعادة بناء', action: 'نشاط' },
  since: (date) => `منذ ${date}`,
  quarter: (quarter, year) => `الربع ${ordinals[quarter] ?? quarter} من عام ${year}`,
  namedAxis: false,
  mark: 'المصدر',
  undated: 'غير مؤرخ في التقرير',
  panel: {
    passage: 'المقطع',
    several: 'مصادر هذه الشريحة',
    next: 'المصدر التالي',
    previous: 'المصدر السابق',
    close: 'إغلاق',
    evidence: 'المقاطع المستشهد بها، الشريحة',
    report: 'متابعة القراءة في التقرير',
    newTab: 'يُفتح في علامة تبويب جديدة',
  },
  reportPage: {
    title: (report) => `${isolated(report)} (التقرير)`,
    skip: 'إلى نص التقرير',
    of: 'التقرير الذي تستند إليه الإحاطة',
    text: 'نص التقرير',
    used: 'مستشهد به في الإحاطة',
    table: 'جدول من التقرير',
    uses: ({ sentences, rows, quoted, whole, told }) =>
      `${rows === 0 ? `عدد جمل التقرير ${sentences}` : `عدد جمل التقرير وصفوف جداوله ${sentences + rows}`}، تقتبس الإحاطة من ${quoted} منها: ${whole} كاملة و${quoted - whole} جزئيًا.${told === 0 ? '' : ` وتذكر عناوينها أو ملاحظاتها ${told} غيرها.`}`,
    howMarked:
      'ما تقتبسه الإحاطة معلَّم، وإلى جانبه الشرائح التي تستند إليه، وتحته خطان حيث تستند عدة أقوال إلى الكلمات نفسها. وما ليس معلَّمًا لم يُقتبس.',
    slide: (number) => `الشريحة ${number}`,
  },
  place: (section, paragraph) => (section === 0 ? `المقدمة، الفقرة ${paragraph}` : `القسم ${section}، الفقرة ${paragraph}`),
  particulars: {
    report: 'التقرير',
    publisher: 'الناشر',
    interviewee: 'صاحب المقابلة',
    published: 'التاريخ',
    limits: 'الحدود',
    made: 'الطريقة',
    evidence: 'المقاطع المستشهد بها',
    borneOut: 'ما يؤكده المحرر',
  },
  interview: (name) => `ينقل مقابلة مع ${isolated(name)}`,
  made: 'اختار شخصٌ محتواها من التقرير وحرّره. ويحمل كل قول رقم المقطع الذي يستند إليه، ويستند العنوان إلى ما تحته. ولم يكتب أيُّ نموذج آلي شيئًا من النص.',
  drafted: (open, all) =>
    `مقتطعة من التقرير وفق قواعد؛ عدد العناصر التي لم ينظر فيها أحد: ${open} من ${all}. ويحمل كل قول رقم المقطع الذي يستند إليه، ويستند العنوان إلى ما تحته. ولم يكتب أيُّ نموذج آلي شيئًا من النص.`,
  counts: ({ statements: made, quotes: on, used: { sentences: all, rows, quoted, told }, borneOut, drafts }) =>
    `${counted('ar', made, statements)} استنادًا إلى ${counted('ar', on, quotes)}، من ${rows === 0 ? `${counted('ar', quoted + told, sentences)} من أصل ${all} في التقرير` : `${quoted + told} من جمل التقرير وصفوف جداوله وعددها ${all + rows}`} (${percent(quoted + told, all + rows)}٪). ما يؤكده المحرر: ${borneOut}. العناصر التي ما زالت مسودة: ${drafts}.`,
  borneOut: (of, words, reason) => `${of ? `${isolated(of)}، ` : ''}«${isolated(words)}»: ${reason}.`,
  lookUp: 'للرجوع إليها: لا تُعرض.',
  comma: '، ',
  upright: 'أدر الهاتف ليكبر النص، أو اقرأ التقرير',
  outOf: 'من',
  handout: {
    name: 'هذه النشرة',
    kind: 'نشرة مطبوعة',
    about: (count, time) =>
      `${counted('ar', count, slides)}، ومدة العرض ${counted('ar', time, minutes)}. وتحت كل شريحة ملاحظاتها ومصادرها، بالأرقام التي تحملها على الشريحة.`,
    slide: (number) => `الشريحة ${number}`,
    picture: (number) => `صورة الشريحة ${number}`,
    say: 'ملاحظات',
    sources: 'المصادر',
    alsoOn: 'وأيضًا في الشريحة',
    of: 'من',
  },
}
