import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { cspPlugin } from '../../tools/vite/csp-plugin.ts';
import { datasetPlugin } from '../../tools/vite/dataset-plugin.ts';
import { modelsPlugin } from '../../tools/vite/models-plugin.ts';

const root = resolve(import.meta.dirname, '../..');

/** The bare page, the parts and the stage by itself, built like the app but into a folder of their own: neither is shipped. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: resolve(root, 'public'),
  plugins: [datasetPlugin(root), modelsPlugin(root), cspPlugin()],
  build: {
    target: 'es2022',
    outDir: resolve(root, '.cache/bench'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 900,
    rollupOptions: {
      input: ['bare.html', 'parts.html', 'stage.html'].map((name) => resolve(import.meta.dirname, name)),
    },
  },
  worker: { format: 'es' },
});
