import { join } from 'node:path';
import { type FuseV1Config, FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';

/**
 * What the finished program can no longer be talked into, by a variable or a switch. Every fuse this Electron has must stand
 * here: a new one that nobody thought about stops the packaging.
 */
export const fuses: FuseV1Config = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
};

/** What electron-builder hands over, as far as it is used. */
interface PackedApp {
  readonly appOutDir: string;
  readonly electronPlatformName: string;
  readonly packager: {
    readonly appInfo: { readonly productFilename: string };
    /** Only for Linux. */
    readonly executableName?: string;
  };
}

/**
 * Sets the fuses, after the files are in place and before anything is signed: the signature covers them. electron-builder has
 * a setting of its own for this, but knows neither the newest fuse nor the strict mode.
 */
export async function afterPack({
  appOutDir,
  electronPlatformName,
  packager,
}: PackedApp): Promise<void> {
  const name = packager.appInfo.productFilename;
  const programs: Readonly<Record<string, string>> = {
    darwin: `${name}.app`,
    win32: `${name}.exe`,
    linux: packager.executableName ?? name,
  };
  const program = programs[electronPlatformName];
  if (!program) throw new Error(`there is no Naast for ${electronPlatformName}`);
  await flipFuses(join(appOutDir, program), fuses);
}
