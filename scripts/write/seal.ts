import { createHash } from 'node:crypto'

/** In the first comment alone. Matches "<!-- Made by Briefdeck … (seal 0123456789ab) -->"; not "(seal 0123456789ab)". */
const sealPattern = /(?<=^<!-- Made by Briefdeck .*)\(seal ([0-9a-f]{12})\)(?= -->$)/m

/** What stands for the seal while it is reckoned. */
export const openSeal = '(seal 000000000000)'

/** Closes a text that holds an open seal: a checksum by which a change made by hand is seen. */
export function seal(text: string): string {
  return text.replace(sealPattern, `(seal ${checksum(text)})`)
}

/** Whether a text is still as it was sealed; one without a seal is not. */
export function isSealed(text: string): boolean {
  const found = sealPattern.exec(text)?.[1]
  return found !== undefined && found === checksum(text)
}

function checksum(text: string): string {
  const open = text.replace(sealPattern, openSeal).replaceAll('\r\n', '\n')
  return createHash('sha256').update(open).digest('hex').slice(0, 12)
}
