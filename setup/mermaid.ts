import { defineMermaidSetup } from '@slidev/types'
import { mermaidConfig } from '../scripts/write/mermaid-config.ts'

/** Mermaid measures its labels as it draws, so their font has to be there first. */
export default defineMermaidSetup(async () => {
  const family = mermaidConfig.fontFamily ?? ''
  // A letter of each script that the deck has a face for.
  await Promise.all(['420', '640'].map((weight) => document.fonts.load(`${weight} 16px ${family}`, 'aع')))
  return mermaidConfig
})
