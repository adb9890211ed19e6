/**
 * What the components use of @slidev/client. The package itself is TypeScript source that does not
 * hold under this project's strict settings, so its types are stated here (see tsconfig.json, paths).
 */

import type { ComputedRef, Ref } from 'vue'

/** The slide in which a component stands. */
export function useSlideContext(): {
  readonly $page: Readonly<Ref<number>>
  readonly $frontmatter: Readonly<Record<string, unknown>>
  /** How far the slide has been clicked, and who takes how many clicks of it. */
  readonly $clicksContext: {
    readonly current: number
    readonly currentOffset: number
    register(id: string, takes: { readonly max: number; readonly delta: number }): void
    unregister(id: string): void
  }
  readonly $renderContext: Readonly<Ref<'none' | 'slide' | 'overview' | 'presenter' | 'previewNext'>>
  readonly $slidev: { readonly configs: Readonly<Record<string, unknown>>; readonly nav: { readonly total: number } }
}

interface SlideRoute {
  readonly meta: { readonly slide: { readonly title?: string } }
}

/** Where the audience is. */
export function useNav(): {
  readonly currentSlideNo: ComputedRef<number>
  readonly currentSlideRoute: ComputedRef<SlideRoute>
  readonly slides: ComputedRef<readonly SlideRoute[]>
  readonly isPresenter: ComputedRef<boolean>
  readonly isPrintMode: ComputedRef<boolean>
}

/** Takes the keys from Slidev until the function that it gives is called. */
export function lockShortcuts(): () => void
