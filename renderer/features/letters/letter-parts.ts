import type { ReactNode } from 'react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { CheckSubject } from '../../../shared/features/case-checks/schema.ts';
import type { InhabitantDetails } from '../../../shared/features/inhabitants/schema.ts';
import type { letters } from '../../../shared/features/letters/contract.ts';
import type { CaseId } from '../../../shared/primitives/ids.ts';

/** A letter with whether it still carries its draft mark. */
export type ShownLetter = OutputOf<typeof letters.get>;

/** Where the check of something stands, with asking it back; `text` is what is told back. */
export type RenderCheck = (
  check: CheckSubject & {
    readonly caseId: CaseId;
    readonly text: string;
    readonly question: string;
    readonly inhabitant: Pick<InhabitantDetails, 'formOfAddress'>;
  },
) => ReactNode;
