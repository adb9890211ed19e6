import { UserError } from '../../problems.ts'
import type { BuildOrder, BuildReply, BuiltDeck, Drawn, SentError } from './build-process.ts'
import { forkProgram } from '../fork-program.ts'

/** A process that builds sites, one after the other. */
export interface SiteBuilder {
  readonly isThere: () => boolean
  /**
   * Builds the site of a deck folder.
   *
   * @param drawing settles once the diagrams are drawn, which is begun elsewhere; left out where all are
   * @returns what Slidev read of its slides
   * @throws UserError where it can't be built for a reason that a person can do something about
   */
  readonly build: (order: Omit<BuildOrder, 'isDrawing'>, drawing?: Promise<unknown>) => Promise<BuiltDeck>
  readonly end: () => void
}

/**
 * Starts a process that builds sites. Slidev takes a second to load, in which this process reads and composes, and holds half
 * a gigabyte, which is free again when that process ends.
 */
export function startBuilder(): SiteBuilder {
  const child = forkProgram('publish/site/build-process.ts')
  return {
    isThere: () => child.connected,
    build: (order, drawing) =>
      new Promise((resolve, reject) => {
        const ended = (status: number | null, signal: string | null): void =>
          reject(
            new UserError(`The process that builds the site ended before it was done (${signal ?? `status ${status}`}).`, {
              hint: 'Run the command again. If it happens again, close other programs, for it may have had too little memory.',
            }),
          )
        child.once('exit', ended)
        child.once('message', (reply: BuildReply) => {
          child.off('exit', ended)
          if ('failed' in reply) reject(received(reply.failed))
          else resolve(reply.built)
        })
        if (!child.connected) return ended(child.exitCode, child.signalCode)
        child.send({ ...order, isDrawing: drawing !== undefined } satisfies BuildOrder)
        const tell = () => child.connected && child.send('drawn' satisfies Drawn)
        drawing?.then(tell, tell)
      }),
    end: () => {
      if (child.connected) child.disconnect()
    },
  }
}

/** The error that was thrown there, as far as it is told to a person or to a maintainer. */
function received({ name, message, stack, cause, ...particulars }: SentError): Error {
  const error = name === 'UserError' ? new UserError(message) : new Error(message)
  return Object.assign(error, particulars, { stack: stack ?? error.stack ?? '', ...(cause && { cause: received(cause) }) })
}
