import { nextTick, onMounted, onUnmounted, ref, watch, type Ref } from 'vue'

/** How high a slide's pictures may be, in px, the highest first. Below the last a field of dots or a bar says nothing. */
const heights = [180, 150, 120, 90, 64, 46, 36]

/**
 * The height that pictures have in a list whose texts come first: the largest at which nothing overflows, or 0 where there
 * is no room for any. It is measured, for what texts need depends on fonts and language.
 *
 * @param of what the list shows; measured anew when it changes
 */
export function usePictureRoom(list: Readonly<Ref<HTMLElement | null>>, of: () => unknown): Readonly<Ref<number>> {
  const room = ref(heights[0] ?? 0)
  /** The height of the list that the room was measured for: a slide that comes back is not measured again. */
  let measuredFor = 0

  async function measure(): Promise<void> {
    measuredFor = 0
    for (const height of [...heights, 0]) {
      // A slide that is not shown has no size, and keeps what was measured last.
      if (!list.value?.clientHeight) return
      room.value = height
      await nextTick()
      if (list.value.scrollHeight <= list.value.clientHeight + 1) break
    }
    measuredFor = list.value?.clientHeight ?? 0
  }

  const remeasure = (): void => void measure()
  const observer = new ResizeObserver(() => {
    const height = list.value?.clientHeight
    if (height && height !== measuredFor) remeasure()
  })
  onMounted(() => {
    if (list.value) observer.observe(list.value)
    // A font is loaded when the first slide that needs it is shown.
    document.fonts.addEventListener('loadingdone', remeasure)
  })
  onUnmounted(() => {
    observer.disconnect()
    document.fonts.removeEventListener('loadingdone', remeasure)
  })
  watch(of, remeasure, { flush: 'post' })
  return room
}
