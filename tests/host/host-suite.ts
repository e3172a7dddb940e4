import { bridgeBehaviours } from './bridge-behaviours.ts';
import { hardeningBehaviours } from './hardening-behaviours.ts';
import { pageBehaviours } from './page-behaviours.ts';
import { sessionBehaviours } from './session-behaviours.ts';
import type { ShellUnderTest } from './shell-under-test.ts';

/** What both shells must do alike, so that a page need not know in which of them it is. */
export function hostSuite(shell: ShellUnderTest): void {
  bridgeBehaviours(shell);
  pageBehaviours(shell);
  hardeningBehaviours(shell);
  sessionBehaviours(shell);
}
