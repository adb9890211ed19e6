/** The command line: finds the command, runs it, prints what it answers. Nothing else prints. */

import { parseArgs } from 'node:util'
import type { Answer, Call, Command, Options } from './commands/command.ts'
import { describeError } from './commands/describe-error.ts'
import { UserError } from './problems.ts'

/** A new command is a file and a line here, and a line in package.json. Each is loaded when it is called: Slidev takes a second. */
const commands: Readonly<Record<string, { readonly summary: string; readonly load: () => Promise<Command> }>> = {
  deck: {
    summary: 'everything: draft if need be, verify, slides.md, the site, the PDF, the handout',
    load: async () => (await import('./commands/deck.ts')).deck,
  },
  draft: {
    summary: 'draft briefing.yaml from a report; no browser',
    load: async () => (await import('./commands/draft.ts')).draft,
  },
  generate: {
    summary: 'make slides.md from the briefing; no browser',
    load: async () => (await import('./commands/generate.ts')).generate,
  },
  present: { summary: 'the deck live, with presenter view', load: async () => (await import('./commands/present.ts')).present },
  build: { summary: 'the site alone', load: async () => (await import('./commands/build.ts')).build },
  export: {
    summary: 'the PDF and the handout, or pictures of the slides',
    load: async () => (await import('./commands/export.ts')).exportDeck,
  },
  check: {
    summary: 'what does not hold: quotes, and what a browser measures',
    load: async () => (await import('./commands/check.ts')).check,
  },
}

const overview = `Briefdeck turns a written report into a Slidev briefing.

${Object.entries(commands)
  .map(([name, { summary }]) => `  npm run ${name.padEnd(9)} ${summary}`)
  .join('\n')}

Each takes -- --help. Exit status: 0 done, 1 the input has problems, 2 wrong usage.`

process.exitCode = await main(process.argv.slice(2))
// Once everything is printed, for a browser that hangs is not waited for: it is ended with the program.
process.stdout.write('', () => process.exit())

async function main([name, ...rest]: readonly string[]): Promise<number> {
  const json = rest.includes('--json')
  try {
    return print(await run(name, rest, json), json)
  } catch (error) {
    return printError(error, json)
  }
}

async function run(name: string | undefined, rest: readonly string[], json: boolean): Promise<Answer> {
  if (name === undefined || name === '--help') return { data: { help: overview }, lines: [overview] }
  const command = Object.hasOwn(commands, name) ? await commands[name]?.load() : undefined
  if (command === undefined) throw new UserError(`Unknown command “${name}”.`, { hint: overview, status: 2 })
  const { values, positionals } = parse(name, command, rest)
  if (values['help']) return { data: { help: command.help }, lines: [command.help] }
  if (positionals.length > 1 && !command.takesMany)
    throw usage(name, `expected one report or folder, but there are ${positionals.length}`)
  const onProgress = (part: string): void => void (json || console.error(`${part} …`))
  return command.run({ argument: positionals[0], all: positionals, options: values, onProgress })
}

function parse(
  name: string,
  command: Command,
  args: readonly string[],
): { values: Call['options']; positionals: readonly string[] } {
  const options: Options = { ...command.options, help: { type: 'boolean' }, json: { type: 'boolean' } }
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    // No option is `multiple`, so that no value is a list.
    return { values: values as Call['options'], positionals }
  } catch (error) {
    throw usage(name, error instanceof Error ? (error.message.split('. ')[0] ?? '') : 'unknown arguments')
  }
}

function usage(name: string, what: string): UserError {
  return new UserError(`${name}: ${what}.`, { hint: `npm run ${name} -- --help`, status: 2 })
}

function print({ data, lines, status = 0 }: Answer, json: boolean): number {
  console.log(json ? JSON.stringify(data, undefined, 2) : lines.join('\n'))
  return status
}

function printError(thrown: unknown, json: boolean): number {
  const told = describeError(thrown)
  if (told === undefined) throw thrown
  if (json) console.log(JSON.stringify(told.data, undefined, 2))
  else console.error(told.lines.join('\n'))
  return told.status
}
