import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';

/** What a page may do, sent as a header with every answer. Nothing from outside, nothing inline, no network. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types naast-rule-worker',
].join('; ');

/** What the page can never be given, in whatever browser: it needs none of it. */
const PERMISSIONS_POLICY = [
  'accelerometer',
  'bluetooth',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Answers a request for a file of the built renderer; 404 for anything that is not such a file. */
export function servePage(folder: string, url: URL): PageAnswer {
  const path = fileFor(folder, url);
  const type = path ? types[extname(path)] : undefined;
  if (!path || !type)
    return { status: 404, headers: securityHeaders('text/plain'), body: Buffer.alloc(0) };
  return { status: 200, headers: securityHeaders(type), body: readFileSync(path) };
}

/** The file a path names inside the folder; `undefined` when it leads outside or names none. */
function fileFor(folder: string, url: URL): string | undefined {
  const wanted = url.pathname === '/' ? '/index.html' : decodePath(url.pathname);
  if (wanted === undefined) return undefined;
  const root = normalize(folder + sep);
  const path = normalize(join(root, wanted));
  if (!path.startsWith(root) || !existsSync(path) || !statSync(path).isFile()) return undefined;
  return path;
}

function decodePath(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    // A malformed escape names no file.
    return undefined;
  }
}

function securityHeaders(contentType: string): Record<string, string> {
  return {
    'content-type': contentType,
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'permissions-policy': PERMISSIONS_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': 'no-store',
  };
}
