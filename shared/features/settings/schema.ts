import { z } from 'zod';

/** Preferences of this computer. Nothing about a person: they are readable before the vault is open. */
export const Settings = z.object({
  language: z.enum(['nl', 'en']),
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  /** Keys that were changed, by the name of what they do; the others are as they come. */
  shortcuts: z.record(z.string().max(40), z.string().min(1).max(40)).default({}),
  /** After how many minutes without a key or the mouse Naast locks itself. */
  lockAfterMinutes: z.int().min(1).max(15).default(5),
  /** Keeps the window out of screenshots and screen sharing, where the shell can. */
  contentProtection: z.boolean().default(true),
  /** How many months after closing is proposed to look at a case again: what the organisation set. No law says it. */
  reviewAfterMonths: z.int().min(1).max(120).default(6),
});
export type Settings = z.infer<typeof Settings>;

/** What the shell can do on this computer; not all can. */
export const ShellAbilities = z.object({
  /** Keep the window out of screenshots and screen sharing. */
  contentProtection: z.boolean(),
});
export type ShellAbilities = z.infer<typeof ShellAbilities>;

export const defaultSettings: Settings = Settings.parse({ language: 'nl', theme: 'system' });
