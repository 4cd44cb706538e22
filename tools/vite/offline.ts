import type { VitePWAOptions } from 'vite-plugin-pwa';

/**
 * The service worker keeps the whole app, body included, from the first visit on. A new version waits until the
 * person agrees to it (see `src/app/offline.ts`), so that nothing changes in the middle of a routine.
 */
export const OFFLINE: Partial<VitePWAOptions> = {
  registerType: 'prompt',
  /** `src/app/offline.ts` registers it, after the first picture. */
  injectRegister: false,
  manifest: {
    name: 'Anmo: acupoints, found and massaged',
    short_name: 'Anmo',
    description: 'A 3D atlas of acupoints that guides you, safely, through massaging yourself.',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#f8f3e8',
    theme_color: '#f8f3e8',
    icons: [
      { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: 'icons/icon-round-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
  workbox: {
    clientsClaim: true,
    skipWaiting: false,
    cleanupOutdatedCaches: true,
    globPatterns: ['**/*.{js,css,html,glb,woff2,svg,png,json,webmanifest}'],
    maximumFileSizeToCacheInBytes: 12 * 1024 * 1024,
    navigateFallback: 'index.html',
    /** The version of a model's address is not part of its name in the cache. */
    ignoreURLParametersMatching: [/^v$/],
  },
};
