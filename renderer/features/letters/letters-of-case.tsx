import { useState } from 'react';
import { letters } from '../../../shared/features/letters/contract.ts';
import { type LetterKindId, letterKindIds } from '../../../shared/features/letters/schema.ts';
import type { CaseId } from '../../../shared/primitives/ids.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useCommandCall, useQueryCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { Select } from '../../ui/select.tsx';
import { LetterRow } from './letter-row.tsx';

/** The letters of a case, newest first, and beginning another. */
export function LettersOfCase({ caseId }: { readonly caseId: CaseId }) {
  const text = useText();
  const navigate = useNavigate();
  const all = useQueryCall(letters.list, { caseId });
  const begin = useCommandCall(letters.begin);
  const [kind, setKind] = useState<LetterKindId | null>(null);
  const write = () => {
    if (kind === null || begin.isPending) return;
    begin.mutate(
      { caseId, kind, decisionId: null },
      { onSuccess: ({ id }) => navigate({ name: 'letter', caseId, letterId: id }) },
    );
  };
  return (
    <section aria-labelledby="letters-title">
      <h2 id="letters-title" className="section-title">
        {text('letters.list.title')}
      </h2>
      {all.isError && (
        <ErrorMessage refusal={all.error.refusal} onRetry={() => void all.refetch()} />
      )}
      {all.data?.length === 0 && <p className="dim">{text('letters.list.empty')}</p>}
      {all.data !== undefined && all.data.length > 0 && (
        <ul className="rows">
          {all.data.map((letter) => (
            <LetterRow key={letter.id} letter={letter} />
          ))}
        </ul>
      )}
      <div className="page__actions letters__begin">
        <Select
          label={text('letters.list.which')}
          value={kind}
          onChange={setKind}
          groups={[
            {
              title: text('letters.list.kinds'),
              options: letterKindIds.map((value) => ({
                value,
                label: text(`letters.kind.${value}`),
                detail: text(`letters.what.${value}`),
              })),
            },
          ]}
        />
        {kind !== null && <Button onPress={write}>{text('letters.list.begin')}</Button>}
      </div>
      {begin.isError && <ErrorMessage refusal={begin.error.refusal} />}
    </section>
  );
}
