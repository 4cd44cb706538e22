interface OfflineNews {
  /** Everything is kept: the app now works without a network. Said once, on the first visit. */
  readonly onReady: () => void;
  /** A new version waits. `accept` puts it in place and loads the page anew. */
  readonly onUpdate: (accept: () => void) => void;
}

/**
 * Keeps the app on the device by the service worker that the build made. Call it after the first picture: fetching
 * everything must not compete with that. Does nothing in development or where there are no service workers; where the
 * browser refuses one, the app just needs its network.
 */
export function keepOffline(news: OfflineNews): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const workers = navigator.serviceWorker;
  workers.register('./sw.js', { scope: './' }).then(
    // A browser set to refuse service workers may answer with nothing instead of failing.
    (registration?: ServiceWorkerRegistration) => {
      if (registration) follow(workers, registration, news);
    },
    () => {},
  );
}

function follow(
  workers: ServiceWorkerContainer,
  registration: ServiceWorkerRegistration,
  { onReady, onUpdate }: OfflineNews,
): void {
  const offer = (waiting: ServiceWorker): void =>
    onUpdate(() => {
      workers.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage({ type: 'SKIP_WAITING' });
    });

  const watch = (worker: ServiceWorker): void =>
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated' && !registration.waiting) onReady();
      if (worker.state === 'installed' && registration.active) offer(worker);
    });

  if (registration.waiting && registration.active) offer(registration.waiting);
  if (registration.installing) watch(registration.installing);
  registration.addEventListener('updatefound', () => {
    if (registration.installing) watch(registration.installing);
  });
}
