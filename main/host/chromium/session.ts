import { serveSession } from './serve-session.ts';

/** The process of one session of the Chromium shell; the supervisor starts it. */
await serveSession();
