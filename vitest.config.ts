import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/built-deck.ts'],
    // A deck that is made thrice on a busy machine takes longer than Vitest's five seconds.
    testTimeout: 180_000,
    hookTimeout: 240_000,
  },
})
