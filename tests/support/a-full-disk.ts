import { fail } from '../../shared/primitives/result.ts';
import type { TestVault } from './test-vault.ts';

/** A vault whose disk has no room for one call, until `isFull` is set to `false`; all other calls pass. */
export function withFullDiskFor(
  vault: TestVault,
  call: { readonly name: string },
): { readonly vault: TestVault; isFull: boolean } {
  const disk = {
    isFull: true,
    vault: {
      ...vault,
      raw: async (wire: unknown) =>
        disk.isFull && (wire as { call: string }).call === call.name
          ? fail({ code: 'disk-full' as const })
          : vault.raw(wire),
    },
  };
  return disk;
}
