import type { Particular } from './slide-data.ts'

/** Rows that have no term of their own belong to the term before them. */
export function gatherTerms(particulars: readonly Particular[]): readonly { term: string; texts: readonly string[] }[] {
  return particulars.reduce<{ term: string; texts: readonly string[] }[]>((terms, { term, text }) => {
    const last = terms.at(-1)
    return term === '' && last
      ? [...terms.slice(0, -1), { ...last, texts: [...last.texts, text] }]
      : [...terms, { term, texts: [text] }]
  }, [])
}
