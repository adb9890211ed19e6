/** What a shell expects of a program that a signal ended: 128 and the signal's number. */
const statuses = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

/**
 * Runs `use` and then `clean`. Where the program is ended in between, by Ctrl-C or another signal,
 * `clean` runs as well, more than once, so it must be synchronous and bear that.
 */
export async function untilExit<T>(clean: () => void, use: () => Promise<T>): Promise<T> {
  const signals = Object.entries(statuses).map(([signal, status]) => ({ signal, end: () => process.exit(status) }))
  const exit = (): void => cleanThoroughly(clean)
  process.once('exit', exit)
  for (const { signal, end } of signals) process.once(signal, end)
  try {
    return await use()
  } finally {
    for (const { signal, end } of signals) process.off(signal, end)
    process.off('exit', exit)
    clean()
  }
}

/** The bundler writes from threads of its own, which go on for a moment and make folders anew. */
function cleanThoroughly(clean: () => void): void {
  for (let times = 0; times < 4; times++) {
    clean()
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60)
  }
  clean()
}
