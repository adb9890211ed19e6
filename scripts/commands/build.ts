import { join } from 'node:path'
import type { PublishOptions } from '../publish/publish.ts'
import type { Answer, Call, Command } from './command.ts'
import { existingFolder, shown } from './deck-folder.ts'
import { describeProblems, statusOf } from './describe-problems.ts'
import { publishMade } from './publish-made.ts'

export const build: Command = {
  help: `npm run build -- [FOLDER] [--with-notes] [--again] [--json]

Makes slides.md and the site in dist/, without a PDF. What dist/ held before is replaced.

  FOLDER        a deck folder; the root of the project where it is left out
  --with-notes  put the speaker notes into the site
  --again       make it anew, though nothing has changed
  --json        the answer as JSON`,
  options: { 'with-notes': { type: 'boolean' }, again: { type: 'boolean' } },
  run: (call) => publishFolder(call, ['preview']),
}

/** Makes `slides.md` and publishes it with the prints that are asked for. */
export async function publishFolder(call: Call, prints: PublishOptions['prints']): Promise<Answer> {
  const folder = existingFolder(call.argument)
  const { published, problems, unchecked, kept } = await publishMade(folder, call, prints)
  const files = published.files.filter((file) => !file.includes('/png/'))
  const pictures = published.files.length - files.length
  return {
    status: statusOf(problems),
    data: { folder: folder.path, ...published, problems, unchecked },
    lines: [
      ...describeProblems(problems),
      ...unchecked,
      ...kept,
      ...files.map((file) => shown(join(folder.path, file))),
      ...(pictures > 0 ? [`${shown(join(folder.path, 'dist', 'png'))}: ${pictures} pictures`] : []),
    ],
  }
}
