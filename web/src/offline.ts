/** Installs the service worker that keeps the page for offline use; says when a newer version waits. */
export function register(newer: () => void): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => void install(newer));
  if (document.readyState === 'complete') void install(newer);
}

let installed = false;

async function install(newer: () => void): Promise<void> {
  if (installed) return;
  installed = true;
  try {
    const registration = await navigator.serviceWorker.register('/offline.js');
    if (registration.waiting) newer();
    registration.addEventListener('updatefound', () => {
      const {installing} = registration;
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed' && navigator.serviceWorker.controller) newer();
      });
    });
  } catch {
    // Without a service worker the page works as long as it can be reached.
  }
}

/** Lets the waiting version take over, then loads it. */
export async function takeNewer(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {once: true});
  if (registration?.waiting) registration.waiting.postMessage('take over');
  else location.reload();
}
