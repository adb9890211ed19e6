import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Status } from '../../scripts/draft/briefing.ts'

/** `labels.yaml` of a case: what careful readers agree that its report says. */
export interface CaseLabels {
  readonly half: 'build' | 'held'
  /** What a user would give with --published, where the report does not bear its date. */
  readonly published?: string
  readonly title: string
  readonly sections: readonly string[]
  readonly figures: readonly LabelledFigure[]
  readonly events: readonly { readonly date: string | null; readonly sentence: string }[]
  readonly units: readonly { readonly name: string; readonly also?: readonly string[]; readonly status: Status }[]
  readonly claims: readonly { readonly by?: string; readonly sentence: string }[]
}

export interface LabelledFigure {
  readonly value: number | readonly [low: number, high: number]
  readonly sentence: string
}

export interface Case {
  readonly name: string
  /** The path of its report. */
  readonly report: string
  readonly labels: CaseLabels
}

/** All cases, or those that are named, in the order of their names. */
export function readCases(only: readonly string[] = []): readonly Case[] {
  return readdirSync(import.meta.dirname)
    .filter((name) => statSync(join(import.meta.dirname, name)).isDirectory())
    .filter((name) => only.length === 0 || only.includes(name))
    .sort()
    .map(readCase)
}

function readCase(name: string): Case {
  const folder = join(import.meta.dirname, name)
  const report = readdirSync(folder).find((file) => file.startsWith('report.'))
  if (report === undefined) throw new Error(`${folder}: expected a report.`)
  const labels = parse(readFileSync(join(folder, 'labels.yaml'), 'utf8')) as Partial<CaseLabels>
  const none = { sections: [], figures: [], events: [], units: [], claims: [] }
  return { name, report: join(folder, report), labels: { ...none, ...labels } as CaseLabels }
}
