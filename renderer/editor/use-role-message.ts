import type { RoleFinding } from '../../shared/features/role-guard/schema.ts';
import { useText } from '../i18n/text.tsx';

/** The sentence of a finding in the language of the screen; its neutral wording is always Dutch. */
export function useRoleMessage(): (finding: Pick<RoleFinding, 'reason'>) => string {
  const text = useText();
  return ({ reason }) => text(`role-guard.message.${reason}`);
}
