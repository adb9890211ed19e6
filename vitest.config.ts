import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/built-deck.ts'],
    // A browser that starts on a busy machine takes longer than Vitest's five seconds.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
