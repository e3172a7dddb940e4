import { procedures } from '../../shared/features/procedures/contract.ts';
import type { ProcedureEventDetails, RoadId } from '../../shared/features/procedures/procedure.ts';
import type { ProcedureView } from '../../shared/features/procedures/road-state-schema.ts';
import type { CaseId } from '../../shared/primitives/ids.ts';
import { PlainDate } from '../../shared/primitives/plain-date.ts';
import { aStoredConversation } from './builders.ts';
import type { TestVault } from './test-vault.ts';

/** Something that happened, known from the postmark. */
export function happened(
  event: string,
  on: string,
  more: Partial<ProcedureEventDetails> = {},
): ProcedureEventDetails {
  return {
    event,
    on: PlainDate.parse(on),
    source: 'postmark',
    letterDay: null,
    namedDay: null,
    remark: '',
    ...more,
  };
}

/** A procedure in a new case of mevrouw Yildiz, or in a case that is there. */
export async function aProcedure(
  vault: Pick<TestVault, 'get'>,
  first: ProcedureEventDetails,
  { road = 'bezwaar', caseId }: { road?: RoadId; caseId?: CaseId } = {},
): Promise<ProcedureView> {
  return vault.get(procedures.start, {
    caseId: caseId ?? (await aStoredConversation(vault)).caseId,
    details: { road, about: 'vervoer (Wmo)', authority: 'gemeente Rivierveen' },
    first,
  });
}
