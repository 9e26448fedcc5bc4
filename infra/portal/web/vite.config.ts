import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// In development: `npm run dev` beside a running platform, which answers everything but the page.
const platform = process.env.THAC_PLATFORM ?? 'http://localhost:8080';
const passedOn = ['/api', '/oauth2', '/login', '/logout', '/userinfo', '/connect', '/.well-known'];

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: process.env.THAC_PAGE ?? 'dist',
    emptyOutDir: true,
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    target: 'es2022',
  },
  server: { proxy: Object.fromEntries(passedOn.map((path) => [path, platform])) },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
});
