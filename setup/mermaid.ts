import { defineMermaidSetup } from '@slidev/types'
import { mermaidConfig } from '../scripts/write/mermaid-config.ts'

/** Mermaid measures its labels as it draws, so their font has to be there first. */
export default defineMermaidSetup(async () => {
  await Promise.all(['420', '640'].map((weight) => document.fonts.load(`${weight} 16px '${mermaidConfig.fontFamily}'`)))
  return mermaidConfig
})
