import { inhabitants } from '../../shared/features/inhabitants/contract.ts';
import type { InhabitantId } from '../../shared/primitives/ids.ts';
import { useNavigate } from '../bridge/navigation.tsx';
import { useQueryCall } from '../bridge/use-call.ts';
import { CasesOfInhabitant } from '../features/cases/cases-of-inhabitant.tsx';
import { ConsentsOfInhabitant } from '../features/consents/consents-of-inhabitant.tsx';
import { InhabitantCard } from '../features/inhabitants/inhabitant-card.tsx';
import { OwnCopyOfInhabitant } from '../features/own-copy/own-copy-of-inhabitant.tsx';
import { DeleteWithEverything } from '../features/retention/delete-with-everything.tsx';
import { useText } from '../i18n/text.tsx';
import { ErrorMessage } from '../ui/error-message.tsx';
import { TextLink } from '../ui/text-link.tsx';

/** One inhabitant: what helps, and the questions. */
export function InhabitantScreen(props: { readonly id: InhabitantId }) {
  const text = useText();
  const navigate = useNavigate();
  const inhabitant = useQueryCall(inhabitants.get, { id: props.id });
  if (inhabitant.isError) {
    return (
      <ErrorMessage refusal={inhabitant.error.refusal} onRetry={() => void inhabitant.refetch()} />
    );
  }
  if (inhabitant.data === undefined) return null;
  return (
    <div className="page">
      <InhabitantCard inhabitant={inhabitant.data} />
      <CasesOfInhabitant inhabitantId={props.id} />
      <ConsentsOfInhabitant inhabitantId={props.id} />
      <OwnCopyOfInhabitant inhabitantId={props.id} />
      <section aria-labelledby="file-title">
        <h2 id="file-title" className="section-title">
          {text('app.inhabitant.file')}
        </h2>
        <p className="sentences">
          <TextLink onGo={() => navigate({ name: 'access', id: props.id })}>
            {text('access-log.title')}
          </TextLink>
        </p>
        <DeleteWithEverything
          target={{ kind: 'inhabitant', id: props.id }}
          onDeleted={() => navigate({ name: 'inhabitants' })}
        />
      </section>
    </div>
  );
}
