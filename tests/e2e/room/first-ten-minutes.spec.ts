import { expect } from 'playwright/test';
import { firstTenMinutes } from '../../support/scripted-hour/scripted-hour.ts';
import { test } from '../fixtures.ts';
import { typistAt } from './at-the-table.ts';
import { emptyConversation, goIntoRoom } from './empty-room.ts';

test('the first ten minutes, by keyboard and by what the screen says, with a check in each direction', async ({
  computer,
}) => {
  const { page } = await computer.open(async (request) => void (await emptyConversation(request)));
  await goIntoRoom(page);
  const typist = await typistAt(page);
  const opening = firstTenMinutes();
  await typist.follow(opening);

  const lines = opening.flatMap((one) => (one.kind === 'said' ? [one.text] : []));
  const written = await typist.notes.innerText();
  for (const line of lines) expect(written).toContain(line);
  const understood = page.getByRole('complementary', { name: 'Samenvatting tot nu toe' });
  await expect(understood.getByText('1 van 1 punt klopt')).toHaveCount(2);
});
