import { settings } from '../../../shared/features/settings/contract.ts';
import { ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import type { Host } from '../../host/host.ts';

/** Settings live with the shell, not in the vault: they are needed before it is open. */
export function settingsCalls({ host }: { host: Host }): BoundCall[] {
  return bind(settings, {
    read: async () => ok(await host.readSettings()),
    save: async (wanted) => {
      await host.writeSettings(wanted);
      return ok(wanted);
    },
  });
}
