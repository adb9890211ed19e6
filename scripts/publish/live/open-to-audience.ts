import { randomInt } from 'node:crypto'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { passwordGate } from '../site/password-gate.ts'
import { cache } from '../places.ts'
import { publishInto } from '../publish.ts'
import type { ReportFiles } from '../report-files.ts'
import { serveSite } from '../serve-site.ts'
import { makeTemporaryFolder, remove } from '../files/temporary.ts'

export interface Audience {
  /** Where others reach the deck, one for each network that this machine is in. */
  readonly urls: readonly string[]
  readonly password: string
  readonly close: () => Promise<void>
}

export interface AudienceOptions {
  /** One is made up where none is given. */
  readonly password: string | undefined
  readonly report: ReportFiles | undefined
  readonly onProgress: (part: string) => void
}

/** Letters and digits that nobody takes for one another when they are read out. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

/**
 * Opens a deck to the network: its built site as it is now, without speaker notes, to whoever gives
 * the password. The live server, with presenter view and files, stays on the loopback.
 */
export async function openToAudience(
  folder: string,
  port: number,
  { password, report, onProgress }: AudienceOptions,
): Promise<Audience> {
  const aside = makeTemporaryFolder(cache, 'audience')
  const site = join(aside, 'site')
  const secret = password ?? Array.from({ length: 10 }, () => letters[randomInt(letters.length)]).join('')
  try {
    await publishInto(site, folder, { prints: [], withNotes: false, onProgress, ...(report && { report }) })
    const server = await serveSite(site, { port, host: '0.0.0.0', gate: (serve) => passwordGate(secret, serve) })
    return {
      urls: ownAddresses().map((address) => `http://${address}:${server.port}/`),
      password: secret,
      close: async () => {
        await server.close()
        remove(aside)
      },
    }
  } catch (error) {
    remove(aside)
    throw error
  }
}

function ownAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
}
