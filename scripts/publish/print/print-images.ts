import { allSlides, openSite } from '../browser/open-site.ts'
import type { ServedSite } from './prints.ts'

/** Every slide as a picture, at twice the canvas's size: `png/03-figures.png`. */
export async function printImages(job: ServedSite): Promise<ReadonlyMap<string, Uint8Array>> {
  const { slides } = job.deck
  const pictures = new Map<string, Uint8Array>()
  await openSite(
    job,
    allSlides,
    slides.length,
    async (page) => {
      const pages = page.locator('.print-slide-container')
      for (const [index, slide] of slides.entries()) {
        const { routeAlias: name = 'slide' } = slide as { readonly routeAlias?: string }
        pictures.set(`png/${String(index + 1).padStart(2, '0')}-${name}.png`, await pages.nth(index).screenshot())
      }
    },
    { deviceScaleFactor: 2 },
  )
  return pictures
}
