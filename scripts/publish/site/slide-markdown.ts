import type { SlidevPluginOptions } from '@slidev/types'
import { keepWhole } from './keep-whole.ts'
import { markSources } from './mark-sources.ts'

/** How Slidev's Markdown is set, in the site and live. */
export const slideMarkdown: Pick<SlidevPluginOptions, 'markdown'> = {
  markdown: {
    markdownSetup(md) {
      markSources(md)
      keepWhole(md)
    },
  },
}
