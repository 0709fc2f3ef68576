import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A real Dovecot or PostgreSQL may need a second to start; nothing in a test sleeps.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Tests wait for servers more than they compute: a core for each worker, none kept free for watching.
    maxWorkers: '100%',
  },
});
