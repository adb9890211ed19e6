import { UserError } from '../problems.ts'
import type { Print } from '../publish/print/prints.ts'
import { publishFolder } from './build.ts'
import type { Command } from './command.ts'

const formats = {
  pdf: ['pdf', 'handout', 'preview'],
  png: ['pdf', 'handout', 'preview', 'png'],
} satisfies Record<string, readonly Print[]>

export const exportDeck: Command = {
  help: `npm run export -- [FOLDER] [--format pdf|png] [--with-notes] [--again] [--json]

Makes the site and prints from it.

  FOLDER         a deck folder; the root of the project where it is left out
  --format pdf   dist/briefing.pdf and dist/handout.pdf (this is what happens without --format)
  --format png   these two, and a picture of each slide in dist/png/
  --with-notes   put the speaker notes into the site
  --again        make it anew, though nothing has changed
  --json         the answer as JSON`,
  options: { format: { type: 'string' }, 'with-notes': { type: 'boolean' }, again: { type: 'boolean' } },
  run: (call) => {
    const format = (call.options['format'] ?? 'pdf') as string
    if (!Object.hasOwn(formats, format)) {
      throw new UserError(`--format: expected pdf or png, but it is “${format}”.`, {
        hint: 'npm run export -- --format png',
        status: 2,
      })
    }
    return publishFolder(call, formats[format as keyof typeof formats])
  },
}
