import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');
/** In the environment of a run: the bundled vault process its rows start. */
const BUNDLED = 'NAAST_FAULTS_VAULT_PROGRAM';

/** The file of the vault process that rows start: the sources, or the bundle after `bundleVaultForRows`. */
export function vaultProgram(): string {
  return process.env[BUNDLED] ?? join(root, 'main', 'vault', 'process.ts');
}

/**
 * Bundles the vault process as a package has it, and lets every row started after this use that: it is what people will
 * run, and it starts in a third of the time, which counts with ten thousand starts. Rejects when it cannot be built.
 */
export async function bundleVaultForRows(): Promise<void> {
  // Only here: each row imports this file, and none of them the bundler.
  const { createBuilder } = await import('vite');
  const builder = await createBuilder({
    configFile: join(root, 'main', 'host', 'electron', 'vite.config.ts'),
    logLevel: 'error',
  });
  await builder.buildApp();
  process.env[BUNDLED] = join(root, 'dist', 'electron', 'vault-process.js');
}
