import type { Answer } from '../../../shared/contract/contract.ts';
import type { ErrorCode } from '../../../shared/contract/errors.ts';
import { emergencyCopies } from '../../../shared/features/emergency-copies/contract.ts';
import { fail, ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import type { Host } from '../../host/host.ts';
import {
  type EmergencyCopy,
  readEmergencyCopy,
  type VaultBox,
  writeEmergencyCopy,
} from './copy-file.ts';
import type { HeldWords } from './held-words.ts';

/** The disk or the vault takes nothing: the other calls would fare no better, and the copy stays open for a next try. */
const takesNothing: ReadonlySet<ErrorCode> = new Set([
  'disk-full',
  'write-failed',
  'vault-damaged',
  'vault-write-protected',
]);

export function emergencyCopyCalls(parts: {
  host: Host;
  box: VaultBox;
  held: HeldWords;
  /** The gate itself: what was held is judged again like any other call. */
  request: (call: unknown) => Promise<Answer<unknown>>;
}): BoundCall[] {
  const { host, box, held, request } = parts;
  /** The copy opened last; it goes when it was put back, and with the process at lock. */
  let opened: EmergencyCopy | undefined;
  return bind(emergencyCopies, {
    save: async ({ calls }, { clock }) => {
      const path = await host.chooseSaveFile({ fileName: 'naast-noodkopie.naast' });
      if (path === null) return ok({ savedAs: null });
      writeEmergencyCopy(path, { savedAt: clock.now(), calls }, box);
      return ok({ savedAs: path });
    },
    hold: async ({ calls }) => {
      held.hold(calls);
      return ok({});
    },
    open: async () => {
      const path = await host.chooseFileToOpen();
      if (path === null) return ok(null);
      opened = readEmergencyCopy(path, box);
      if (!opened) return fail({ code: 'copy-unreadable' });
      return ok({ savedAt: opened.savedAt, callCount: opened.calls.length });
    },
    putBack: async () => {
      if (!opened) return fail({ code: 'not-found' });
      let refused = 0;
      for (const call of opened.calls) {
        const answer = await request(call);
        if (answer.ok) continue;
        if (takesNothing.has(answer.error.code)) return answer;
        refused += 1;
      }
      const done = opened.calls.length - refused;
      opened = undefined;
      return ok({ done, refused });
    },
  });
}
