import type { Problem } from '../problems.ts'

/** Problems for a person: where, what, and what to do, as editors and terminals can follow them. */
export function describeProblems(problems: readonly Problem[]): string[] {
  return problems.flatMap(({ severity, message, hint, file, line, column, code, id }) => {
    const place = [file, line, column].filter((part) => part !== undefined).join(':')
    return [
      `${place}: ${severity}: ${message} [${code}${id === undefined ? '' : ` in ${id}`}]`,
      ...(hint === undefined ? [] : [`  What to do: ${hint}`]),
    ]
  })
}

/** The exit status for problems that were found: warnings alone are no failure. */
export function statusOf(problems: readonly Problem[]): 0 | 1 {
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0
}
