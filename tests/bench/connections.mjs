// Loaded before a program: writes each host but this machine that the program connects to or looks up, a line each.
import { appendFileSync } from 'node:fs'
import dns from 'node:dns'
import { Socket } from 'node:net'

const own = new Set([undefined, '', 'localhost', '127.0.0.1', '::1', '0.0.0.0', '::'])
const tell = (host) => {
  if (!own.has(host)) appendFileSync(process.env.BRIEFDECK_CONNECTIONS, `${host}\n`)
}

const { connect } = Socket.prototype
Socket.prototype.connect = function (...args) {
  const [options] = args.flat()
  if (typeof options === 'object' && options !== null && options.path === undefined) tell(options.host)
  return Reflect.apply(connect, this, args)
}

for (const owner of [dns, dns.promises])
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
    const asked = owner[name]
    owner[name] = function (host, ...rest) {
      tell(host)
      return Reflect.apply(asked, this, [host, ...rest])
    }
  }
