import '../styles/tokens.css';
import '../styles/fonts.css';
import '../styles/base.css';
import '../styles/print.css';
import { bodyUrl, detailUrl } from '../dataset/models.ts';
import { drawFirstPicture } from '../scene/first/first-picture.ts';
import { useView } from '../state/view-store.ts';
import { parseAddress, type Address } from '../ui/common/address.ts';
import { insetsOf } from '../ui/shell/insets.ts';
import { hasChoices, rememberChoices } from './choices.ts';
import { followDevice } from './follow-device.ts';

/**
 * What a visitor waits for is the body: it is drawn by this small entry, in the place that the page keeps for it. The
 * rest of the app is loaded when it stands, when it cannot, or when it takes longer than this. Milliseconds.
 */
const PATIENCE = 1200;
/** From here on the body's place does not depend on what the page says. */
const WIDE = '(width >= 45em)';

followDevice();
const address = parseAddress(location.hash.slice(1));
const shell = document.querySelector<HTMLElement>('.shell.waiting');
if (shell) setOut(shell, address.page);
const host = shell?.querySelector<HTMLElement>('.stage');
if (host && (address.page === 'home' || matchMedia(WIDE).matches)) {
  const preset = 'view' in address ? address.view : undefined;
  const ready = hasChoices() ? rememberChoices() : Promise.resolve();
  const drawn = drawFirstPicture(host, { bodyUrl, detailUrl }, preset ?? 'front', ready);
  const late = new Promise((done) => setTimeout(done, PATIENCE));
  void Promise.race([drawn, late]).then(openApp);
} else openApp();

/** Gives the waiting page the layout of the page that was asked for. */
function setOut(waiting: HTMLElement, page: Address['page']): void {
  waiting.dataset['page'] = page;
  if (page !== 'home') waiting.querySelector('.waiting-words')?.replaceChildren();
  const tools = waiting.querySelector<HTMLElement>('.tools');
  const insets = tools && insetsOf(tools);
  if (insets) useView.getState().set({ insets });
}

function openApp(): void {
  // Asked for at the same time, for the app begins with them.
  void rememberChoices();
  import('./main.tsx').catch(() => {
    for (const words of document.querySelectorAll<HTMLElement>('.waiting-failed')) words.hidden = false;
  });
}
