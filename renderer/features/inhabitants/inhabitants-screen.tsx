import { useState } from 'react';
import { inhabitants } from '../../../shared/features/inhabitants/contract.ts';
import type { Inhabitant } from '../../../shared/features/inhabitants/schema.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { AddInhabitant } from './add-inhabitant.tsx';
import { InhabitantList } from './inhabitant-list.tsx';

/** Inwoners: everyone in the vault, and a place to add someone. `isAdding`: begin with that. */
export function InhabitantsScreen(props: { readonly isAdding: boolean }) {
  const text = useText();
  const navigate = useNavigate();
  const everyone = useQueryCall(inhabitants.list, {});
  const [isAdding, setAdding] = useState(props.isAdding);

  const goTo = (inhabitant: Inhabitant) => navigate({ name: 'inhabitant', id: inhabitant.id });
  if (everyone.isError) {
    return (
      <ErrorMessage refusal={everyone.error.refusal} onRetry={() => void everyone.refetch()} />
    );
  }
  if (everyone.data === undefined) return null;
  if (isAdding) {
    return (
      <div key="adding" className="page">
        <PageTitle>{text('inhabitants.form.addTitle')}</PageTitle>
        <AddInhabitant onAdded={goTo} onCancel={() => setAdding(false)} />
      </div>
    );
  }
  const add = (
    <Button variant="go" onPress={() => setAdding(true)}>
      {text('inhabitants.list.add')}
    </Button>
  );
  return (
    <div key="list" className="page">
      <PageTitle>{text('inhabitants.list.title')}</PageTitle>
      {everyone.data.length === 0 ? (
        <EmptyState action={add}>{text('inhabitants.list.empty')}</EmptyState>
      ) : (
        <>
          <InhabitantList inhabitants={everyone.data} onGoTo={goTo} />
          <div className="actions page__actions">{add}</div>
        </>
      )}
    </div>
  );
}
