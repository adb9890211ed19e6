import { useNav, useSlideContext } from '@slidev/client'
import { computed, onUnmounted, ref, watch, type Ref } from 'vue'

const milliseconds = 800

/**
 * How much of a number is shown, from 0 to 1: it rises when its slide is entered. In print, in the
 * overview, and for whoever wants less motion it is 1 from the start.
 */
export function useCountUp(): Readonly<Ref<number>> {
  const share = ref(1)
  const { $page, $renderContext } = useSlideContext()
  const { currentSlideNo, isPrintMode } = useNav()
  const still = isPrintMode.value || $renderContext.value !== 'slide' || matchMedia('(prefers-reduced-motion: reduce)').matches
  if (still) return share

  let frame = 0
  const isCurrent = computed(() => currentSlideNo.value === $page.value)
  const rise = (start: number) => (now: number) => {
    share.value = easeOut(Math.min(1, Math.max(0, (now - start) / milliseconds)))
    if (share.value < 1) frame = requestAnimationFrame(rise(start))
  }
  watch(
    isCurrent,
    (current) => {
      cancelAnimationFrame(frame)
      share.value = 1
      if (current) frame = requestAnimationFrame((now) => rise(now)(now))
    },
    { immediate: true },
  )
  onUnmounted(() => cancelAnimationFrame(frame))
  return share
}

function easeOut(share: number): number {
  return 1 - (1 - share) ** 3
}
