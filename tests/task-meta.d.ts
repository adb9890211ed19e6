import 'vitest'

declare module 'vitest' {
  interface TaskMeta {
    /** How many hostile strings a test tries; the bench adds them up. */
    strings?: number
  }
}
