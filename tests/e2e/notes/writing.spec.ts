import AxeBuilder from '@axe-core/playwright';
import { expect } from 'playwright/test';
import { aLine } from '../../support/builders.ts';
import { test } from '../fixtures.ts';
import { aRoom, enterRoom, lineNow, markNow, notesOf, speakerNow } from './notes-room.ts';

test('the slash menu narrows while one types, and Esc leaves what was typed', async ({
  computer,
}) => {
  const { page } = await computer.open(aRoom);
  await enterRoom(page);
  const menu = page.getByRole('listbox', { name: 'Wat kan hier' });
  await page.keyboard.type('Zij valt vaak /');
  await expect(menu.getByRole('option')).not.toHaveCount(1);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.type('zor');
  await expect(menu.getByRole('option')).toHaveCount(1);
  const chosen = await notesOf(page).getAttribute('aria-activedescendant');
  await expect(page.locator(`[id="${chosen}"]`)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Tab');
  await expect.poll(() => markNow(page)).toBe('zorg · privé');
  await expect(lineNow(page)).toHaveText('Zij valt vaak');

  await page.keyboard.press('Enter');
  await page.keyboard.type('/');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(lineNow(page)).toContainText('/');

  await page.keyboard.press('Backspace');
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Consulent praat' }).click();
  await expect.poll(() => speakerNow(page)).toBe('Consulent');
  await page.keyboard.type('En nu verder.');
  await expect(lineNow(page)).toContainText('En nu verder.');
});

test('words are found without accents in 3,000 lines, and Esc goes back to the same caret', async ({
  computer,
}) => {
  const lines = Array.from({ length: 3_000 }, (_, at) =>
    aLine({
      text: at % 1_000 === 10 ? `Zij gaat naar het café ${at}.` : `Regel ${at}.`,
      position: at,
    }),
  );
  const { page } = await computer.open((request) => aRoom(request, lines));
  await enterRoom(page);
  await page.keyboard.type('halverwege');
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: 'Zoek in dit gesprek' }).fill('CAFE');
  await expect(page.getByText('1 van 3')).toBeVisible();
  await expect(page.getByText('Zij gaat naar het café 10.')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 van 3')).toBeVisible();
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await expect(page.getByText('3 van 3')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.type('|');
  await expect(lineNow(page)).toContainText('halve|rwege');
});

test('letters that are put together are no shortcut and no slash word', async ({ computer }) => {
  const { page } = await computer.open(aRoom);
  await enterRoom(page);
  const cdp = await page.context().newCDPSession(page);
  await page.keyboard.type('Caf');
  await cdp.send('Input.imeSetComposition', { text: '´', selectionStart: 1, selectionEnd: 1 });
  await cdp.send('Input.imeSetComposition', { text: 'é', selectionStart: 1, selectionEnd: 1 });
  await cdp.send('Input.insertText', { text: 'é' });
  await expect(lineNow(page)).toContainText('Café');
  await page.keyboard.type(' ');
  await cdp.send('Input.imeSetComposition', { text: '/k', selectionStart: 2, selectionEnd: 2 });
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await cdp.send('Input.insertText', { text: '/karton' });
  await expect(lineNow(page)).toContainText('Café /karton');
  expect(await markNow(page)).toBe('');
});

test('an accent that is typed before its letter is a letter, and AltGr is no shortcut', async ({
  computer,
}) => {
  const { page } = await computer.open(aRoom);
  await enterRoom(page);
  const cdp = await page.context().newCDPSession(page);
  const press = async (key: string, code: string, more: { text?: string; modifiers?: number }) => {
    const type = more.text === undefined ? 'rawKeyDown' : 'keyDown';
    await cdp.send('Input.dispatchKeyEvent', { type, key, code, ...more });
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code });
  };
  // As Windows does it: the accent is a key without text, the letter comes with it.
  await page.keyboard.type('Zij drinkt caf');
  await press('Dead', 'Quote', {});
  await press('é', 'KeyE', { text: 'é' });
  await expect(lineNow(page)).toHaveText('Zij drinkt café');
  // As Linux and macOS do it: the accent stands there first, underlined, and the letter takes its place.
  await page.keyboard.type(' na de ge');
  await press('Dead', 'Quote', { modifiers: 8 });
  await cdp.send('Input.imeSetComposition', { text: '¨', selectionStart: 1, selectionEnd: 1 });
  await press('Process', 'KeyI', {});
  await cdp.send('Input.insertText', { text: 'ï' });
  await page.keyboard.type('nde rit');
  await expect(lineNow(page)).toHaveText('Zij drinkt café na de geïnde rit');
  // AltGr writes its sign. To Windows it is Ctrl and Alt together, which is no shortcut of ours.
  await press('€', 'Digit5', { text: '€' });
  await press('ç', 'KeyC', { modifiers: 3 });
  await expect(lineNow(page)).toHaveText('Zij drinkt café na de geïnde rit€');
  expect(await markNow(page)).toBe('');
  expect(await speakerNow(page)).toBe('Mevrouw');
  await page.keyboard.press('Control+z');
  await expect(lineNow(page)).not.toContainText('€');
});

