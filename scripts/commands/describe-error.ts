import { ProblemsError, UserError } from '../problems.ts'
import { explainSystemError } from '../publish/files/system-error.ts'
import { describeProblems } from './describe-problems.ts'

/** What is said of an error: for a program as data, for a person as lines. */
export interface DescribedError {
  readonly data: Readonly<Record<string, unknown>>
  readonly lines: readonly string[]
  readonly status: 1 | 2
}

/**
 * What there is to tell a person of an error.
 *
 * @returns undefined where nobody but a maintainer can do something about it
 */
export function describeError(thrown: unknown): DescribedError | undefined {
  const error = explainSystemError(thrown) ?? thrown
  if (error instanceof ProblemsError) {
    return { data: { problems: error.problems }, lines: describeProblems(error.problems), status: 1 }
  }
  if (!(error instanceof UserError)) return undefined
  const { message, hint, status } = error
  return {
    data: { error: message, hint },
    lines: [message, ...(hint === undefined ? [] : [`What to do: ${hint}`])],
    status,
  }
}
