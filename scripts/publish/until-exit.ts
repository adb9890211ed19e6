/** What a shell expects of a program that a signal ended: 128 and the signal's number. */
const statuses = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

/**
 * Runs `use` and then `clean`. Where the program is ended in between, by Ctrl-C or another signal,
 * `clean` runs as well, so it must be synchronous.
 */
export async function untilExit<T>(clean: () => void, use: () => Promise<T>): Promise<T> {
  const signals = Object.entries(statuses).map(([signal, status]) => ({ signal, end: () => process.exit(status) }))
  process.once('exit', clean)
  for (const { signal, end } of signals) process.once(signal, end)
  try {
    return await use()
  } finally {
    for (const { signal, end } of signals) process.off(signal, end)
    process.off('exit', clean)
    clean()
  }
}
