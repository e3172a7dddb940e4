import { z } from 'zod';
import { contract, task } from '../../contract/contract.ts';
import { Settings } from './schema.ts';

export const settings = contract('settings', {
  read: task({ input: z.object({}), output: Settings, whileLocked: true }),
  save: task({ input: Settings, output: Settings, changes: ['settings'], whileLocked: true }),
});
