import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { cspPlugin } from './tools/vite/csp-plugin.ts';
import { datasetPlugin } from './tools/vite/dataset-plugin.ts';
import { modelsPlugin } from './tools/vite/models-plugin.ts';
import { OFFLINE } from './tools/vite/offline.ts';

const root = import.meta.dirname;

export default defineConfig({
  /** Relative addresses: the built folder works under any path. */
  base: './',
  plugins: [react(), datasetPlugin(root), modelsPlugin(root), cspPlugin(), VitePWA(OFFLINE)],
  build: {
    target: 'es2022',
    /** An address inlined as data: would be refused by the content security policy where it is fetched. */
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  worker: { format: 'es' },
});
