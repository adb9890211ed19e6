import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Order } from './cut-font-thread.ts'
import type { FontPart } from './font-parts.ts'
import { readKept, writeKept } from '../files/kept-file.ts'
import type { Stores } from '../places.ts'

/** A deck has some ten at most, of 5 kB each. */
const MOST_FONTS = 400

/**
 * Cuts fonts as `cutFont` does, beside what else is done, for it takes a second and a half: in a thread that ends when nothing
 * is left to do. Each is kept: what every deck has with the packages, the others for a deck with the same letters.
 *
 * @param installed a checksum of the program and its packages
 */
export function fontCutter(
  kept: Pick<Stores, 'fonts' | 'commonFonts'>,
  installed: string,
): (part: Pick<FontPart, 'letters' | 'isCommon'>, font: Uint8Array, query: string) => Promise<Uint8Array> {
  const cut = cutInThread()
  const all = new Map<string, Promise<Uint8Array>>()
  return ({ letters, isCommon }, font, query) => {
    const key = createHash('sha256')
      .update(JSON.stringify([installed, letters, query]))
      .update(font)
      .digest('hex')
      .slice(0, 24)
    const known = all.get(key)
    if (known !== undefined) return known
    const path = join(isCommon ? kept.commonFonts : kept.fonts, `${key}.woff2`)
    const before = readKept(path)
    const small = before !== undefined ? Promise.resolve(before) : cut(font, letters, query)
    if (before === undefined) small.then((content) => writeKept(path, content, MOST_FONTS)).catch(() => undefined)
    all.set(key, small)
    return small
  }
}

function cutInThread(): (...order: Order) => Promise<Uint8Array> {
  let thread: Worker | undefined
  const waiting: PromiseWithResolvers<Uint8Array>[] = []
  const start = (): Worker => {
    const started = new Worker(join(import.meta.dirname, 'cut-font-thread.ts'))
    started.unref()
    started.on('message', (font: Uint8Array) => {
      waiting.shift()?.resolve(font)
      if (waiting.length > 0) return
      thread = undefined
      void started.terminate()
    })
    started.on('error', (error) => {
      thread = undefined
      for (const { reject } of waiting.splice(0)) reject(error)
    })
    return started
  }
  return (...order) => {
    thread ??= start()
    thread.postMessage(order)
    const answer = Promise.withResolvers<Uint8Array>()
    waiting.push(answer)
    return answer.promise
  }
}
