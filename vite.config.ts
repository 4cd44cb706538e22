import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { cspPlugin } from './tools/vite/csp-plugin.ts';
import { datasetPlugin } from './tools/vite/dataset-plugin.ts';
import { modelsPlugin } from './tools/vite/models-plugin.ts';
import { OFFLINE } from './tools/vite/offline.ts';

const root = import.meta.dirname;

/** What the first picture is made of, and what every page stands on: one file each, so that few are asked for. */
const FIRST = /\/src\/(app\/(open|follow-device|choices)|scene\/first\/)/;
const BASE =
  /node_modules\/(react-dom|scheduler|wouter|regexparam|i18next)\/|\/src\/(messages\/|ui\/(common|shell)\/(?!HelpDialog|LayersPanel))/;

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
    chunkSizeWarningLimit: 1300,
    /** One style sheet: the pages' own rules weigh less than the requests they would cost. */
    cssCodeSplit: false,
    rollupOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', test: FIRST, priority: 2 },
            { name: 'base', test: BASE, priority: 1 },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
});
