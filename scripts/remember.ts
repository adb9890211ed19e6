/** How many answers are remembered: a report of a hundred pages has fewer sentences. */
const MOST = 20_000

/**
 * A function that knows what it gave for the texts it was asked about: the same words stand in a statement, in its quote and in
 * the report, and a live deck is made anew when one of them changes. It is for what depends on its arguments alone, so that
 * nothing remembered can be out of date; what is given is shared, and not to be changed.
 */
export function remember<A extends readonly (string | number | undefined)[], T extends NonNullable<unknown>>(
  make: (...of: A) => T,
): (...of: A) => T {
  return rememberBy((...of) => of.join('\0'), make)
}

/** The same for what depends on plain data: `keyOf` says all of it. */
export function rememberBy<A extends readonly unknown[], T extends NonNullable<unknown>>(
  keyOf: (...of: A) => string,
  make: (...of: A) => T,
): (...of: A) => T {
  const known = new Map<string, T>()
  return (...of) => {
    const key = keyOf(...of)
    const found = known.get(key)
    if (found !== undefined) return found
    // All at once: which ones are old would have to be kept as well.
    if (known.size >= MOST) known.clear()
    const made = make(...of)
    known.set(key, made)
    return made
  }
}

/** The same for what depends on an object that nobody changes, and goes with it. */
export function rememberOf<K extends object, T extends NonNullable<unknown>>(make: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, T>()
  return (of) => {
    const found = known.get(of)
    if (found !== undefined) return found
    const made = make(of)
    known.set(of, made)
    return made
  }
}
