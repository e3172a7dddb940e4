/**
 * Variables with which someone could open a process of ours to a debugger, have it load other code, or change how the
 * browser starts: Node reads the first, Debian's and Arch's start scripts of Chromium the second, its TLS layer the last.
 */
const refused =
  /^(NODE_(?!ENV$)|(CHROM(E|IUM)|GOOGLE_CHROME|EDGE)\w*FLAGS$|ELECTRON_|SSLKEYLOGFILE$)/i;

/** The environment for the processes we start: this one's, without what would open them. */
export function ownEnvironment(from: NodeJS.ProcessEnv = process.env): Record<string, string> {
  return Object.fromEntries(
    Object.entries(from).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && !refused.test(entry[0]),
    ),
  );
}

/** Node's own arguments for them: no debugger, not even when it is asked for by a signal. */
export const ownNodeArguments: readonly string[] = ['--disable-sigusr1'];
