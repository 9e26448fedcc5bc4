import { defineConfig } from 'vitest/config';

// Real Chromium on a running platform: THAC_ADDRESS=http://localhost:8080 npm run browser
export default defineConfig({
  test: {
    include: ['browser/**/*.test.ts'],
    environment: 'node',
    globalSetup: 'browser/province.ts',
    fileParallelism: false, // one platform, one clock
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
