import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { project } from './places.ts'

/** All of the program that a deck depends on; packages are told by the lock file. */
const parts = [
  'components',
  'global-top.vue',
  'layouts',
  'package-lock.json',
  'public',
  'scripts',
  'setup',
  'slide-bottom.vue',
  'styles',
  // Whoever has these wants them to count.
  'tsconfig.json',
  'uno.config.ts',
  'unocss.config.ts',
]

/** A checksum of the program itself: what it makes of one input is the same while this is. */
export function programSum(): string {
  const hash = createHash('sha256').update(process.version)
  for (const path of parts.flatMap((name) => filesIn(join(project, name)))) hash.update(path).update(readFileSync(path))
  return hash.digest('hex')
}

/** A checksum of the program and of what is installed: npm ends with writing its list of that. */
export function installedSum(): string {
  const list = filesIn(join(project, 'node_modules', '.package-lock.json')).map((path) => readFileSync(path, 'utf8'))
  return createHash('sha256')
    .update([project, programSum(), ...list].join('\n'))
    .digest('hex')
}

/** A file, or all that are in a folder, in one order everywhere. */
export function filesIn(path: string): string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesIn(join(path, name)))
}
