import { emptyWords } from './lexicons/openers.ts'
import { wordsOf } from './sentences.ts'

/** Gives an id made of a prefix and the first words of a text that carry content; never the same one twice. */
export type TakeId = (prefix: string, text: string, count?: number) => string

/** Ids for one briefing. The same items in the same order get the same ids. */
export function newIds(): TakeId {
  const taken = new Set<string>()
  // Where to go on, so that thousands of items of the same words don't each count up from 2.
  const last = new Map<string, number>()
  return (prefix, text, count = 3) => {
    const base = [prefix, ...contentWords(text).slice(0, count)].filter((part) => part !== '').join('-') || 'item'
    let number = last.get(base) ?? 1
    const named = (): string => (number === 1 ? base : `${base}-${number}`)
    while (taken.has(named())) number++
    const id = named()
    last.set(base, number)
    taken.add(id)
    return id
  }
}

function contentWords(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !emptyWords.has(word.toLowerCase()))
    .map(kebab)
    .filter((word) => word !== '')
}

/** Letters with marks lose them; letters that ASCII has not are left out. */
function kebab(word: string): string {
  const plain = word
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/[’']/g, '') // "s$": matches "Iran’s"; not "Irans"
  return plain
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
