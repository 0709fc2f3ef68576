import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A real Dovecot or PostgreSQL may need a second to start; nothing in a test sleeps.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
