import type { Problem } from '../problems.ts'

/**
 * Problems for whoever asks: for a person where, what, and what to do, as editors and terminals can follow them;
 * in GitHub's CI as annotations, which it shows beside the line (docs.github.com, "Workflow commands").
 */
export function describeProblems(problems: readonly Problem[]): string[] {
  return problems.flatMap(process.env['GITHUB_ACTIONS'] === 'true' ? annotate : describe)
}

function describe({ severity, message, hint, file, line, column, code, id }: Problem): string[] {
  const place = [file, line, column].filter((part) => part !== undefined).join(':')
  return [
    `${place}: ${severity}: ${message} [${code}${id === undefined ? '' : ` in ${id}`}]`,
    ...(hint === undefined ? [] : [`  What to do: ${hint}`]),
  ]
}

function annotate({ severity, message, hint, file, line, column, code, id }: Problem): string[] {
  const properties = { file, line, col: column, title: id === undefined ? code : `${code} in ${id}` }
  const given = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
  )
  return [`::${severity} ${given.join(',')}::${escapeData([message, hint].filter(Boolean).join(' '))}`]
}

/** What would end the line, or be taken for a code. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** What would end the property as well. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** The exit status for problems that were found: warnings alone are no failure. */
export function statusOf(problems: readonly Problem[]): 0 | 1 {
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0
}
