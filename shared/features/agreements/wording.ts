import type { AgreementDetails } from './schema.ts';

/**
 * What is checked when an agreement is checked: its text and, once they are written down, who and when. These print as
 * agreed too, so changing one of them makes the check `nieuw` as changed words do (practice, 3.2: dates must be right).
 */
export function agreementWording(text: string, details: AgreementDetails | undefined): string {
  const { doer = null, due = null } = details ?? {};
  return doer === null && due === null ? text : `${text} | ${doer ?? ''} | ${due ?? ''}`;
}
