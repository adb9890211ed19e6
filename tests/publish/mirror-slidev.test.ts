import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mendSlidev } from '../../scripts/publish/site/mend-slidev.ts'
import { mirrors } from '../../scripts/publish/site/mirror-slidev.ts'
import { project } from '../briefdeck.ts'

const client = join(project, 'node_modules', '@slidev', 'client')
const modules = globSync('{setup,composables,internals}/*.{ts,vue}', { cwd: client }).map((path) => join(client, path))

test('what is mirrored in Slidev is there to be mirrored, once', () => {
  for (const { module, changes } of mirrors) {
    const found = modules.filter((path) => module.test(path.replaceAll('\\', '/')))
    expect(found, module.source).toHaveLength(1)
    const code = readFileSync(found[0]!, 'utf8')
    for (const [from] of changes) expect(code.split(from), `“${from}” in ${found[0]}`).toHaveLength(2)
  }
})

test.each([
  ['rtl', 'setup/shortcuts.ts', true],
  ['rtl', 'setup/shortcuts.ts?v=b117cc61', true],
  ['ltr', 'setup/shortcuts.ts', false],
])('in a deck that runs %s, %s is mirrored: %s', (direction, id, isMirrored) => {
  const { transform } = mendSlidev(direction)
  if (typeof transform !== 'object') throw new Error('expected a handler with an order')
  const handler = transform.handler as unknown as (code: string, id: string) => string | null
  const code = handler('const { escape, left, right, up } = magicKeys', `/node_modules/@slidev/client/${id}`)
  expect(code?.includes('left: right, right: left') ?? false).toBe(isMirrored)
})