test('the last lines stay in sight when the notes get less room', async ({ computer }) => {
  const lines = Array.from({ length: 300 }, (_, at) =>
    aLine({
      text: `Regel ${at}, met wat meer woorden erin dan op één regel passen. `.repeat(3),
      position: at,
    }),
  );
  const { page } = await computer.open((request) => aRoom(request, lines));
  await enterRoom(page);
  await page.keyboard.type('Zij wil naar haar zus.');
  await expect(lineNow(page)).toBeInViewport({ ratio: 1 });
  const isInBox = () =>
    lineNow(page).evaluate((line) => {
      const box = line.closest('.script')?.getBoundingClientRect();
      const { top, bottom } = line.getBoundingClientRect();
      return box !== undefined && top >= box.top && bottom <= box.bottom;
    });
  await page.keyboard.press('Control+t');
  await expect(page.getByRole('region', { name: 'Terugvragen' })).toBeVisible();
  await expect.poll(isInBox).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(isInBox).toBe(true);
  await page.keyboard.press('Control+f');
  await expect(page.getByRole('textbox', { name: 'Zoek in dit gesprek' })).toBeVisible();
  await expect.poll(isInBox).toBe(true);
  await page.keyboard.press('Escape');

  // Whoever reads back further up is not taken away from there.
  const script = page.locator('.script');
  await script.evaluate((box) => box.scrollTo({ top: 2_000 }));
  const earlier = page.locator('.line', { hasText: 'Regel 30,' }).first();
  await earlier.evaluate((line) => line.scrollIntoView({ block: 'center' }));
  await page.setViewportSize({ width: 1_360, height: 700 });
  await expect(earlier).toBeInViewport();
});

test('a long line, emoji and writing from the right keep their words and their place', async ({
  computer,
}) => {
  const { page } = await computer.open(aRoom);
  await enterRoom(page);
  const long = 'onafgebroken'.repeat(417).slice(0, 5_000);
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, `${long}\n👩🏽‍🦽 naar de moskee\nأختي تسكن هنا`);
  const script = page.locator('.script');
  await expect(notesOf(page)).toContainText(long);
  await expect(notesOf(page)).toContainText('👩🏽‍🦽 naar de moskee');
  const isWider = await script.evaluate((box) => box.scrollWidth > box.clientWidth);
  expect(isWider).toBe(false);
  const arabic = page.locator('.line', { hasText: 'أختي' });
  const [name, words] = await arabic.evaluate((line) => {
    const text = line.querySelector('.line__words')?.getBoundingClientRect();
    return [line.getBoundingClientRect().left, text?.left ?? 0];
  });
  // The name stays left of the words.
  expect(words).toBeGreaterThan((name ?? 0) + 90);

  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(['geheim'], 'verslag.docx'));
    document
      .querySelector('[data-slate-editor]')
      ?.dispatchEvent(
        new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
      );
  });
  await expect(page.getByText('Een bestand past niet in de notities.')).toBeVisible();
  await expect(notesOf(page)).not.toContainText('geheim');
});

test('what was typed in the second before a lock is there after it', async ({ computer }) => {
  const first = await computer.open(aRoom);
  await enterRoom(first.page);
  await first.page.keyboard.type('Nog net gezegd.');
  await first.page.keyboard.press('Control+l');
  expect(await first.ended).toBe('locked');
  const second = await computer.open();
  const { page } = second;
  await page
    .getByLabel(/[Ww]achtzin/)
    .first()
    .fill('koffie aan de keukentafel');
  await page.keyboard.press('Enter');
  await page.getByRole('navigation').first().waitFor();
  await page.keyboard.press('Control+Shift+f');
  await page.getByRole('main').getByRole('searchbox').fill('Nog net gezegd');
  await page.locator('mark').first().waitFor();
});

test('a key that is changed in Instellingen works at once, and one that is taken is refused', async ({
  computer,
}) => {
  const { page } = await computer.open(aRoom);
  await page.getByRole('navigation').getByText('Instellingen').click();
  await page.getByRole('button', { name: 'Toetsen wijzigen' }).click();
  await page.getByRole('button', { name: 'Wijzig de toets voor: kernpunt' }).click();
  await page.keyboard.press('Control+Shift+a');
  await expect(page.getByText('Ctrl Shift A is al van: afspraak.')).toBeVisible();
  await page.keyboard.press('k');
  await expect(page.getByText('Een letter alleen hoort bij de tekst.')).toBeVisible();
  await page.keyboard.press('Alt+k');
  await page.getByRole('button', { name: 'Zoals het was' }).waitFor();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await enterRoom(page);
  await page.keyboard.type('Naar mijn zus');
  await page.keyboard.press('Control+k');
  await expect.poll(() => markNow(page)).toBe('');
  await page.keyboard.press('Alt+k');
  await expect.poll(() => markNow(page)).toBe('kernpunt');
});
