import { join } from 'node:path';
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { BackupLine } from '../../../renderer/features/backup/backup-line.tsx';
import { backup } from '../../../shared/features/backup/contract.ts';
import { aVault, show } from '../show.tsx';

it('asks on Vandaag for a backup elsewhere, and is gone once one was kept', async () => {
  const vault = await aVault();
  show(vault, <BackupLine />);
  await screen.findByText('Bewaar deze week een back-up op een usb-stick.');
  vault.host.savePath = join(vault.folder, 'stick.tar');
  await vault.get(backup.keepElsewhere, {});
  await expect
    .poll(() => screen.queryByText('Bewaar deze week een back-up op een usb-stick.'))
    .toBeNull();
});
