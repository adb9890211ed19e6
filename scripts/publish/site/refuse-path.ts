import { UserError } from '../../problems.ts'

/** What Vite and Slidev take for something else in a path: the start of a query, a pattern, the end of a text. */
const misread = { briefdeck: /['"[\]{}$#?*|\\]/, deck: /[?\\]/ }

/**
 * Refuses a folder whose path the site's builder misreads, before it fails with riddles.
 *
 * @param whose of Briefdeck itself, or of the deck folder, of which less is asked
 * @throws UserError that names the character
 */
export function refusePath(path: string, whose: keyof typeof misread): void {
  // There `\` parts folders, and none of the others can be in a name but a few that nobody has tried.
  const [character] = process.platform === 'win32' ? [] : (misread[whose].exec(path) ?? [])
  if (character === undefined) return
  throw new UserError(`${path}: expected a path without “${character}”, which the builder of the site misreads.`, {
    hint:
      whose === 'briefdeck'
        ? 'Move Briefdeck into a folder with a plainer name.'
        : 'Rename the folder, or give another one with --out.',
  })
}
