/**
 * What can be wrong with what a person gave us, as plain data.
 *
 * Steps return problems and go on; only the command line prints them.
 */

export interface Problem {
  /** `error` stops the deck; `warning` is printed and the deck is made. */
  readonly severity: 'error' | 'warning'
  /** Stable, kebab-case, for programs: `quote-not-found`. */
  readonly code: string
  /** What is wrong and what was expected, in one sentence. */
  readonly message: string
  /** What to do about it, in one sentence. */
  readonly hint?: string
  readonly file: string
  /** 1-based. */
  readonly line?: number
  /** 1-based, in UTF-16 code units. */
  readonly column?: number
  /** The words of the briefing that are concerned, where it is some of many. */
  readonly words?: string
  /** The id of the item of the briefing that is concerned. */
  readonly id?: string
}

/** Input that cannot be used at all: the command ends with `status` and prints the message, never a stack. */
export class UserError extends Error {
  override readonly name = 'UserError'
  readonly hint: string | undefined
  /** 1: the input has problems. 2: wrong usage. */
  readonly status: 1 | 2

  constructor(message: string, options: { hint?: string; status?: 1 | 2 } = {}) {
    super(message)
    this.hint = options.hint
    this.status = options.status ?? 1
  }
}

/** Ends a command with problems that were found, after the steps that could still run. */
export class ProblemsError extends Error {
  override readonly name = 'ProblemsError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problem(s)`)
    this.problems = problems
  }
}
