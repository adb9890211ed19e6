import { emptyWords } from '../../../draft/lexicons/openers.ts'
import type { Block } from '../../../read/report.ts'
import type { CheckContext } from '../../check.ts'
import { foldText } from '../../fold-text.ts'
import { joined } from '../described-voices.ts'
import { saidBy } from '../meanings.ts'
import type { StatementFinding } from '../statement.ts'
import { tokensOf } from '../tokens.ts'

/** What a sources slide says of the report, and where the owner of that is in the briefing. */
type Key = 'title' | 'author' | 'publisher' | 'interviewee' | 'published'

/** The report's title, author, publisher, interviewee and date are those that the report itself bears, as far as it bears any. */
export function checkSource({ briefing: { source }, report }: CheckContext): StatementFinding[] {
  const { title = report.title, author, publisher, interviewee, published } = report.particulars
  const own = { title, author, publisher, interviewee, published }
  const head = [title, author, publisher, ...headOf(report.blocks).map(({ text }) => text)].join('\n')
  const body = report.blocks.map(({ text }) => text).join('\n')
  const isBorne: Readonly<Record<Key, (said: string) => boolean>> = {
    title: (said) => title === undefined || holdsAll(title, said),
    // Whom the text before the first heading names besides is not its author.
    author: (said) =>
      author === undefined ? isNamed(said, head, body, publisher) : holdsAll([author, publisher, title].join(' '), said),
    publisher: (said) => isNamed(said, head, body, publisher),
    interviewee: (said) => isDescribedAs(said, body, interviewee, publisher),
    published: (said) => published === undefined || said.startsWith(published) || published.startsWith(said),
  }
  return (Object.keys(isBorne) as Key[]).flatMap((key) => {
    const said = source[key]
    return said === undefined || isBorne[key](said) ? [] : [differs(key, said, own[key])]
  })
}

/** What stands before the first heading. */
function headOf(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(({ kind }) => kind === 'heading')
  return blocks.slice(0, Math.max(0, first))
}

/** Whether who is named stands at the head of the report; where it bears nobody there, he must at least be no one whom it tells of. */
function isNamed(said: string, head: string, body: string, given: string | undefined): boolean {
  return holdsAll(head, said) || (given === undefined && !fold(body).includes(fold(said)))
}

/**
 * Whether what stands beside a name ("Ann Lee, who heads the unit") is said where the report has that name, or in its particulars.
 * Where those do not describe anybody the editor may know more, but says nothing that the report says of somebody else.
 */
function isDescribedAs(said: string, body: string, given: string | undefined, publisher = ''): boolean {
  const [name = '', ...beside] = said.split(', ')
  const last = tokensOf(name).at(-1)?.text ?? ''
  const about = body.split(/\n|(?<=[.!?]) /).filter((sentence) => sentence.includes(last)) // "It closed. "; not "c.40"
  const told = stemsOf([...about, given ?? '', publisher].join('\n'))
  const elsewhere = stemsOf(body)
  return tokensOf(joined(fold(beside.join(', ')))).every(
    ({ lower, stem }) =>
      (emptyWords.has(lower) && lower !== 'former') || saidBy(stem, told) || (given === undefined && !elsewhere.has(stem)),
  )
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(tokensOf(joined(fold(text))).map(({ stem }) => stem))
}

/** Whether a text has every word of another one that means something; an initial stands for a name. */
function holdsAll(text: string, said: string): boolean {
  const words = tokensOf(fold(text)).map(({ lower }) => lower)
  return tokensOf(fold(said)).every(({ lower }) =>
    emptyWords.has(lower) && !relations.has(lower)
      ? true
      : words.some((word) => word === lower || (lower.length === 1 && word.startsWith(lower))),
  )
}

/** Small words that make another title of one. */
const relations: ReadonlySet<string> = new Set(['before', 'after', 'against', 'not', 'no', 'more', 'most', 'since', 'until'])

function fold(text: string): string {
  return foldText(text).text.toLowerCase()
}

function differs(key: Key, said: string, given: string | undefined): StatementFinding {
  // A name with no word of the one that the report bears is that of somebody else.
  const isOther = key === 'author' && given !== undefined && !tokensOf(fold(said)).some(({ lower }) => holdsAll(given, lower))
  return {
    ...{
      severity: isOther ? 'error' : 'warning',
      code: 'source-differs',
      words: said,
      path: ['source', key],
      owner: ['slides', 'sources'],
    },
    message:
      given === undefined
        ? `The report names “${said}”, but not as its ${key}.`
        : `The report bears “${given}” as its ${key === 'published' ? 'date' : key}; here it is “${said}”.`,
    hint: 'Write what the report bears.',
  }
}
