import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the page. Nothing may be inlined: the content policy refuses inline scripts and `data:` addresses. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome120',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Read from the disk, never over a network: one file is no burden.
    chunkSizeWarningLimit: 2_000,
  },
});
