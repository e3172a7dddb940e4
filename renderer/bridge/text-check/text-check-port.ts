import { createContext } from 'react';
import type {
  TextCheck,
  TextCheckRefusal,
} from '../../../shared/features/plain-language/schema.ts';
import type { CheckOptions } from '../../../shared/features/plain-language/text-checker.ts';

/** Who checks texts for the page. */
export type CheckText = (
  text: string,
  options: CheckOptions,
) => Promise<TextCheck | TextCheckRefusal>;

/** Another way to check than the worker, where there are no workers: a screen on a direct bridge. */
export const CheckTextContext = createContext<CheckText | undefined>(undefined);
