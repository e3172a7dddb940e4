import type { Locator, Page } from 'playwright-core';
import type { Mark, Speaker } from '../../../shared/features/notes/schema.ts';
import { keyOfSign } from '../../../shared/features/pace/data/sign-keys.ts';
import type { Happening } from '../../support/scripted-hour/scripted-hour.ts';

/** How the four are called on the screen of this conversation. */
export const called: Readonly<Record<Speaker, string>> = {
  inhabitant: 'Mevrouw',
  partner: 'Consulent',
  supporter: 'Ik',
  relative: 'Buurvrouw',
};
/** The words that stand beside the keys at the foot. */
const hints: Readonly<Partial<Record<Mark, string>>> = {
  key_point: 'kernpunt',
  agreement: 'afspraak',
  question: 'vraag',
};
const givesBack = { inhabitant: 'Mevrouw vertelt terug', partner: 'Consulent vertelt terug' };

/** A question and its answer never fall in the same second (practice, 3.3). */
const THINKING_MS = 1_200;

/** Someone at the table who types along: knows accessible names and what the screen says about keys, and nothing else. */
export interface Typist {
  readonly notes: Locator;
  /** Types what happens, at the end of the notes. */
  follow(happenings: readonly Happening[]): Promise<void>;
  /** Turns the line being written to this speaker. */
  turnTo(speaker: Speaker): Promise<void>;
}

export async function typistAt(page: Page): Promise<Typist> {
  const { keyboard } = page;
  const type = await fastHands(page);
  const notes = page.getByRole('textbox', { name: 'Notities' });
  await notes.waitFor();
  const keys = await keysAtTheFoot(page);
  const sayKey = keys('wie praat');
  /** Who speaks in the line being written: a new line is of whoever spoke last, the first of the inhabitant. */
  let speaks: Speaker = 'inhabitant';

  /** A slash word is carried out by the space behind it; anything else is a key. */
  async function use(hint: string): Promise<void> {
    const key = keys(hint);
    if (key.startsWith('/')) await keyboard.type(`${key} `);
    else await keyboard.press(key);
  }
  /** The order of the speakers, learnt by going round once: the screen says each time who speaks now. */
  const order = await learnOrder(page, () => keyboard.press(sayKey));
  async function turnTo(speaker: Speaker): Promise<void> {
    const turns = (order.indexOf(speaker) - order.indexOf(speaks) + order.length) % order.length;
    for (let turn = 0; turn < turns; turn += 1) await keyboard.press(sayKey);
    speaks = speaker;
  }
  async function giveBack(given: Extract<Happening, { kind: 'given_back' }>): Promise<void> {
    const panel = page.getByRole('region', { name: 'Terugvragen' });
    await use('terugvragen');
    await panel.getByText(givesBack[given.by]).waitFor();
    await page.waitForTimeout(THINKING_MS);
    await type(given.words);
    await keyboard.press('Enter');
    const verdict = panel.getByRole('button', {
      name: given.verdict === 'klopt' ? 'Klopt' : 'Anders',
    });
    await keyboard.press(await keyOn(verdict));
    if (given.verdict === 'anders') await keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await notes.and(page.locator(':focus')).waitFor();
  }
  async function happen(one: Happening): Promise<void> {
    switch (one.kind) {
      case 'topic':
        await use('onderwerp');
        await type(one.text);
        return keyboard.press('Enter');
      case 'said': {
        await turnTo(one.speaker);
        await type(one.text);
        const hint = one.mark === null ? undefined : hints[one.mark];
        if (hint) await keyboard.type(` ${keys(hint)} `);
        return keyboard.press('Enter');
      }
      case 'given_back':
        return giveBack(one);
      case 'sign':
        await keyboard.press('F2');
        await page.getByRole('region', { name: 'Tempo, alleen voor jou' }).waitFor();
        await keyboard.press(keyOfSign(one.sign));
        return notes.and(page.locator(':focus')).waitFor();
      case 'break':
      case 'go_on':
        await keyboard.press('F2');
        await page.getByRole('region', { name: 'Tempo, alleen voor jou' }).waitFor();
        await keyboard.press('p');
        return notes.and(page.locator(':focus')).waitFor();
      case 'silence':
        return;
    }
  }
  return {
    notes,
    turnTo,
    async follow(happenings) {
      for (const one of happenings) await happen(one);
    },
  };
}

async function learnOrder(page: Page, turn: () => Promise<void>): Promise<readonly Speaker[]> {
  const speakers = Object.keys(called) as Speaker[];
  const order: Speaker[] = [];
  for (const _ of speakers) {
    for (const speaker of speakers) {
      const said = page
        .getByRole('status')
        .filter({ hasText: new RegExp(`^${called[speaker]}\\b`) });
      if ((await said.count()) > 0) order.push(speaker);
    }
    await turn();
  }
  if (order[0] !== 'inhabitant' || order.length !== speakers.length) {
    throw new Error(`the screen names as speakers: ${order.join(', ')}`);
  }
  return order;
}

/**
 * Types letters through the browser's own keyboard, as fast as the page takes them: each is a key that goes down and up,
 * in order, without waiting for the answer to the one before.
 */
async function fastHands(page: Page): Promise<(text: string) => Promise<void>> {
  const devtools = await page.context().newCDPSession(page);
  return async (text) => {
    await Promise.all(
      [...text].flatMap((letter) => [
        devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', key: letter, text: letter }),
        devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter }),
      ]),
    );
  };
}

/** The key the screen shows beside a word at its foot. */
async function keysAtTheFoot(page: Page): Promise<(hint: string) => string> {
  const foot = page.getByRole('contentinfo');
  const shown = new Map<string, string>();
  const withKeys = foot.getByRole('button').filter({ has: page.locator('kbd') });
  for (const button of await withKeys.all()) {
    const key = await keyOn(button);
    shown.set((await button.innerText()).replace(key, '').trim(), key);
  }
  return (hint) => {
    const key = shown.get(hint);
    if (key === undefined) throw new Error(`no key at the foot says “${hint}”`);
    return key;
  };
}

async function keyOn(button: Locator): Promise<string> {
  return (await button.locator('kbd').first().innerText()).trim();
}
