import { z } from 'zod';

/** Preferences of this computer. Nothing about a person: they are readable before the vault is open. */
export const Settings = z.object({
  language: z.enum(['nl', 'en']),
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  /** Keys that were changed, by the name of what they do; the others are as they come. */
  shortcuts: z.record(z.string().max(40), z.string().min(1).max(40)).default({}),
});
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = { language: 'nl', theme: 'system', shortcuts: {} };
