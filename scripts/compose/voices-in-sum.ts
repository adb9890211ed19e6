import type { Claim, Kind, Point } from '../verify/verified.ts'
import type { Context } from './context.ts'
import { pointBack } from './pointing-words.ts'
import { countWords } from './split.ts'

/** Words of a headline (deck guide, form); and characters of one that is counted, on one line, or where that holds no name, on two. */
const MOST_WORDS = 15
const LENGTHS = [58, 84]

/** An article before a speaker has so many characters at most: "The ", "L’". */
const ARTICLE = 4

/** Whose words may head a slide, the first before the others; those of a party may not. */
const leading = ['assessment', 'forecast', 'reported'] as const satisfies readonly Kind[]

/**
 * A headline for voices, for a briefing that gives none: the sentence of one of them that can be read alone and heads no other
 * slide; else what one says in a clause of its own, behind the speaker's name; else how many statements there are, and by whom.
 */
export function voicesInSum(context: Context, claims: readonly Claim[]): string {
  const byKind = leading.flatMap((kind) => claims.filter((claim) => claim.kind === kind))
  const free = byKind.filter((claim) => !isTaken(wholeSentence(claim, context), context))
  const said = [sentenceOf, clauseOf].flatMap((find) => free.flatMap((claim) => find(claim, context) ?? []))
  return said.find(isShort) ?? countedBy(claims, context.labels.statementsBy)
}

/** A headline for what is expected: a sentence in the report's own voice, where there are several; else how many there are, and by whom. */
export function forecastsInSum(context: Context, ids: readonly string[]): string {
  const statements = ids.map((id) => context.items.get(id) as Point | Claim)
  const own = statements.flatMap((item) => ('text' in item && item.by === undefined ? (wholeSentence(item, context) ?? []) : []))
  return (
    (ids.length > 1 ? own.find((text) => isShort(text) && !isTaken(text, context)) : undefined)
    ?? countedBy(statements, context.labels.forecastsBy)
  )
}

function isShort(text: string): boolean {
  return countWords(text) <= MOST_WORDS
}

/** Whether a sentence heads another slide. */
function isTaken(sentence: string | undefined, { briefing: { summary, sections, slides = {} } }: Context): boolean {
  return [summary, ...sections, ...Object.values(slides)].some(({ headline }) => headline !== undefined && headline === sentence)
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
  const naming = speakers.map((_, less) => words(statements.length, speakers.slice(0, speakers.length - less), less))
  const fitting = LENGTHS.flatMap((length) => naming.find((text) => text.length <= length) ?? [])
  return fitting[0] ?? words(statements.length, [], speakers.length)
}

/** The passage of an item without its stop, where that is a whole sentence that can be read alone, and nothing stands against it. */
function wholeSentence({ id, by }: Claim | Point, { passages, blocks, contradictions }: Context): string | undefined {
  const { block, start, end, text } = passages.get(id)!
  const sentence = text.replace(/[.。۔]$/u, '') // matches the stop of "It closed."; nothing of "Why?"
  const own = blocks.find((each) => each.id === block)?.sentences ?? []
  const isWhole = own.some((each) => each.start === start && each.end - end <= 1)
  return isWhole && !contradictions.has(id) && !pointBack(sentence, by) ? sentence : undefined
}

/**
 * The whole sentence of a claim, where it opens on its speaker and gives what is said in a clause of its own. A claim that is cut
 * behind its speaker ("Described it as") may speak of what stands in the sentence before.
 */
function sentenceOf(claim: Claim, context: Context): string | undefined {
  const sentence = wholeSentence(claim, context)
  const at = sentence?.toLowerCase().indexOf(claim.by.toLowerCase()) ?? -1
  const verb = sentence?.slice(at + claim.by.length, -claim.says.length).trim()
  return at >= 0 && at <= ARTICLE && verb !== '' ? sentence : undefined
}

/** Before a clause that is said. Matches "say that ", "said: “"; not "called it “". */
const opensClause = /\bthat $|(?:\bthat|[:,]) [“"]$/u

/** What is said, as it stands, where that is a clause of its own to the sentence's end; behind the name of its speaker. */
function clauseOf(claim: Claim, context: Context): string | undefined {
  const sentence = wholeSentence(claim, context)
  const at = sentence?.toLowerCase().lastIndexOf(claim.says.replace(/\.$/u, '').toLowerCase()) ?? -1 // matches the stop
  if (sentence === undefined || at < 0 || !opensClause.test(sentence.slice(0, at))) return undefined
  const said = sentence.slice(at)
  const by = claim.by.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) // matches "t" of "the owners"
  return pointBack(said) || /[“”"]|\b(?:and|but) that\b/u.test(said) ? undefined : context.labels.pair(by, said) // matches a quotation; not "that"
}
