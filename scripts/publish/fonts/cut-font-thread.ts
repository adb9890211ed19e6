/** The thread in which fonts are cut: answers each message with one, in their order. */

import { parentPort } from 'node:worker_threads'
import { cutFont } from './cut-font.ts'

export type Order = Parameters<typeof cutFont>

parentPort?.on('message', (order: Order) => void cutFont(...order).then((font) => parentPort?.postMessage(font)))
