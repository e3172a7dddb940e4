/** A system call that touches the internet address families, and the program that made it. */
export interface NetworkCall {
  readonly program: string;
  readonly call: string;
  readonly line: string;
}

/** The calls strace must record for `networkCalls` to find what it looks for. */
export const TRACED_CALLS = [
  'execve',
  'clone',
  'clone3',
  'fork',
  'vfork',
  'socket',
  'connect',
  'bind',
  'listen',
  'sendto',
  'sendmsg',
  'sendmmsg',
].join(',');

/**
 * Reads the output of `strace -f -yy` and gives every call on an IPv4 or IPv6 socket. A process is named after the program
 * it runs; one that runs none of its own yet, after its parent's.
 */
export function networkCalls(trace: string): NetworkCall[] {
  const lines = trace.split('\n');
  const parents = parentsOf(lines);
  const programs = new Map<string, string>();
  const found: NetworkCall[] = [];
  for (const line of lines) {
    const [, pid = '', call = ''] = /^(\d+)\s+(\w+)\(/.exec(line) ?? [];
    const program = /^\d+\s+execve\("([^"]+)"/.exec(line)?.[1];
    // A program that is not found on the PATH fails with ENOENT and is tried elsewhere.
    if (program && !/= -1/.test(line)) programs.set(pid, program.split('/').at(-1) ?? program);
    if (isInternet(line, call)) found.push({ program: programOf(pid), call, line });
  }
  return found;

  function programOf(pid: string | undefined): string {
    if (pid === undefined) return 'unknown';
    return programs.get(pid) ?? programOf(parents.get(pid));
  }
}

/**
 * Whether there is a road to IPv6 Chromium asks the kernel by connecting a UDP socket to an address it never speaks to. That
 * sends nothing, and the browser has no switch for it.
 */
const IPV6_PROBE = /<UDP.*sin6_port=htons\(443\).*"2001:4860:4860::8888"/;

/**
 * What leaves the machine, would do so with a network, or lets others in: bytes sent, a connection, an open port. A lookup of
 * a name connects a UDP socket first, and without a network comes no further.
 */
export function isTraffic({ call, line }: NetworkCall): boolean {
  if (call === 'connect') return !IPV6_PROBE.test(line);
  return ['listen', 'sendto', 'sendmsg', 'sendmmsg'].includes(call);
}

function isInternet(line: string, call: string): boolean {
  if (call === 'socket') return /socket\(AF_INET6?,/.test(line);
  return /<(TCP|UDP)(v6)?:/.test(line) || /sa_family=AF_INET6?\b/.test(line);
}

function parentsOf(lines: readonly string[]): Map<string, string> {
  const parents = new Map<string, string>();
  for (const line of lines) {
    const [, parent, child] =
      /^(\d+)\s+(?:<\.\.\. )?(?:clone3?|v?fork)\b.*= (\d+)(?:<.*>)?$/.exec(line) ?? [];
    if (parent && child) parents.set(child, parent);
  }
  return parents;
}
