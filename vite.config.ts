import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { cspPlugin } from './tools/vite/csp-plugin.ts';
import { datasetPlugin } from './tools/vite/dataset-plugin.ts';
import { modelsPlugin } from './tools/vite/models-plugin.ts';
import { OFFLINE } from './tools/vite/offline.ts';

const root = import.meta.dirname;

/** React, the state and the words: needed by the first page and by the stage alike. */
const BASE =
  /node_modules\/(react|react-dom|scheduler|zustand|use-sync-external-store|wouter|regexparam|i18next)\/|\/src\/(state|messages|styles|dataset\/models|ui\/(common|shell))\/|\/src\/domain\/(body\/(region|shape)|locator\/placement|safety\/profile)\.ts/;
const isBase = (id: string): boolean => BASE.test(id) || id.includes('rolldown/runtime');

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
    chunkSizeWarningLimit: 900,
    /** One style sheet: the pages' own rules weigh less than the requests they would cost. */
    cssCodeSplit: false,
    rollupOptions: {
      output: {
        codeSplitting: {
          /** What both the page and the stage stand on, in one file, so that the first picture waits for few requests. */
          groups: [{ name: 'base', test: isBase }],
        },
      },
    },
  },
  worker: { format: 'es' },
});
