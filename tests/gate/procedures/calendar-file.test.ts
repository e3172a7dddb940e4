import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { procedures } from '../../../shared/features/procedures/contract.ts';
import type { ProcedureId } from '../../../shared/primitives/ids.ts';
import { aProcedure, happened } from '../../support/a-procedure.ts';
import { type TestVault, testVault } from '../../support/test-vault.ts';

// The clock of a test vault stands at 3 March 2026.
let vault: TestVault;
beforeEach(async () => {
  vault = await testVault();
});
afterEach(() => vault.remove());

async function calendar(of: { procedureId?: ProcedureId; withNames?: boolean } = {}) {
  vault.host.savePath = join(vault.folder, 'datums.ics');
  await vault.get(procedures.saveCalendar, { withNames: false, ...of });
  return readFileSync(vault.host.savePath, 'utf8').replaceAll('\r\n ', '');
}

describe('the dates in a calendar', () => {
  it('carry no name, unless that is chosen', async () => {
    const { procedure } = await aProcedure(vault, happened('decision_sent', '2026-02-20'));
    const without = await calendar({ procedureId: procedure.id });
    expect(without).toContain('DTSTART;VALUE=DATE:20260407');
    expect(without).toContain('SUMMARY:Laatste dag: Bezwaar maken');
    expect(without).not.toMatch(/Yildiz|vervoer|Rivierveen/);
    expect(await calendar({ procedureId: procedure.id, withNames: true })).toMatch(
      /mevrouw Yildiz/,
    );
    expect(vault.host.suggestions).toEqual(['datums-2026-03-03.ics', 'datums-2026-03-03.ics']);
  });

  it('remind a week and two days before, and say the last safe day', async () => {
    await aProcedure(vault, happened('decision_sent', '2026-02-20'));
    const text = await calendar();
    expect(text).toContain('TRIGGER:-P7D');
    expect(text).toContain('TRIGGER:-P2D');
    expect(text).toContain('Laatste veilige dag: donderdag 2 april 2026');
  });

  it('are those of the procedure that was asked, or else of all', async () => {
    const { procedure } = await aProcedure(vault, happened('decision_sent', '2026-02-20'));
    await aProcedure(vault, happened('decision_sent', '2026-02-27'));
    expect(daysIn(await calendar({ procedureId: procedure.id }))).toEqual(['20260407']);
    expect(daysIn(await calendar())).toEqual(['20260407', '20260410']);
  });

  it('leave out what is over', async () => {
    await aProcedure(vault, happened('decision_sent', '2026-01-05'));
    await aProcedure(vault, happened('decision_sent', '2026-02-20'));
    expect(daysIn(await calendar())).toEqual(['20260407']);
  });
});

function daysIn(text: string): string[] {
  return [...text.matchAll(/^DTSTART;VALUE=DATE:(\d{8})/gm)].map(([, day = '']) => day);
}
