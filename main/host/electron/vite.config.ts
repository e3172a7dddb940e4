import { join } from 'node:path';
import { defineConfig, type EnvironmentOptions } from 'vite';

const root = join(import.meta.dirname, '..', '..', '..');

/**
 * Five programs, each bundled into one file of `dist/electron`: what Electron starts, the vault process, its threads for
 * backups and for spelling, and the preload, which a sandboxed page can only take as one CommonJS file. All stand two folders
 * below the program's folder, like the sources of the host, so that paths from there hold in both.
 */
export default defineConfig({
  root,
  // A packaged Naast brings `better-sqlite3` along for its binaries; all else is inside the bundles.
  environments: {
    main: program({ name: 'main', from: 'main/host/electron/main.ts', format: 'es' }),
    vault: program({ name: 'vault-process', from: 'main/vault/process.ts', format: 'es' }),
    // The thread of the vault process that proves backups; it must stand beside it.
    backupWorker: program({
      name: 'backup-worker',
      from: 'main/vault/backups/backup-worker.ts',
      format: 'es',
    }),
    // Its thread for spelling; the dictionary comes along as files.
    spellingWorker: program({
      name: 'spelling-worker',
      from: 'main/features/spelling/spelling-worker.ts',
      // hunspell-asm is CommonJS at heart: its "module" cannot start its own runtime, which asks for its folder.
      format: 'cjs',
      mainFields: ['main'],
    }),
    preload: program({ name: 'preload', from: 'main/host/electron/preload.ts', format: 'cjs' }),
  },
  builder: {
    async buildApp({ build, environments }) {
      for (const name of ['main', 'vault', 'backupWorker', 'spellingWorker', 'preload']) {
        const environment = environments[name];
        if (environment) await build(environment);
      }
    },
  },
});

function program(parts: {
  name: string;
  from: string;
  format: 'es' | 'cjs';
  mainFields?: string[];
}): EnvironmentOptions {
  const { name, from, format, mainFields } = parts;
  return {
    consumer: 'server',
    resolve: {
      noExternal: true,
      external: ['electron', 'better-sqlite3'],
      ...(mainFields && { mainFields }),
    },
    build: {
      outDir: 'dist/electron',
      emptyOutDir: false,
      target: 'node24',
      // Kept readable: a licence to read the source is worth more here than a few kilobytes.
      minify: false,
      rolldownOptions: {
        input: { [name]: join(root, from) },
        external: ['electron', 'better-sqlite3'],
        output: {
          format,
          entryFileNames: format === 'cjs' ? '[name].cjs' : '[name].js',
          codeSplitting: false,
        },
      },
    },
  };
}
