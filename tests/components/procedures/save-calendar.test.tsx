import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SaveCalendar } from '../../../renderer/features/procedures/save-calendar.tsx';
import { aVault, show } from '../show.tsx';

it('says before a calendar file with names is saved that it is not encrypted', async () => {
  show(await aVault(), <SaveCalendar />);
  const names = await screen.findByLabelText('Zet erbij om wie het gaat');
  expect(screen.queryByText(/niet versleuteld/)).toBeNull();
  fireEvent.click(names);
  await screen.findByText(/^Dit bestand is niet versleuteld/);
});
