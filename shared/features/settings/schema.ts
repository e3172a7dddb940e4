import { z } from 'zod';

/** Preferences of this computer. Nothing about a person: they are readable before the vault is open. */
export const Settings = z.object({
  language: z.enum(['nl', 'en']),
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
});
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = { language: 'nl', theme: 'system' };
