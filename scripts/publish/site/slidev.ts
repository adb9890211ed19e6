import { join } from 'node:path'
import { createDataUtils, resolveOptions } from '@slidev/cli'
import type { ResolvedSlidevOptions } from '@slidev/types'
import { project } from '../places.ts'
import { refusePath } from './refuse-path.ts'

/**
 * Slidev's own options for a deck folder that may lie anywhere: its `slides.md` is the entry, and
 * components, layouts and styles come from Briefdeck.
 *
 * @param withNotes whether the speaker notes are in what is made
 * @throws UserError where the builder would misread a path
 */
export async function slidevOptions(folder: string, mode: 'build' | 'dev', withNotes: boolean): Promise<ResolvedSlidevOptions> {
  refusePath(project, 'briefdeck')
  refusePath(folder, 'deck')
  const theme = join(project, 'node_modules', '@slidev', 'theme-default')
  const entry = { entry: join(folder, 'slides.md'), theme, download: true, inspect: false, withoutNotes: !withNotes }
  const resolved = await resolveOptions(entry, mode)
  // Slidev takes the entry's folder for the project, and puts the theme's path into the site.
  const options = {
    ...resolved,
    userRoot: slashed(project),
    userWorkspaceRoot: slashed(project),
    roots: [...resolved.themeRoots, slashed(project)],
  }
  options.data.config.theme = 'default'
  return { ...options, utils: await createDataUtils(options) }
}

/** Slidev and Vite write paths with slashes on every system. */
function slashed(path: string): string {
  return path.replaceAll('\\', '/')
}
