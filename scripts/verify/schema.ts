import * as z from 'zod'
import {
  aspects,
  kinds,
  pictures,
  qualifiers,
  statuses,
  turns,
  type Assertion,
  type Briefing,
  type BriefingSection,
  type Claim,
  type DatedEvent,
  type Figure,
  type Item,
  type Point,
  type Relation,
  type SlideChoice,
  type SlideName,
  type SlideText,
  type Source,
  type Summary,
  type Unit,
} from '../draft/briefing.ts'
import { date, figureValue, id, language, listOrOne, plainDate, reportName, text } from './rules.ts'
import type { Path } from './tree.ts'

/** Every key of `T`, and no other: a key added to the interface is missing here until it has its rule. */
type Shape<T> = { readonly [Key in keyof T]-?: z.ZodType<T[Key]> }

const optional = z.exactOptional
const listOf = <T extends z.ZodType>(entry: T) => z.array(entry).readonly()
const kind = z.enum(kinds)

const assertion = z.strictObject({ finding: text, words: text, reason: text } satisfies Shape<Assertion>)
const asserts = optional(listOf(assertion))

const item = {
  id,
  quote: text,
  by: optional(text),
  at: optional(text),
  asserts,
  draft: optional(z.boolean()),
} satisfies Shape<Item>
const slideText = { headline: optional(text), say: optional(text), asserts } satisfies Shape<SlideText>

const point = z.strictObject({ ...item, text, kind: optional(kind) } satisfies Shape<Point>)

const figure = z.strictObject({
  ...item,
  value: figureValue,
  qualifier: z.enum(qualifiers),
  unit: text,
  label: text,
  wording: optional(text),
  words: optional(text),
  from: optional(listOf(text)),
  as_of: optional(date),
  kind: optional(kind),
  picture: optional(z.enum(pictures)),
  scale: optional(text),
} satisfies Shape<Figure>)

const unit = z.strictObject({
  ...item,
  name: text,
  within: optional(text),
  status: z.enum(statuses),
  since: optional(date),
  note: optional(text),
  lead: optional(z.boolean()),
  where: optional(listOrOne),
} satisfies Shape<Unit>)

const relation = z.strictObject({
  ...item,
  from: text,
  to: text,
  text,
  certainty: z.enum(['stated', 'possible']),
} satisfies Shape<Relation>)

const event = z.strictObject({
  ...item,
  date: optional(date),
  says: optional(text),
  what: text,
  units: optional(listOf(text)),
  turn: optional(z.enum(turns)),
} satisfies Shape<DatedEvent>)

const claim = z.strictObject({ ...item, by: text, says: text, kind, basis: optional(text) } satisfies Shape<Claim>)

const source = z.strictObject({
  title: text,
  author: optional(text),
  publisher: optional(text),
  interviewee: optional(text),
  published: optional(plainDate),
  published_reason: optional(text),
  limits: optional(listOf(text)),
} satisfies Shape<Source>)

const summary = z.strictObject({ ...slideText, points: listOf(point) } satisfies Shape<Summary>)
const section = z.strictObject({ ...slideText, id, heading: text, points: listOf(point) } satisfies Shape<BriefingSection>)
const slide = optional(z.strictObject({ ...slideText, items: optional(listOf(text)) } satisfies Shape<SlideChoice>))

const slides = z.strictObject({
  cover: slide,
  figures: slide,
  voices: slide,
  units: slide,
  map: slide,
  events: slide,
  outlook: slide,
  sources: slide,
} satisfies Shape<Record<SlideName, SlideChoice>>)

/** What a briefing is made of: the interfaces of `draft/briefing.ts`, held to by the compiler. */
export const briefingSchema = z.strictObject({
  report: reportName,
  title: text,
  subtitle: optional(text),
  source,
  language,
  aspect: optional(z.enum(aspects)),
  unlisted: optional(z.boolean()),
  summary,
  sections: listOf(section).default([]),
  slides: optional(slides),
  figures: optional(listOf(figure)),
  units: optional(listOf(unit)),
  units_label: optional(text),
  relations: optional(listOf(relation)),
  events: optional(listOf(event)),
  claims: optional(listOf(claim)),
} satisfies Shape<Briefing>) satisfies z.ZodType<Briefing>

/** The keys that the schema knows at a path; none where no map is expected. */
export function knownKeys(path: Path): readonly string[] {
  const schema = path.reduce<unknown>((outer, step) => inside(bare(outer), step), briefingSchema)
  const known = bare(schema)
  return known instanceof z.ZodObject ? Object.keys(known.shape) : []
}

function inside(schema: unknown, step: PropertyKey): unknown {
  if (schema instanceof z.ZodObject) return schema.shape[String(step)]
  return schema instanceof z.ZodArray ? schema.element : undefined
}

function bare(schema: unknown): unknown {
  if (schema instanceof z.ZodExactOptional || schema instanceof z.ZodReadonly || schema instanceof z.ZodDefault)
    return bare(schema.unwrap())
  return schema
}
