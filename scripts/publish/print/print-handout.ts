import { join } from 'node:path'
import { project } from '../places.ts'
import { printPage } from './print-page.ts'
import type { PrintJob } from './prints.ts'

/** What is printed beside the slides themselves, as `write` made it. */
export interface HandoutPage {
  readonly title: string
  /** HTML in which an element with `data-slide="3"` is the place of slide 3. */
  readonly body: string
  /** CSS for the head and the foot of each page. */
  readonly style: string
}

/** Not part of the site, for they change how it prints. */
const styles = ['handout.css', 'handout-sheet.css']

/**
 * The handout as a PDF. The slides on it are those of the print page, made smaller as they are: what
 * is drawn stays drawn, text stays text, and fonts are loaded once. The page is of no other use after that.
 */
export async function printHandout({ page, handout, deck }: PrintJob): Promise<ReadonlyMap<string, Uint8Array>> {
  if (handout === undefined) return new Map()
  await page.evaluate(placeSlides, handout.body)
  for (const name of styles) await page.addStyleTag({ path: join(project, 'styles', name) })
  await page.addStyleTag({ content: `${handout.style} :root { --canvas-height: ${deck.canvas.height} }` })
  return new Map([['handout.pdf', await printPage(page, deck, handout.title)]])
}

/**
 * Runs in the page: puts the handout there, moves the slides to their places, and leads their links to
 * its own sources. A slide is a picture there: hidden from tags and outline, which have its headline already.
 */
function placeSlides(body: string): void {
  const slides = [...document.querySelectorAll('.print-slide-container')]
  document.body.insertAdjacentHTML('beforeend', body)
  for (const place of document.querySelectorAll<HTMLElement>('.handout [data-slide]')) {
    const slide = place.dataset['slide'] ?? ''
    place.append(slides[Number(slide) - 1] ?? '')
    place.firstElementChild?.setAttribute('aria-hidden', 'true')
    for (const link of place.querySelectorAll('a')) {
      const source = `source-${slide}-${link.textContent?.trim()}`
      if (document.getElementById(source) === null) link.removeAttribute('href')
      else link.setAttribute('href', `#${source}`)
    }
  }
}
