import type { Claim, Kind } from '../verify/verified.ts'
import type { Context } from './context.ts'
import { countWords } from './split.ts'

/** Words of a headline (deck guide, form); and characters of one that is counted, which takes one line and leaves the slide to what is said. */
const MOST_WORDS = 15
const ONE_LINE = 58

/** An article before a speaker has so many characters at most: "The ", "L’". */
const ARTICLE = 4

/** Whose words may head a slide, the first before the others; those of a party may not. */
const leading = ['assessment', 'forecast', 'reported'] as const satisfies readonly Kind[]

/**
 * A headline for voices, for a briefing that gives none: the sentence of one of them that can be read alone and heads no other
 * slide; else how many statements there are, and by whom.
 */
export function voicesInSum(context: Context, claims: readonly Claim[]): string {
  const { summary, sections } = context.briefing
  const taken = new Set([summary, ...sections].map(({ headline }) => headline))
  const byKind = leading.flatMap((kind) => claims.filter((claim) => claim.kind === kind))
  const sentences = byKind.flatMap((claim) => sentenceOf(claim, context) ?? [])
  return sentences.find((sentence) => !taken.has(sentence)) ?? countedBy(claims, context.labels.statementsBy)
}

/**
 * How many statements there are, and by whom, as far as a headline holds the names.
 *
 * @param words of so many statements and their speakers, and so many speakers more; of neither where some have none
 */
export function countedBy(
  statements: readonly { readonly by?: string }[],
  words: (count: number, speakers: readonly string[], more: number) => string,
): string {
  const named = new Set(statements.map(({ by }) => by))
  const speakers = named.has(undefined) ? [] : [...named].filter((by) => by !== undefined)
  const all = Array.from({ length: speakers.length + 1 }, (_, less) =>
    words(statements.length, speakers.slice(0, speakers.length - less), less),
  )
  return all.find((text) => text.length <= ONE_LINE) ?? all.at(-1)!
}

/**
 * The whole sentence of a claim, without its stop, where it opens on its speaker, gives what is said in a clause of its own, and is
 * short. A claim that is cut behind its speaker ("Described it as") may speak of what stands in the sentence before.
 */
function sentenceOf({ id, by, says }: Claim, { passages, blocks, contradictions }: Context): string | undefined {
  const { block, start, end, text } = passages.get(id)!
  const sentence = text.replace(/[.。۔]$/u, '') // matches the stop of "It closed."; nothing of "Why?"
  const at = sentence.toLowerCase().indexOf(by.toLowerCase())
  const verb = sentence.slice(at + by.length, -says.length).trim()
  const stands = at >= 0 && at <= ARTICLE && verb !== '' && countWords(sentence) <= MOST_WORDS && !contradictions.has(id)
  const own = blocks.find((each) => each.id === block)?.sentences ?? []
  return stands && own.some((each) => each.start === start && each.end - end <= 1) ? sentence : undefined
}
