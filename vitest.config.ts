import { defineConfig } from 'vitest/config';

/** Rooms without I/O: their tests change nothing that another could see, and share what takes long to load. */
const pure = ['understand', 'eval', 'domain', 'time', 'workflow', 'compose', 'config'].map(
  (room) => `test/${room}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    // A real Dovecot or PostgreSQL may need a second to start; nothing in a test sleeps.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Tests wait for servers more than they compute: a core for each worker, none kept free for watching.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      {
        extends: true,
        test: { name: 'real', include: ['test/**/*.test.ts'], exclude: [...pure, '**/node_modules/**'] },
      },
    ],
  },
});
