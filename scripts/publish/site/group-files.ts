import type { Plugin } from 'vite'

/** Slidev's controls and what they share with its other pages. */
export const controls = 'controls'

/** What is loaded together is one file: a request costs more than what it fetches. */
const groups = [
  { name: 'program', tags: ['$initial' as const] },
  { name: 'frame', test: /\/(?:SlideFrame|SourceMark|Link)\.vue|\/headline\.ts/, minShareCount: 2 },
  { name: 'parts', test: /(?<!\/@slidev\/client)\/(?:components|layouts)\/[^/]*$/, minShareCount: 2 },
  { name: controls, test: /\/@slidev\/client\//, minShareCount: 2 },
]

/**
 * Groups the site's modules into files: those that come with the page, those that nearly all slides share, those that some do.
 *
 * @param version of the deck: styles have it in their names, for what is in them depends on more than they tell (deferStyles)
 */
export function groupFiles(version: string): Plugin {
  return {
    name: 'briefdeck:group-files',
    config: {
      order: 'post',
      handler({ build }) {
        const output = build?.rolldownOptions?.output
        // Slidev groups by package, which is of use to a site of many pages.
        if (output !== undefined && !Array.isArray(output)) delete output.manualChunks
        const assetFileNames = ({ names }: { readonly names: readonly string[] }) =>
          `assets/[name]-${names[0]?.endsWith('.css') ? `${version}-` : ''}[hash][extname]`
        return {
          build: {
            modulePreload: { polyfill: false },
            rolldownOptions: { output: { assetFileNames, codeSplitting: { groups } } },
          },
        }
      },
    },
  }
}
