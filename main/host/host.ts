import type { AnyPaperKind } from '../../shared/features/papers/schema.ts';
import type { Settings, ShellAbilities } from '../../shared/features/settings/schema.ts';

/**
 * What the vault process may ask of the world outside. Each shell has its own adapter; the words are ours, so that
 * nothing of a shell leaks into a feature.
 */
export interface Host {
  /**
   * Asks the person where to save. `fileName` never holds a person's name. Gives the full path, or `null` when they
   * cancel. An existing file is only given back after the person agreed to replace it.
   */
  chooseSaveFile(suggestion: { readonly fileName: string }): Promise<string | null>;
  /** Asks for a file that is there, to read. Gives its full path, or `null` when they cancel. */
  chooseFileToOpen(): Promise<string | null>;
  /** Asks for a folder that is there, to put something in. Gives its full path, or `null` when they cancel. */
  chooseFolder(): Promise<string | null>;
  /**
   * Prints the paper the page shows, as a tagged A4 pdf, and writes it whole to `path`. The bytes stay in the host;
   * the vault process never gets them. Gives `false`, writing nothing, when the page does not show that paper.
   */
  savePageAsPdf(print: { readonly path: string; readonly paper: AnyPaperKind }): Promise<boolean>;
  /** Something was just copied out of Naast: looks at what the clipboard holds, to know it again. */
  rememberCopiedText(): Promise<void>;
  /** Clears the clipboard when it still holds that. */
  clearCopiedText(): Promise<void>;
  /** What this shell can do on this computer that another cannot. */
  abilities(): Promise<ShellAbilities>;
  readSettings(): Promise<Settings>;
  writeSettings(settings: Settings): Promise<void>;
}

const hostMethods = [
  'chooseSaveFile',
  'chooseFileToOpen',
  'chooseFolder',
  'savePageAsPdf',
  'rememberCopiedText',
  'clearCopiedText',
  'abilities',
  'readSettings',
  'writeSettings',
] as const;
export type HostMethod = (typeof hostMethods)[number];
