import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/common/common.css';
import { App } from './App.tsx';
import { rememberChoices } from './choices.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App setAside={await rememberChoices()} />
  </StrictMode>,
);
