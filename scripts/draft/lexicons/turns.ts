import type { Status } from '../briefing.ts'

/** Patterns by what they tell. */
export type Turns = Readonly<Partial<Record<Status, readonly string[]>>>
