import type { Page } from 'playwright-core';
import type {} from '../../renderer/bridge/bridge.ts';
import type {
  Answer,
  CallSpec,
  InputOf,
  OutputOf,
  WireCall,
} from '../../shared/contract/contract.ts';

/** One running shell, as the suite needs it: its page, and what only the shell itself can do. */
export interface OpenShell {
  readonly page: Page;
  /** How the session ended. */
  readonly ended: Promise<'locked' | 'closed' | 'failed'>;
  /** Answers the next question where to save; `null` is cancelling. */
  answerNextSave(path: string | null): Promise<void>;
  close(): Promise<void>;
}

export interface ShellUnderTest {
  readonly name: string;
  /** Opens a window on the data in a folder. */
  open(dataFolder: string): Promise<OpenShell>;
}

/** Whatever someone sends from the page; a throw in the page rejects. */
export function send(page: Page, wireCall: unknown): Promise<Answer<unknown>> {
  return page.evaluate((call) => window.naast.request(call as WireCall), wireCall);
}

/** A call by its contract that must succeed. */
export async function ask<Spec extends CallSpec>(
  page: Page,
  spec: Spec,
  input: InputOf<Spec>,
): Promise<OutputOf<Spec>> {
  const answer = await send(page, { call: spec.name, input });
  if (!answer.ok) throw new Error(`${spec.name} was refused: ${answer.error.code}`);
  return spec.output.parse(answer.value) as OutputOf<Spec>;
}

/** The code of a refusal; `answered` when it was none. */
export function codeOf(answer: Answer<unknown>): string {
  return answer.ok ? 'answered' : answer.error.code;
}
