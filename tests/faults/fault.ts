import type { Bench } from './workbench.ts'

/** Something that goes wrong, and what must hold all the same: `try` throws where it does not. */
export interface Fault {
  readonly name: string
  readonly try: (bench: Bench) => Promise<void>
}

/** Thrown where this machine can't bring a fault about. */
export class Untried extends Error {}
