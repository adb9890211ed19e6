import { parse, stringify } from 'yaml'
import * as z from 'zod'
import { UserError } from '../../problems.ts'

const point = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
const status = z.string().regex(/^[a-z]+$/) // "active"; not "a b"

const schema = z.strictObject({
  centre: point,
  scale: z.number().positive(),
  world: z.boolean().default(false),
  /** Countries that are tinted, each run of them as one area. */
  countries: z.array(z.strictObject({ status, codes: z.array(z.string().regex(/^[A-Z]{2}$/)) })).default([]), // "IQ"; not "Iraq"
  /** Regions without a border: a line from one end to the other, and how far they go to either side, in km. */
  regions: z.array(z.strictObject({ status, reach: z.number().positive(), line: z.array(point).min(2) })).default([]),
})

/** The ground of a map as it stands in `slides.md`, for a person to read: codes, statuses and numbers, and no text of the report. */
export type MapBlock = z.infer<typeof schema>

/** Writes it as a fenced block's text. */
export function writeMapBlock({ world, ...block }: MapBlock): string {
  const lists = Object.entries(block).flatMap(([key, list]) =>
    Array.isArray(list) && typeof list[0] === 'object' ? [[key, list] as const] : [],
  )
  const short = { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false } as const
  const lines = lists.map(([key, list]) => `${key}:\n${list.map((each) => `  - ${stringify(each, short)}`).join('')}`)
  return `centre: [${block.centre.join(', ')}]\nscale: ${block.scale}\n${world ? 'world: true\n' : ''}${lines.join('')}`.trim()
}

/**
 * Reads it again.
 *
 * @throws UserError where somebody's edit left something that is no map
 */
export function readMapBlock(text: string): MapBlock {
  const found = schema.safeParse(parsed(text))
  if (found.success) return found.data
  const { path = [], message = '' } = found.error.issues[0] ?? {}
  throw new UserError(`slides.md: a map can't be drawn: ${[path.join('.'), message].filter(Boolean).join(': ')}.`, {
    hint: 'If slides.md was edited by hand, mend its block “yaml map”, or run npm run generate.',
  })
}

function parsed(text: string): unknown {
  try {
    return parse(text)
  } catch {
    return undefined
  }
}
