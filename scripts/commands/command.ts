import type { ParseArgsConfig } from 'node:util'

export type Options = NonNullable<ParseArgsConfig['options']>

/** What the command line gives to a command. */
export interface Call {
  /** What is no option: a report or a folder. */
  readonly argument: string | undefined
  /** All of them, where the command takes many. */
  readonly all: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  /** Shows a line of progress; nothing with --json. */
  readonly onProgress: (part: string) => void
}

/** What a command gives back: for a program as data, for a person as lines. */
export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | readonly Readonly<Record<string, unknown>>[]
  readonly lines: readonly string[]
  /** 1 where the input has problems that are told in the lines. */
  readonly status?: 0 | 1
}

export interface Command {
  /** What --help shows. */
  readonly help: string
  readonly options: Options
  /** It takes several reports and folders. */
  readonly takesMany?: true
  readonly run: (call: Call) => Promise<Answer>
}
