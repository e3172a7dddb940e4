import { cases } from '../../../shared/features/cases/contract.ts';
import type { Case } from '../../../shared/features/cases/schema.ts';
import type { InhabitantId } from '../../../shared/primitives/ids.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { useInPlace } from '../../ui/use-in-place.ts';
import { CaseRow } from './case-row.tsx';
import { OpenCase } from './open-case.tsx';

/** The questions of one inhabitant, newest first, and a place to write down another. */
export function CasesOfInhabitant(props: { readonly inhabitantId: InhabitantId }) {
  const text = useText();
  const navigate = useNavigate();
  const all = useQueryCall(cases.list, { inhabitantId: props.inhabitantId });
  const opening = useInPlace();

  const goTo = ({ id }: Case) => navigate({ name: 'case', id });
  const isEmpty = all.data?.length === 0;
  const open = (
    <Button variant={isEmpty ? 'go' : 'outlined'} onPress={opening.open} autoFocus={opening.isBack}>
      {text(isEmpty ? 'cases.list.open' : 'cases.list.openAnother')}
    </Button>
  );
  return (
    <section aria-labelledby="cases-title">
      <h2 id="cases-title" className="section-title">
        {text('cases.list.title')}
      </h2>
      {all.isError && (
        <ErrorMessage refusal={all.error.refusal} onRetry={() => void all.refetch()} />
      )}
      {all.data && all.data.length > 0 && (
        <ul className="rows">
          {all.data.map((one) => (
            <CaseRow key={one.id} theCase={one} onGo={() => goTo(one)} />
          ))}
        </ul>
      )}
      {opening.isOpen && (
        <OpenCase inhabitantId={props.inhabitantId} onOpened={goTo} onCancel={opening.close} />
      )}
      {!opening.isOpen && isEmpty && (
        <EmptyState action={open}>{text('cases.list.empty')}</EmptyState>
      )}
      {!opening.isOpen && all.data !== undefined && !isEmpty && (
        <div className="actions page__actions">{open}</div>
      )}
    </section>
  );
}
