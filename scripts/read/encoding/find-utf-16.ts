/** How much of a file is looked at, in bytes. */
const SAMPLE = 1 << 16

/** Of the pairs of bytes, those that must hold a zero: spaces and line ends are one in ten of any script that has them. */
const LEAST_ZEROS = 0.05

/**
 * Finds UTF-16 without a byte order mark: what is ASCII in it, if only the spaces, has a zero in
 * one byte of the pair, and always in the same one.
 */
export function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, SAMPLE)
  const zeros: [number, number] = [0, 0]
  for (let at = sample.indexOf(0); at >= 0; at = sample.indexOf(0, at + 1)) zeros[at % 2 === 0 ? 0 : 1]++
  const [high, low] = zeros
  const least = (sample.length / 2) * LEAST_ZEROS
  if (low > least && high <= low / 100) return 'utf-16le'
  if (high > least && low <= high / 100) return 'utf-16be'
  return undefined
}
