import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { project } from '../briefdeck.ts'

/** What a program answers that leaves a promise behind which fails, while a file is read. */
async function answerWith(stack: string): Promise<string> {
  const script = `
    const { holdRejections } = await import(${JSON.stringify(join(project, 'scripts', 'read', 'pdf', 'hold-rejections.ts'))})
    console.log(await holdRejections(async () => {
      Promise.reject(Object.assign(new Error('left behind'), { stack: ${JSON.stringify(stack)} }))
      await new Promise((resolve) => setTimeout(resolve, 20))
      return 'read'
    }))`
  const ended = promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { cwd: project })
  return ended.then(
    ({ stdout }) => stdout.trim(),
    () => 'ended',
  )
}

test('a promise of the library that fails, and that nobody waits for, ends nothing; any other does', async () => {
  expect(await answerWith('Error\n  at file:///a/node_modules/unpdf/dist/pdfjs.mjs:1:2')).toBe('read')
  expect(await answerWith('Error\n  at file:///a/scripts/read/read-pdf.ts:1:2')).toBe('ended')
})
