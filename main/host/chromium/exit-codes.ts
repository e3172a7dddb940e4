/** How a session ends when the browser cannot start its own sandbox; the supervisor then says so. */
export const NO_SANDBOX_EXIT_CODE = 76;

/**
 * Whether the browser's last words say that it found no sandbox to run in. The words also hold the arguments it was started
 * with, and `--no-sandbox` among those says nothing.
 */
export function isForWantOfSandbox(lastWords: string): boolean {
  return /no usable sandbox|SUID sandbox helper/i.test(lastWords);
}
