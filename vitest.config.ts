import { defineConfig } from 'vitest/config';
import { datasetPlugin } from './tools/vite/dataset-plugin.ts';
import { modelsPlugin } from './tools/vite/models-plugin.ts';

const root = import.meta.dirname;

export default defineConfig({
  plugins: [datasetPlugin(root), modelsPlugin(root)],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 30_000,
  },
});
