import { inhabitants } from '../../shared/features/inhabitants/contract.ts';
import type { InhabitantId } from '../../shared/primitives/ids.ts';
import { useNavigate } from '../bridge/navigation.tsx';
import { useQueryCall } from '../bridge/use-call.ts';
import { AccessList } from '../features/access-log/access-list.tsx';
import { DeletionList } from '../features/retention/deletion-list.tsx';
import { useText } from '../i18n/text.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { TextLink } from '../ui/text-link.tsx';

/** Wie heeft dit dossier geopend: of one inhabitant. */
export function AccessScreen({ id }: { readonly id: InhabitantId }) {
  const text = useText();
  const navigate = useNavigate();
  const name = useQueryCall(inhabitants.get, { id }).data?.name ?? '';
  return (
    <div className="page">
      <PageTitle>{text('access-log.title')}</PageTitle>
      <p className="starts-with-name">{name}</p>
      <AccessList inhabitantId={id} />
      <p className="page__actions">
        <TextLink onGo={() => navigate({ name: 'inhabitant', id })}>
          {text('app.case.toInhabitant', { name })}
        </TextLink>
      </p>
    </div>
  );
}

/** The whole of both logs: what was opened, and what was deleted. */
export function LogsScreen() {
  const text = useText();
  return (
    <div className="page">
      <PageTitle>{text('access-log.allTitle')}</PageTitle>
      <section aria-label={text('access-log.allTitle')}>
        <AccessList />
      </section>
      <DeletionList />
    </div>
  );
}
