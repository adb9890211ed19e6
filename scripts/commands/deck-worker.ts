/** One of the processes that make decks, where several are made: answers each message, one after the other, in one browser. */

import { formatDate } from '../compose/dates.ts'
import { sharedWorkshop } from '../publish/workshop.ts'
import type { ListedDeck } from '../write/write-index.ts'
import type { Answer, Call } from './command.ts'
import { describeError, type DescribedError } from './describe-error.ts'
import { answerFor, makeDeck, type WholeDeck } from './make-deck.ts'

/** What to make. */
export type Job = Pick<Call, 'options'> & { readonly argument: string }

/** What became of it. */
export type Made =
  | { readonly answer: Answer; readonly folder: string; readonly listed: Omit<ListedDeck, 'links'>; readonly failed?: never }
  | { readonly failed: DescribedError }

const workshop = sharedWorkshop()

process.on('message', (job: Job) => void make(job).then((made) => process.send?.(made)))
process.on('disconnect', () => process.exit())

async function make({ argument, options }: Job): Promise<Made> {
  try {
    const whole = await makeDeck({ argument, all: [argument], options, onProgress: () => undefined }, workshop)
    return { answer: answerFor(whole), folder: whole.folder.path, listed: listed(whole) }
  } catch (error) {
    return { failed: describeError(error) ?? describeBug(error) }
  }
}

function listed({ about, date: iso, published, problems }: WholeDeck): Omit<ListedDeck, 'links'> {
  const { title, language, draft, seconds } = about
  const date = iso === undefined ? undefined : { iso, text: formatDate(iso, language) }
  const count = (severity: string): number => problems.filter((problem) => problem.severity === severity).length
  const findings = { errors: count('error'), warnings: count('warning') }
  return { title, language, draft, slides: published.slides, minutes: Math.ceil(seconds / 60), findings, ...(date && { date }) }
}

/** It must not end the other decks; whoever mends it wants to see where it happened. */
function describeBug(error: unknown): DescribedError {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { data: { error: text }, lines: text.split('\n'), status: 1 }
}
