import { expect } from 'playwright/test';
import { test } from './fixtures.ts';

test('the page has one worker of its own, and nothing can give it another', async ({
  computer,
}) => {
  const { page } = await computer.open();
  await page.getByRole('button').first().waitFor();
  const made = await page.evaluate(async () => {
    // After a pause, because a debugger's own evaluation is let through by the policy.
    await new Promise((resolve) => setTimeout(resolve, 10));
    const { trustedTypes } = window as unknown as {
      trustedTypes: {
        createPolicy(name: string, rules: object): { createScriptURL(url: string): string };
      };
    };
    const anyAddress = { createScriptURL: (url: string) => url };
    const attempts: Record<string, () => unknown> = {
      'the same name': () => trustedTypes.createPolicy('naast-rule-worker', anyAddress),
      'another name': () => trustedTypes.createPolicy('mine', anyAddress),
      'a plain address': () => new Worker('/assets/mine.js'),
      'an address of data': () => new Worker('data:text/javascript,1'),
    };
    return Object.entries(attempts).flatMap(([name, attempt]) => {
      try {
        attempt();
        return [name];
      } catch {
        return [];
      }
    });
  });
  expect(made).toEqual([]);
});
