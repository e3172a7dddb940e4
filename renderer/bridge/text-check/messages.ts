import type {
  TextCheck,
  TextCheckRefusal,
} from '../../../shared/features/plain-language/schema.ts';
import type { CheckOptions } from '../../../shared/features/plain-language/text-checker.ts';

/** What the page asks its rule worker. */
export interface TextCheckQuestion {
  readonly id: number;
  readonly text: string;
  readonly options: CheckOptions;
}

/** What the worker answers, under the id it was asked with. */
export interface TextCheckAnswer {
  readonly id: number;
  readonly answer: TextCheck | TextCheckRefusal;
}
