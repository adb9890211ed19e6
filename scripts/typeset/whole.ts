/** Longer ones may be torn: they would leave a line half empty. */
const LONGEST = 20

/**
 * What is read as one, and stands on one line: a word with hyphens; a number, but for a year, with its sign before it and the word
 * behind it. Matches "al-Qaeda", "€840 million", "11 June", "US$ 38 million", "7 are"; not "2023 it".
 */
const whole =
  /(?<![\p{L}\p{N}–-])(?:\p{L}[\p{L}\p{N}’']*(?:-[\p{L}\p{N}][\p{L}\p{N}’']*)+|(?:[\p{L}]{0,3}[$€£] ?)?(?!(?:19|20)\d\d(?![\d.,]))\d[\d.,]*(?<![.,]) (?:%|\p{L}{1,10}(?![\p{L}\p{N}-])))/gu

/** A text with all that stands on one line put through a function. */
export function joinWhole(text: string, join: (whole: string) => string): string {
  return text.replace(whole, (found) => (found.length > LONGEST ? found : join(found)))
}

/** So many characters of a text stand on its last line at least, and of words that are tied together at most. */
const end = { least: 14, most: 28 }

/** A text but for its last words, and those: together on its last line, where one by itself would look left over. */
export function partEnd(text: string): readonly [start: string, end: string] {
  const words = joinWhole(text, (found) => found.replaceAll(' ', '\0'))
    .split(' ')
    .map((word) => word.replaceAll('\0', ' '))
  let from = words.length - 1
  const lengthFrom = (index: number) => words.slice(index).join(' ').length
  while (from > 1 && lengthFrom(from) < end.least && lengthFrom(from - 1) <= end.most) from--
  return from < 2 ? [text, ''] : [`${words.slice(0, from).join(' ')} `, words.slice(from).join(' ')]
}

/** The same with spaces in those words that end no line: as long as it is where they are set on one. */
export function tieEnd(text: string): string {
  const [start, tied] = partEnd(text)
  return start + tied.replaceAll(' ', '\u00a0')
}
