/**
 * The first slide stands in the page itself, so that it is painted before the program that shows slides has come: that takes
 * the place of it, with the same in the same place. Whoever asks for another slide never sees it.
 */

import { createHash } from 'node:crypto'

/** Runs in a page that shows the first slide: the markup of it, with nothing that is not seen. */
export function readFirstSlide(): string {
  const page = document.getElementById('page-root')!.cloneNode(true) as HTMLElement
  for (const part of page.querySelectorAll('.slidev-page:not(.slidev-page-1), #slide-content ~ *, .sr-only')) part.remove()
  const comments = document.createTreeWalker(page, NodeFilter.SHOW_COMMENT)
  for (const comment of Array.from({ length: 1000 }, () => comments.nextNode())) comment?.parentNode?.removeChild(comment)
  return page.outerHTML
}

/** The page with the first slide in it. */
export function withFirstSlide(page: string, slide: string): string {
  return page.replace(
    '<div id="app"></div>',
    () => `<div id="app"><div hidden>${slide}</div></div>\n  <script>${showFirstSlide}</script>`,
  )
}

/** Shows it where the page is asked for as such, as large and as dark as Slidev is going to show it. */
const showFirstSlide = `{
  const first = document.querySelector('#app > [hidden]')
  if (/^(#\\/1?)?$/.test(location.hash) && location.search === '') {
    let wish
    try { wish = localStorage.getItem('slidev-color-schema') } catch {}
    const dark = wish === 'dark' || (wish !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
    document.documentElement.classList.add(dark ? 'dark' : 'light')
    const { style } = first.querySelector('#slide-content')
    style.setProperty('--slidev-slide-scale', Math.min(innerWidth / parseFloat(style.width), innerHeight / parseFloat(style.height)))
    first.hidden = false
  }
}`

/** What a policy for scripts has to allow for it: this one script, as it stands. */
export const firstSlideSource = `'sha256-${createHash('sha256').update(showFirstSlide).digest('base64')}'`
