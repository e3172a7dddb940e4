/** The switches that open a process of ours to a debugger, as Node and Chromium spell them. */
const debuggerSwitch =
  /^--?(inspect|debug|remote-debugging-|remote-allow-origins|wait-for-debugger)/;

/**
 * Whether someone asks for a debugger on this start. It could read a passphrase as it is typed, and a debugging port
 * would let any program on the computer do so; Naast then refuses to start.
 */
export function asksForDebugger(args: readonly string[]): boolean {
  return args.some((argument) => debuggerSwitch.test(argument));
}
