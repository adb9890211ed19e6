import { openSite } from './open-site.ts'
import type { ServedSite } from './prints.ts'

/** The first slide as the picture that a link to the site is shown with. */
export async function printPreview(job: ServedSite): Promise<ReadonlyMap<string, Uint8Array>> {
  return new Map([['preview.png', await openSite(job, '#/1', 1, (page) => page.screenshot())]])
}
