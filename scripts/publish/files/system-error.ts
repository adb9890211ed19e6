import { getSystemErrorMap } from 'node:util'
import { UserError } from '../../problems.ts'

/** What the operating system answers when a machine, not the program, is at fault. `at` is a path, or where else it happened. */
const explanations: Readonly<Record<string, (at: string) => { readonly message: string; readonly hint: string }>> = {
  ENOSPC: full,
  EDQUOT: full,
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: (at) => ({
    message: `${at}: expected a place that can be written, but this drive can only be read.`,
    hint: 'Copy the deck folder to another drive, and give that one.',
  }),
  ENOTDIR: (at) => ({
    message: `${at}: expected a folder on the way there, but a file is in its place.`,
    hint: 'Move that file away, or give another folder.',
  }),
  EEXIST: (at) => ({ message: `${at}: expected a free place, but there is something already.`, hint: 'Move it away.' }),
  EISDIR: (at) => ({ message: `${at}: expected a file, but it is a folder.`, hint: 'Move that folder away, or give a file.' }),
  ENOENT: (at) => ({
    message: `${at}: expected to be there, but there is no such file or folder.`,
    hint: 'If it was moved or deleted in the meantime, run the command again.',
  }),
  ENAMETOOLONG: (at) => ({
    message: `${at}: this name is longer than the drive allows.`,
    hint: 'Give a shorter one, for example with --out.',
  }),
  ELOOP: (at) => ({ message: `${at}: these links lead in a circle.`, hint: 'Mend the links, or give another folder.' }),
  EBUSY: busy,
  ETXTBSY: busy,
  EMFILE: tooMany,
  ENFILE: tooMany,
  ENOMEM: (at) => ({ message: `${at}: there is not enough memory.`, hint: 'Close other programs and run the command again.' }),
  EIO: (at) => ({ message: `${at}: the drive can't be read or written.`, hint: 'Check the drive, or work on another one.' }),
  EADDRINUSE: (at) => ({ message: `${at} is taken by another program.`, hint: 'Give another one with --port.' }),
  ERR_MODULE_NOT_FOUND: (at) => ({ message: `A part of Briefdeck is missing: ${at}`, hint: 'Run npm ci in its folder.' }),
}

/**
 * Turns an error that the operating system gave into a sentence with the place and what to do.
 *
 * @returns undefined for any other error, which is a bug
 */
export function explainSystemError(error: unknown): UserError | undefined {
  if (!(error instanceof Error)) return undefined
  const code = codeOf(error)
  // A file of the program that is not there is a bug; one of the user's has a path.
  if (code === 'ENOENT' && (error as NodeJS.ErrnoException).path === undefined) return undefined
  const explain = code !== undefined && Object.hasOwn(explanations, code) ? explanations[code] : undefined
  if (explain === undefined) return explainSystemError(error.cause)
  const { message, hint } = explain(placeOf(error))
  return new UserError(message, { hint })
}

/** The bundler is written in Rust, and its errors hold the system's number in their text alone. */
function codeOf({ code, message }: NodeJS.ErrnoException): string | undefined {
  const number = /\(os error (\d+)\)/.exec(message)?.[1] // matches "No space left on device (os error 28)"; not "error 28"
  if (number === undefined) return code
  return process.platform === 'win32' ? windowsCodes[number] : getSystemErrorMap().get(-Number(number))?.[0]
}

/** Windows' own numbers for what other systems call so. */
const windowsCodes: Readonly<Record<string, string>> = { 2: 'ENOENT', 5: 'EACCES', 32: 'EBUSY', 39: 'ENOSPC', 112: 'ENOSPC' }

/** Of a move it is the target, which is the one that the user knows. */
function placeOf(error: NodeJS.ErrnoException & { dest?: string; address?: string; port?: number }): string {
  const { dest, path, port, message } = error
  // matches "Failed to write file in /a/b"; not "Build failed in 2 s"
  const bundled = /^Failed to .*? in (.+)$/m.exec(message)?.[1]
  const fallback = /^Build failed/.test(message) ? 'The site' : (message.split('\n')[0] ?? '').replace(/^\w+: /, '')
  return dest ?? path ?? bundled ?? (port === undefined ? fallback : `Port ${port}`)
}

function full(at: string): { message: string; hint: string } {
  return {
    message: `${at}: the disk is full.`,
    hint: 'Free some space there and run the command again: a deck takes about 10 MB, and the browser from npm 250 MB once.',
  }
}

function forbidden(at: string): { message: string; hint: string } {
  return {
    message: `${at}: not allowed to read or write there.`,
    hint: 'Change the permissions, close programs that hold it open, or work in a folder of your own.',
  }
}

function busy(at: string): { message: string; hint: string } {
  return { message: `${at}: another program holds it.`, hint: 'Close whatever shows files from there and run the command again.' }
}

function tooMany(at: string): { message: string; hint: string } {
  return {
    message: `${at}: too many files are open.`,
    hint: 'Close other programs, or raise the limit, for example with: ulimit -n 4096',
  }
}
