import { z } from 'zod';
import { contract, task } from '../../contract/contract.ts';
import { Settings, ShellAbilities } from './schema.ts';

export const settings = contract('settings', {
  read: task({ input: z.object({}), output: Settings, whileLocked: true }),
  abilities: task({ input: z.object({}), output: ShellAbilities, whileLocked: true }),
  save: task({
    input: Settings,
    output: Settings,
    changes: ['settings', 'retention'],
    whileLocked: true,
  }),
});
