import { existsSync, readFileSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { UserError } from '../problems.ts'
import { inlineStyle } from '../publish/page-style.ts'
import { writeWhole } from '../publish/files/write-whole.ts'
import { indexMark, wordsFor, writeIndex, type ListedDeck } from '../write/write-index.ts'
import type { Answer, Call } from './command.ts'
import { shown } from './deck-folder.ts'
import type { Job, Made } from './deck-worker.ts'
import { indexIn, parentOf, placeDecks, type Order } from './place-decks.ts'
import { shareWork } from './share-work.ts'

/** Makes the decks of several reports and deck folders, and the page to choose from, where any was made. */
export async function makeDecks(paths: readonly string[], { options, onProgress }: Call): Promise<Answer> {
  const parent = parentOf(options['out'] as string | undefined)
  const index = indexIn(parent)
  refuseForeign(index)
  const orders = placeDecks(paths, parent)
  const jobs = orders.map(({ path, folder }): Job => ({ argument: path, options: { ...options, out: folder } }))
  const made = await shareWork<Job, Made>(jobs, {
    program: 'commands/deck-worker.ts',
    onBegin: ({ argument }, number) => onProgress(`${number} of ${jobs.length}: ${shown(argument)}`),
    onLost: (reason) => ({ failed: { data: { error: reason }, lines: [reason], status: 1 } }),
  })
  const decks = made.flatMap((each) => (each.failed ? [] : [{ ...each.listed, links: linksFrom(index, each) }]))
  const failed = orders.filter((_, number) => made[number]?.failed).map(({ path }) => path)
  if (decks.length > 0) {
    const page = writeIndex(decks, failed.map(nameOf))
    await writeWhole(index, page.with(await inlineStyle('decks', page.text)))
  }
  return tell(orders, made, index)
}

/** Addresses of what was made, from the page to choose from. */
function linksFrom(index: string, { answer, folder }: Made & { readonly failed?: never }): ListedDeck['links'] {
  const { files } = answer.data as { readonly files: readonly string[] }
  const link = (file: string): string | undefined =>
    files.includes(file) ? addressOf(join(folder, file), dirname(index)) : undefined
  return { site: link('dist/index.html') ?? '', pdf: link('dist/briefing.pdf'), handout: link('dist/handout.pdf') }
}

/** Relative, so that the folder may be moved; on another drive of Windows there is no such way. */
function addressOf(path: string, from: string): string {
  const way = relative(from, path)
  // "a#b/c" becomes "a%23b/c"; "a & b" stays but for its white space, for not every server knows "%26".
  return isAbsolute(way) ? pathToFileURL(path).href : encodeURI(way.split(sep).join('/')).replace(/[#?]/g, encodeURIComponent)
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf(sep) + 1)
}

function tell(orders: readonly Order[], made: readonly Made[], index: string): Answer {
  const both = made.map((each, number) => ({ each, path: orders[number]!.path }))
  const failures = both.filter(({ each }) => each.failed !== undefined)
  const count = made.length - failures.length
  return {
    status: made.every(({ failed, ...rest }) => failed === undefined && 'answer' in rest && rest.answer.status === 0) ? 0 : 1,
    data: both.map(({ each, path }) => ({ of: path, ...(each.failed ? each.failed.data : each.answer.data) })),
    lines: [
      ...both.flatMap(({ each }) => (each.failed ? [] : [`${shown(each.folder)}  ${wordsFor(each.listed).join(', ')}`])),
      ...(count > 0 ? ['What was found, with its lines: npm run check -- FOLDER'] : []),
      ...failures.flatMap(({ each, path }) => [
        `${shown(path)}: no deck was made.`,
        ...(each.failed?.lines ?? []).map((line) => `  ${line}`),
      ]),
      ...(count > 0 ? [`${shown(index)}  the page to choose from: ${count} of ${made.length} decks`] : []),
    ],
  }
}

/** A page that something else made is not ours to replace. */
function refuseForeign(index: string): void {
  if (!existsSync(index) || readFileSync(index, 'utf8').includes(indexMark)) return
  throw new UserError(`${index}: expected a page to choose from that Briefdeck made, but it is something else.`, {
    hint: 'Move it away, or give another folder with --out.',
  })
}
