import { setImmediate } from 'node:timers/promises'

/** Where the library's own errors come from. Matches "at file:///a/node_modules/unpdf/dist/pdfjs.mjs:1:2"; not "at read-pdf.ts:1:2". */
const library = /[\\/]unpdf[\\/]dist[\\/]/

/**
 * Reads a file while promises of the library that fail, and that it itself waits for no more, end
 * nothing: of some ten thousand damaged files one makes it leave such a promise behind, which would
 * end the whole program. What fails elsewhere does so as ever.
 */
export async function holdRejections<Result>(read: () => Promise<Result>): Promise<Result> {
  const hold = (reason: unknown): void => {
    if (!(reason instanceof Error) || !library.test(reason.stack ?? '')) throw reason
  }
  process.on('unhandledRejection', hold)
  try {
    return await read()
  } finally {
    await setImmediate()
    process.off('unhandledRejection', hold)
  }
}
