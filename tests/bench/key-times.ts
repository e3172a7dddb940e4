import type { Page } from 'playwright-core';

/** About the pace of a fast typist; saving and summarising happen between the keys, as they do in the room. */
const BETWEEN_KEYS_MS = 60;

/** Notes, in the page, how long each key takes until the frame that shows it has been presented. */
export async function startMeasuring(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keyTimes: times });
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        // After the next frame was made, a message is the first thing to run: the frame is out by then.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => times.push(performance.now() - timeStamp);
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
}

/** Presses keys for real and gives their times in milliseconds. */
export async function pressKeys(page: Page, count: number): Promise<number[]> {
  await page.bringToFront();
  await page.evaluate(() => {
    (window as unknown as { keyTimes: number[] }).keyTimes.length = 0;
  });
  for (let pressed = 1; pressed <= count; pressed += 1) {
    await page.keyboard.press('e');
    await page.waitForFunction(
      (wanted) => (window as unknown as { keyTimes: number[] }).keyTimes.length >= wanted,
      pressed,
    );
    await page.waitForTimeout(BETWEEN_KEYS_MS);
  }
  return page.evaluate(() => [...(window as unknown as { keyTimes: number[] }).keyTimes]);
}
