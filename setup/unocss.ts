import { defineUnoSetup } from '@slidev/types'

/** A component's file: matches "Link.vue", "Link.vue?vue&type=style"; not "slides.md__slidev_3.md". */
const component = /\.vue(?:$|\?)/

/**
 * Keeps UnoCSS to the components. By itself it reads every slide, and any word of a report that looks
 * like a utility class makes a rule: "[body,&]:hidden" takes the deck off the screen, and
 * "co-(operative society)" is rewritten as "co-operative co-society".
 */
export default defineUnoSetup(() => ({
  configResolved: (config) => {
    config.extractors = config.extractors?.map((extractor) => ({
      ...extractor,
      extract: (context) => (component.test(context.id ?? '') ? extractor.extract?.(context) : undefined),
    }))
    config.transformers = (config.transformers ?? []).map((transformer) => ({
      idFilter: (id) => component.test(id),
      ...transformer,
    }))
  },
}))
