/** What stands for a letter or a digit, in Latin script. The ranges past ÿ mix capitals and small letters, and serve for both. */
const latin: Readonly<Record<string, string>> = {
  '\\p{L}': 'A-Za-zªµºÀ-ÖØ-öø-ɏʰ-ˁḀ-ỿ', // "ʿAmir"
  '\\p{Lu}': 'A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ', // "Łódź"
  '\\p{Ll}': 'a-zµß-öø-ÿĀ-ɏḀ-ỿ',
  '\\p{N}': '0-9²³¹¼-¾', // "km²"
}

/** A class of characters, what is escaped, or a property that stands alone. */
const parts = /\[(?:\\.|[^\]\\])*\]|\\p\{\w+\}|\\./g // "[\p{L}’]", "\p{Lu}", "\["; not "a"

/**
 * A pattern for English text: `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` in it mean Latin letters and digits. V8 takes milliseconds to
 * compile the hundreds of ranges that Unicode has for each, and a draft needs hundreds of patterns: its time is halved. A literal
 * costs nothing by itself: it is compiled when it is first used.
 */
export function latinPattern(pattern: string | RegExp, given = ''): RegExp {
  const [source, flags] = typeof pattern === 'string' ? [pattern, given] : [pattern.source, pattern.flags]
  const narrowed = source.replace(parts, (part) => {
    if (part.startsWith('[')) return part.replace(/\\p\{\w+\}/g, (property) => latin[property] ?? property) // "\p{L}"; not "\d"
    return latin[part] === undefined ? part : `[${latin[part]}]`
  })
  return new RegExp(narrowed, flags)
}

/** Words of a report within a pattern: they stand for themselves, whatever signs are in them. */
export function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`) // matches "."; not "a"
}
