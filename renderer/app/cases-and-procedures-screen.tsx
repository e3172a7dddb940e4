import { cases } from '../../shared/features/cases/contract.ts';
import type { Case } from '../../shared/features/cases/schema.ts';
import { useNavigate } from '../bridge/navigation.tsx';
import { useQueryCall } from '../bridge/use-call.ts';
import { CaseRow } from '../features/cases/case-row.tsx';
import { AllProcedures } from '../features/procedures/all-procedures.tsx';
import { useText } from '../i18n/text.tsx';
import { ErrorMessage } from '../ui/error-message.tsx';
import { PageTitle } from '../ui/page-title.tsx';

/** Zaken en procedures: every procedure, and every case by whose it is. */
export function CasesAndProceduresScreen() {
  const text = useText();
  const all = useQueryCall(cases.list, {});
  return (
    <div className="page">
      <PageTitle>{text('app.nav.procedures')}</PageTitle>
      <AllProcedures />
      {all.isError && (
        <ErrorMessage refusal={all.error.refusal} onRetry={() => void all.refetch()} />
      )}
      {byInhabitant(all.data ?? []).map(([name, theirs]) => (
        <section key={theirs[0]?.inhabitantId} aria-label={name}>
          <h2 className="section-title">
            <span className="starts-with-name">{name}</span>
          </h2>
          <CaseRows cases={theirs} />
        </section>
      ))}
    </div>
  );
}

function CaseRows(props: { readonly cases: readonly Case[] }) {
  const navigate = useNavigate();
  return (
    <ul className="rows">
      {props.cases.map((one) => (
        <CaseRow key={one.id} theCase={one} onGo={() => navigate({ name: 'case', id: one.id })} />
      ))}
    </ul>
  );
}

/** Two people can have the same name: they are kept apart by their id. */
function byInhabitant(all: readonly Case[]): (readonly [string, readonly Case[]])[] {
  return [...Map.groupBy(all, ({ inhabitantId }) => inhabitantId).values()].map(
    (theirs) => [theirs[0]?.inhabitantName ?? '', theirs] as const,
  );
}
