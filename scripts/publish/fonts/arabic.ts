import type { Plugin } from 'vite'

/** Matches "مركز"; not "Markaz". */
const arabic = /\p{Script=Arabic}/u

/** The style that all slides share: matches "/briefdeck/styles/index.css"; not "/briefdeck/styles/slide.css". */
const shared = /\/styles\/index\.css$/

/** Whether a text needs the Arabic face. */
export function hasArabic(text: string): boolean {
  return arabic.test(text)
}

/** Adds the Arabic face to the styles of a deck, so that a deck without Arabic letters has no byte of it. */
export function addArabic(): Plugin {
  return {
    name: 'briefdeck:arabic',
    enforce: 'pre',
    transform: {
      order: 'pre',
      handler: (code, id) => (shared.test(id.replaceAll('\\', '/')) ? `${code}@import './arabic.css';\n` : null),
    },
  }
}
