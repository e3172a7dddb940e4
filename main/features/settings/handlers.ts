import { settings } from '../../../shared/features/settings/contract.ts';
import type { Settings } from '../../../shared/features/settings/schema.ts';
import { ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import type { Host } from '../../host/host.ts';

/** Settings live with the shell, not in the vault: they are needed before it is open. */
export function settingsCalls(parts: {
  host: Host;
  onSaved: (settings: Settings) => void;
}): BoundCall[] {
  const { host } = parts;
  return bind(settings, {
    read: async () => ok(await host.readSettings()),
    abilities: async () => ok(await host.abilities()),
    save: async (wanted) => {
      await host.writeSettings(wanted);
      parts.onSaved(wanted);
      return ok(wanted);
    },
  });
}
