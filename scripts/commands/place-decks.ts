import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../problems.ts'
import { project } from '../publish/places.ts'
import { deckName, fromWhereTheUserIs } from './deck-folder.ts'

/** A deck that is asked for. */
export interface Order {
  /** The report or the deck folder. */
  readonly path: string
  /** Where the deck of a report goes; a deck folder stays where it is. */
  readonly folder?: string
}

/** Where the decks of several reports go, and the page to choose from: `decks/`, or what --out says. */
export function parentOf(out: string | undefined): string {
  return out === undefined ? join(project, 'decks') : fromWhereTheUserIs(out)
}

/** The page to choose from. */
export function indexIn(parent: string): string {
  return join(parent, 'index.html')
}

/** The files and folders that operands name, each once. */
export function expandOperands(operands: readonly string[]): readonly string[] {
  return [...new Set(operands.flatMap((operand) => (isPattern(operand) ? matchesOf(operand) : fromWhereTheUserIs(operand))))]
}

/** Whether an operand is a pattern that the user's shell left as it is: "reports/*.docx"; not "reports/a.docx". */
export function isPattern(operand: string): boolean {
  return /[*?[{]/.test(operand) && !existsSync(fromWhereTheUserIs(operand))
}

function matchesOf(pattern: string): readonly string[] {
  const found = globSync(pattern, { cwd: fromWhereTheUserIs('.') }).toSorted()
  if (found.length > 0) return found.map(fromWhereTheUserIs)
  throw new UserError(`${pattern}: expected a pattern for reports, but it matches no file.`, { hint: 'Check the path.' })
}

/**
 * Where the deck of each report goes: to the folder of its name, as if it were alone. Where several bear one name, each goes to
 * the first of `name`, `name-2`, `name-3` … that holds its text, or that is not there yet.
 */
export function placeDecks(paths: readonly string[], parent: string): readonly Order[] {
  const reports = paths.filter((path) => path !== indexIn(parent) && !isFolder(path))
  // Names that differ by case alone are one on some systems. Whoever is alone with its name has it.
  const namesakes = [...Map.groupBy(reports, (path) => deckName(path).toLowerCase()).values()]
  const placed = new Map<string, string>()
  for (const same of namesakes.toSorted((one, other) => one.length - other.length)) {
    for (const path of same) {
      const folder = join(parent, deckName(path))
      placed.set(path, same.length === 1 ? folder : firstFor(path, folder, [...placed.values()]))
    }
  }
  return paths
    .filter((path) => isFolder(path) || placed.has(path))
    .map((path) => (placed.has(path) ? { path, folder: placed.get(path)! } : { path }))
}

function firstFor(report: string, folder: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? folder : `${folder}-${number}`
    if (taken.some((other) => other.toLowerCase() === candidate.toLowerCase())) continue
    if (!existsSync(candidate) || holds(candidate, report)) return candidate
  }
}

/** Whether the deck of a folder is that of a report, to the byte. */
function holds(folder: string, report: string): boolean {
  const data = join(folder, 'data')
  if (!existsSync(data) || !existsSync(report)) return false
  const copy = readdirSync(data).find((name) => name.startsWith('report.'))
  return copy !== undefined && readFileSync(join(data, copy)).equals(readFileSync(report))
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory()
}
