import '../bridge/zod-without-eval.ts';
// Takes the one name the content policy allows, before anything else could.
import '../bridge/text-check/worker-address.ts';

import '../styles/index.css';
import { createRoot } from 'react-dom/client';
import { windowBridge } from '../bridge/bridge.ts';
import { App } from './app.tsx';
import { Providers } from './providers.tsx';

const place = document.getElementById('app');
if (place === null) throw new Error('index.html has no element with id app');

createRoot(place).render(
  <Providers bridge={windowBridge()}>
    <App />
  </Providers>,
);
