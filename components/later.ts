import { defineAsyncComponent, type Component } from 'vue'

/** How long after the page, in milliseconds: that is when Slidev loads the slides that nobody has been to. */
const PAUSE = 3000

/** A key that leads on asks for the slide alone; and a browser tells of a pointer that rests, too, once something stands under it. */
function asksForNothing(event: Event): boolean {
  if (event instanceof KeyboardEvent) return /^(?:Arrow|Page| )/.test(event.key) // "ArrowRight", " "; not "g", "Tab"
  return event instanceof PointerEvent && event.type === 'pointermove' && event.movementX === 0 && event.movementY === 0
}

/** When somebody does something, or a while after the page. */
const asked = new Promise<void>((resolve) => {
  setTimeout(resolve, PAUSE)
  for (const event of ['pointermove', 'pointerdown', 'keydown'])
    addEventListener(event, (happened) => asksForNothing(happened) || resolve(), { capture: true })
})

/** A component that the first slide does without: it is loaded once that stands. */
export function later(load: () => Promise<Component>): Component {
  return defineAsyncComponent(() => asked.then(load))
}
