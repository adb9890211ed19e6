import type { core } from 'zod'
import type { Problem } from '../problems.ts'
import { nearestOf } from './nearest.ts'
import type { RuleParams } from './rules.ts'
import { knownKeys } from './schema.ts'
import { problemAt, problemAtKey, valueAt, type Fault, type Path, type Tree } from './tree.ts'

type Issue = core.$ZodIssue

/** What the schema calls a thing, in words. */
const things: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys and values',
}
const SHOWN = 60

/** Problems, with their places, of what the schema found. */
export function describeIssues(issues: readonly Issue[], tree: Tree): Problem[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => problemAtKey(tree, [...issue.path, key], unknownKey(key, issue.path)))
      : [problemAt(tree, issue.path, faultOf(issue, valueAt(tree.data, issue.path)))],
  )
}

function unknownKey(key: string, path: Path): Fault {
  const known = knownKeys(path)
  const nearest = nearestOf(key, known)
  return {
    code: 'unknown-key',
    message: `“${key}” is no key of ${nameOf(path)}; ${nearest ? `the nearest one is “${nearest}”` : `expected one of ${known.join(', ')}`}.`,
    hint: nearest
      ? `Write “${nearest}” if that is meant, or take the line away.`
      : 'Take the line away, or check its indentation.',
  }
}

function faultOf(issue: Issue, value: unknown): Fault {
  const name = upperFirst(nameOf(issue.path))
  if (value === undefined) return missing(name, issue)
  if (value === null) return nothing(name, issue)
  if (issue.code === 'invalid_value') return notInList(name, value, issue.values.map(String))
  if (issue.code === 'custom') {
    const { code, expected, hint } = issue.params as RuleParams
    return { code, message: `${name} is ${shown(value)}; expected ${expected}.`, hint }
  }
  return wrongType(name, value, issue)
}

function missing(name: string, issue: Issue): Fault {
  return {
    code: 'missing-key',
    message: `${name} is missing; expected ${expectedBy(issue)}.`,
    hint: `Add a line for ${name} here.`,
  }
}

function nothing(name: string, issue: Issue): Fault {
  return {
    code: 'empty-value',
    message: `${name} has nothing behind it; expected ${expectedBy(issue)}.`,
    hint: 'Write it, or take the line away where the key is not needed.',
  }
}

function notInList(name: string, value: unknown, allowed: readonly string[]): Fault {
  const nearest = typeof value === 'string' ? nearestOf(value, allowed) : undefined
  return {
    code: 'not-in-list',
    message: `${name} is ${shown(value)}; expected ${listed(allowed)}.`,
    hint: nearest ? `Write “${nearest}” if that is meant, or another word of the list.` : 'Write one of these words.',
  }
}

function wrongType(name: string, value: unknown, issue: Issue): Fault {
  if (issue.code === 'invalid_format' || issue.code === 'too_small') {
    return {
      code: 'empty-text',
      message: `${name} has nothing in it; expected text.`,
      hint: 'Write it, or take the line away where the key is not needed.',
    }
  }
  const isBare = typeof value === 'number' || typeof value === 'boolean'
  return {
    code: 'wrong-type',
    message: `${name} is ${shown(value)}; expected ${expectedBy(issue)}.`,
    hint:
      isBare && expectedBy(issue) === 'text'
        ? `Put it in quotation marks: "${value}".`
        : 'Check the indentation, and the hyphens of a list.',
  }
}

function expectedBy(issue: Issue): string {
  if (issue.code === 'invalid_type') return things[issue.expected] ?? issue.expected
  if (issue.code === 'invalid_value') return listed(issue.values.map(String))
  return issue.code === 'custom' ? (issue.params as RuleParams).expected : 'text'
}

function listed(words: readonly string[]): string {
  return `one of ${words.join(', ')}`
}

/** What a person calls the place: the last key on the way to it. */
function nameOf(path: Path): string {
  const last = path.at(-1)
  if (last === undefined) return 'the briefing'
  return typeof last === 'number' ? `an entry of “${String(path.at(-2))}”` : `“${String(last)}”`
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.some((each) => typeof each === 'object') ? 'a list' : `[${value.join(', ')}]`
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value !== 'string') return 'a map'
  return `“${value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value}”`
}
