import { chromium } from 'playwright-core';
import { needsNoSandbox } from '../../../main/host/chromium/browser-arguments.ts';

/** A negative control of the network: the browser, started without our arguments, is sent to a name nobody has. */
const [executablePath = ''] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, chromiumSandbox: !needsNoSandbox() });
const page = await browser.newPage();
// There is no network: the page cannot come.
await page.goto('http://naast-planted.example/').catch(() => undefined);
await browser.close();
