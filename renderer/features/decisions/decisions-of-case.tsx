import { decisions } from '../../../shared/features/decisions/contract.ts';
import type { CaseId } from '../../../shared/primitives/ids.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useCommandCall, useQueryCall } from '../../bridge/use-call.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { TextLink } from '../../ui/text-link.tsx';

/** The decision letters of a case that were read together, and a way to read another. */
export function DecisionsOfCase({ caseId }: { readonly caseId: CaseId }) {
  const text = useText();
  const dates = useDateWords();
  const navigate = useNavigate();
  const all = useQueryCall(decisions.list, { caseId });
  const open = useCommandCall(decisions.open);
  const go = (decisionId: (typeof decisions.get.output)['_output']['id']) =>
    navigate({ name: 'decision', caseId, decisionId });
  const action = (
    <Button onPress={() => open.mutate({ caseId }, { onSuccess: ({ id }) => go(id) })}>
      {text('decisions.list.open')}
    </Button>
  );
  return (
    <section aria-labelledby="decisions-title">
      <h2 id="decisions-title" className="section-title">
        {text('decisions.list.title')}
      </h2>
      {all.isError && (
        <ErrorMessage refusal={all.error.refusal} onRetry={() => void all.refetch()} />
      )}
      {open.isError && <ErrorMessage refusal={open.error.refusal} />}
      {all.data?.length === 0 && (
        <EmptyState action={action}>{text('decisions.list.empty')}</EmptyState>
      )}
      {all.data !== undefined && all.data.length > 0 && (
        <>
          <ul className="rows">
            {all.data.map(({ id, content, lastDay }) => {
              const name = content.about || text('decisions.list.unnamed');
              return (
                <li key={id} className="row">
                  <div className="row__main">
                    {name}
                    {lastDay.kind === 'known' && (
                      <p className="row__detail">
                        {text('decisions.list.lastDay')}{' '}
                        <span className="law-date">{dates.inFull(lastDay.counts.lastDay)}</span>
                      </p>
                    )}
                  </div>
                  <TextLink
                    onGo={() => go(id)}
                    spokenLabel={text('decisions.list.readSpoken', { about: name })}
                  >
                    {text('decisions.list.read')}
                  </TextLink>
                </li>
              );
            })}
          </ul>
          <p className="page__actions">{action}</p>
        </>
      )}
    </section>
  );
}
