import { useLayoutEffect } from 'react';
import type { Settings } from '../../shared/features/settings/schema.ts';

type Look = Exclude<Settings['theme'], 'system'>;

/** Dresses the page in a theme; `system` follows what the computer prefers, also when that changes. */
export function useTheme(theme: Settings['theme']): void {
  useLayoutEffect(() => {
    if (theme !== 'system') {
      wear(theme);
      return;
    }
    const preferences = ['(prefers-contrast: more)', '(prefers-color-scheme: dark)'].map((query) =>
      window.matchMedia(query),
    );
    const follow = () => wear(lookFor(preferences.map((preference) => preference.matches)));
    follow();
    for (const preference of preferences) preference.addEventListener('change', follow);
    return () => {
      for (const preference of preferences) preference.removeEventListener('change', follow);
    };
  }, [theme]);
}

function lookFor([wantsContrast, wantsDark]: readonly boolean[]): Look {
  if (wantsContrast) return 'contrast';
  return wantsDark ? 'dark' : 'light';
}

function wear(look: Look): void {
  document.documentElement.dataset.theme = look;
}
