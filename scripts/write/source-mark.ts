import type { Reference } from '../compose/deck.ts'
import { Markup } from './markup.ts'

/** The number of a passage, as a link to the slide with its evidence. */
export function sourceMark({ number, slide }: Reference): Markup<'slide'> {
  return Markup.trusted(`[${number}](${slide})`)
}
