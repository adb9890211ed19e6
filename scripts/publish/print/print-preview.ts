import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readFirstSlide, withFirstSlide } from '../site/first-slide.ts'
import { openSite } from '../browser/open-site.ts'
import type { ServedSite } from './prints.ts'

/** The first slide: as the picture that a link to the site is shown with, and in the site's page as what is painted first. */
export async function printPreview(job: ServedSite): Promise<ReadonlyMap<string, Uint8Array>> {
  const [picture, slide] = await openSite(job, '#/1', 1, async (page) => [
    await page.screenshot(),
    await page.evaluate(readFirstSlide),
  ])
  const page = Buffer.from(withFirstSlide(await readFile(join(job.site, 'index.html'), 'utf8'), slide))
  return new Map([
    ['preview.png', picture],
    ['index.html', page],
  ])
}
