import type { Briefing } from '../draft/briefing.ts'
import type { Problem } from '../problems.ts'
import { checkEvents } from './check-events.ts'
import { checkIds } from './check-ids.ts'
import { checkPictures } from './check-pictures.ts'
import { checkPlaces } from './check-places.ts'
import { checkPoints } from './check-points.ts'
import { checkReferences } from './check-references.ts'
import { checkWithin } from './check-within.ts'
import { describeIssues } from './describe-issues.ts'
import { readYaml } from './read-yaml.ts'
import { briefingSchema } from './schema.ts'
import { inOrder, type Places, type Tree } from './tree.ts'

export interface ParsedBriefing {
  /** The file's name, for messages. */
  readonly file: string
  /** Where it has the shape of a briefing; problems may be there all the same. */
  readonly briefing?: Briefing
  readonly problems: readonly Problem[]
  /** Where each key and value stands in the file. */
  readonly places: Places
}

/** Rules between the parts of a briefing. They hold for a tree whose shape is not right, too. */
const rules: readonly ((tree: Tree) => readonly Problem[])[] = [
  checkIds,
  checkReferences,
  checkWithin,
  checkPlaces,
  checkEvents,
  checkPoints,
  checkPictures,
]

/**
 * Reads the text of `briefing.yaml`, and finds whatever is wrong with it by itself, without the report.
 *
 * @param file its name, for messages
 */
export function parseBriefing(text: string, file: string): ParsedBriefing {
  const { data, places, problems } = readYaml(text, file)
  if (data === undefined) return { file, places, problems }
  const tree = { file, data, places }
  const { success, data: briefing, error } = briefingSchema.safeParse(data)
  const all = [...problems, ...describeIssues(error?.issues ?? [], tree), ...rules.flatMap((rule) => rule(tree))]
  return { file, places, problems: inOrder(all), ...(success && { briefing }) }
}
