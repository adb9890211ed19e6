/** Makes the shipped deck once, by the command that users run, in a folder of its own. */

import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { briefdeck, project } from './briefdeck.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A deck folder outside the project, with everything that `deck` makes. */
    readonly deck: string
    /** What `deck --json` answered. */
    readonly answer: { readonly slides: number; readonly files: readonly string[]; readonly problems: readonly unknown[] }
  }
}

export default async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck test '))
  cpSync(join(project, 'data'), join(folder, 'data'), { recursive: true })
  const made = await briefdeck(['deck', folder, '--json'])
  if (made.status !== 0) throw new Error(`The shipped deck can't be made: ${made.stdout}${made.stderr}`)
  provide('deck', folder)
  provide('answer', JSON.parse(made.stdout))
  return () => rmSync(folder, { recursive: true, force: true })
}
