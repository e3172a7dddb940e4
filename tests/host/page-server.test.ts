import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePage } from '../../main/host/page-server.ts';
import { type TestFolder, testFolder } from './test-folder.ts';

describe('serving the page', () => {
  let folder: TestFolder;
  let pages: string;

  beforeAll(() => {
    folder = testFolder();
    pages = join(folder.path, 'pages');
    mkdirSync(join(pages, 'assets'), { recursive: true });
    mkdirSync(join(folder.path, 'pages-of-another'));
    writeFileSync(join(folder.path, 'package.json'), '{}');
    writeFileSync(join(folder.path, 'secret.html'), 'geheim');
    writeFileSync(join(folder.path, 'pages-of-another', 'index.html'), 'geheim');
    writeFileSync(join(pages, 'index.html'), '<title>Naast</title>');
    writeFileSync(join(pages, 'assets', 'a b.js'), 'export {}');
    writeFileSync(join(pages, 'assets', 'map.json'), '{}');
  });
  afterAll(() => folder.remove());

  // The path is set afterwards: an address that is parsed as a whole loses its dots before it arrives.
  function answerTo(path: string) {
    const url = new URL('https://naast.invalid/');
    Object.defineProperty(url, 'pathname', { value: path });
    return servePage(pages, url);
  }

  it('gives the page and its files with their type', () => {
    expect(answerTo('/').body.toString()).toBe('<title>Naast</title>');
    expect(answerTo('/').headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answerTo('/assets/a%20b.js').headers['content-type']).toMatch(/^text\/javascript/);
  });

  it.each(['/', '/nothing.html'])('sends the policy with the answer to %s', (path) => {
    const { headers } = answerTo(path);
    const policy = headers['content-security-policy'] ?? '';
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'none'",
      "frame-src 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
    ]) {
      expect(policy.split('; ')).toContain(rule);
    }
    expect(policy).not.toMatch(/unsafe|https?:|data:|\*/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
  });

  it.each([
    '/../package.json',
    '/../secret.html',
    '/%2e%2e/secret.html',
    '/..%2fsecret.html',
    '/assets/../../secret.html',
    '/assets%2f..%2f..%2fsecret.html',
    '/../pages-of-another/index.html',
    '//secret.html',
    '/%00index.html',
    '/%zz',
    '/assets',
    '/assets/',
    '/assets/map.json',
    '/index.html/',
    '',
  ])('finds nothing at %j', (path) => {
    const { status, body } = answerTo(path);
    expect(status).toBe(404);
    expect(body).toHaveLength(0);
  });
});
