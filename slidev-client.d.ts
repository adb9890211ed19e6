/**
 * What the components use of @slidev/client. The package itself is TypeScript source that does not
 * hold under this project's strict settings, so its types are stated here (see tsconfig.json, paths).
 */

import type { ComputedRef, Ref } from 'vue'

/** The slide in which a component stands. */
export function useSlideContext(): {
  readonly $page: Readonly<Ref<number>>
  readonly $frontmatter: Readonly<Record<string, unknown>>
  readonly $renderContext: Readonly<Ref<'none' | 'slide' | 'overview' | 'presenter' | 'previewNext'>>
  readonly $slidev: { readonly configs: Readonly<Record<string, unknown>>; readonly nav: { readonly total: number } }
}

/** Where the audience is. */
export function useNav(): {
  readonly currentSlideNo: ComputedRef<number>
  readonly isPrintMode: ComputedRef<boolean>
}

/** Takes the keys from Slidev until the function that it gives is called. */
export function lockShortcuts(): () => void
