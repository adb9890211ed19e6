/**
 * The locale in which numbers and dates of a deck are written. Arabic takes the digits 0 to 9, which agencies and the
 * United Nations use in it too: page numbers, marks of sources and the axis of time have no others, and a deck must not
 * mix two sets. The calendar is Gregorian, which some regions do not take by themselves.
 *
 * @param language BCP 47
 */
export function localeOf(language: string): string {
  const { language: base } = new Intl.Locale(language)
  return base === 'ar' ? new Intl.Locale(language, { numberingSystem: 'latn', calendar: 'gregory' }).toString() : language
}
