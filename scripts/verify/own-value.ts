/** What a table has for a word of a report or briefing, and nothing that every object has: "constructor", "toString". */
export function ownValue<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined
}
