import { existsSync, statSync } from 'node:fs'
import { basename, extname, join, relative, resolve } from 'node:path'
import { UserError } from '../problems.ts'
import { project } from '../publish/places.ts'

/** The paths of a deck folder. It has one shape everywhere; the root of the project is one. */
export interface DeckFolder {
  readonly path: string
  readonly briefing: string
  readonly data: string
  readonly slides: string
}

/** The deck folder at a path. */
function deckFolder(path: string): DeckFolder {
  const data = join(path, 'data')
  return { path, data, briefing: join(data, 'briefing.yaml'), slides: join(path, 'slides.md') }
}

/**
 * The deck folder that an argument names; the root of the project where none is given.
 *
 * @throws UserError where there is no such folder
 */
export function existingFolder(argument: string | undefined): DeckFolder {
  const path = argument === undefined ? project : fromWhereTheUserIs(argument)
  if (!existsSync(path) || !statSync(path).isDirectory()) {
    throw new UserError(`${argument}: expected a deck folder, but there is no such folder.`, {
      hint: 'Check the path. From a report, a deck folder is made by: npm run deck -- REPORT',
    })
  }
  return deckFolder(path)
}

/** The deck folder for a report given by path: `decks/<name of the report>/`, or what --out says. */
export function folderForReport(report: string, out: string | undefined): DeckFolder {
  return deckFolder(out === undefined ? join(project, 'decks', deckName(report)) : fromWhereTheUserIs(out))
}

/** The name of a report's deck folder: its own, without what the builder of the site misreads in a path (refuse-path.ts). */
export function deckName(report: string): string {
  return basename(report, extname(report)).replace(/[?\\]/g, '-')
}

/** npm runs scripts in the project's folder; INIT_CWD says where the user was. */
export function fromWhereTheUserIs(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path)
}

/** A path as it is told to the user: short, from the project's folder, where it lies in there. */
export function shown(path: string): string {
  const short = relative(project, path)
  return short.startsWith('..') || short === '' ? path : short
}

/** What stands behind `npm run <command>` to name a deck folder. */
export function argumentFor({ path }: DeckFolder): string {
  if (path === project) return ''
  const short = shown(path)
  return ` -- ${/^[\w./\\:-]+$/.test(short) ? short : quoted(short)}` // matches "decks/a-b"; not "decks/a b"
}

/** In the quotation marks in which the user's shell leaves a text as it is. */
function quoted(path: string): string {
  return process.platform === 'win32' ? `"${path}"` : `'${path.replaceAll("'", "'\\''")}'`
}
