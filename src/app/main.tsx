import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../styles/tokens.css';
import '../styles/fonts.css';
import '../styles/base.css';
import '../styles/print.css';
import '../ui/common/common.css';
import { App } from './App.tsx';
import { followDevice } from './follow-device.ts';
import { keepChoices } from './keep-choices.ts';

const setAside = keepChoices(localStore());
followDevice();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App setAside={setAside} />
  </StrictMode>,
);

/** The browser's store; null where it is forbidden. */
function localStore(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
