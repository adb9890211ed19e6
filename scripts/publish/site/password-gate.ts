import { createHash, timingSafeEqual } from 'node:crypto'
import type { RequestListener } from 'node:http'

/** Wrong passwords that an address may give in a minute; a person needs few, a machine that guesses needs many. */
const triesAMinute = 10

/**
 * Lets through whoever gives the password, which the server checks (HTTP Basic, RFC 7617; the name
 * does not matter).
 *
 * @param now the time in milliseconds
 */
export function passwordGate(password: string, serve: RequestListener, now: () => number = Date.now): RequestListener {
  const failures = new Map<string, number[]>()
  return (request, response) => {
    const address = request.socket.remoteAddress ?? ''
    const recent = (failures.get(address) ?? []).filter((time) => now() - time < 60_000)
    if (recent.length >= triesAMinute)
      return void response.writeHead(429, { 'retry-after': '60' }).end('Too many tries. Wait a minute.\n')
    const given = passwordIn(request.headers.authorization)
    if (given !== undefined && isSame(given, password)) return serve(request, response)
    if (given !== undefined) failures.set(address, [...recent, now()])
    response
      .writeHead(401, { 'www-authenticate': 'Basic realm="Briefing", charset="UTF-8"' })
      .end('The briefing asks for a password.\n')
  }
}

/** Matches "Basic OnNlY3JldA=="; not "Bearer x". */
const basic = /^Basic ([A-Za-z0-9+/=]+)$/

function passwordIn(header = ''): string | undefined {
  const encoded = basic.exec(header)?.[1]
  return encoded === undefined
    ? undefined
    : Buffer.from(encoded, 'base64')
        .toString('utf8')
        .replace(/^[^:]*:/, '') // "anna:secret"; not "secret"
}

/** Compares in a time that tells nothing of where they differ. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest())
  return a !== undefined && b !== undefined && timingSafeEqual(a, b)
}
