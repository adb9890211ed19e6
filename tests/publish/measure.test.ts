import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { measure } from '../../scripts/publish/publish.ts'

/** The shipped deck with so many more points on its second slide than it holds. */
function overfull(): string {
  const slides = readFileSync(join(inject('deck'), 'slides.md'), 'utf8')
  const more = Array.from({ length: 12 }, (_, index) => `${index + 4}. One point more than the slide holds, number ${index + 4}`)
  return slides.replace(/^(1\. [^]*?)\n\n<!--/m, (_, points: string) => `${points}\n${more.join('\n')}\n\n<!--`)
}

test('a slide that holds too much is told, with its number and name, and no other slide is', async () => {
  const problems = await measure(overfull(), () => {})
  expect(problems).not.toEqual([])
  for (const problem of problems) expect(problem).toMatchObject({ code: 'slide-fit', id: 'summary' })
  expect(problems[0]?.message).toMatch(/^slide 2: .* and \d+ more like it\.$/)
})
