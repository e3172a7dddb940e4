import { conversations } from '../../shared/features/conversations/contract.ts';
import { useNavigate } from '../bridge/navigation.tsx';
import { useQueryCall } from '../bridge/use-call.ts';
import { useToday } from '../bridge/use-today.ts';
import { OpenAgreements } from '../features/agreements/open-agreements.tsx';
import { BackupLine } from '../features/backup/backup-line.tsx';
import { agendaOf } from '../features/conversations/agenda.ts';
import { AgendaList } from '../features/conversations/agenda-list.tsx';
import { ImportantDates } from '../features/procedures/important-dates.tsx';
import { DueLine } from '../features/retention/due-line.tsx';
import { ResumeRoom } from '../features/room/resume-room.tsx';
import { ToCompareList } from '../features/understanding-checks/to-compare-list.tsx';
import { useDateWords } from '../i18n/dates.ts';
import { useText } from '../i18n/text.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorMessage } from '../ui/error-message.tsx';
import { PageTitle } from '../ui/page-title.tsx';

/** Vandaag: what asks for something, and nothing else. */
export function TodayScreen() {
  const text = useText();
  const dates = useDateWords();
  const today = useToday();
  const all = useQueryCall(conversations.list, {});
  if (all.isError) {
    return (
      <div className="page">
        <PageTitle>{dates.asTitle(today)}</PageTitle>
        <ErrorMessage refusal={all.error.refusal} onRetry={() => void all.refetch()} />
      </div>
    );
  }
  if (all.data === undefined) return null;
  const agenda = agendaOf(all.data, today);
  return (
    <div className="page">
      <PageTitle>{dates.asTitle(today)}</PageTitle>
      <ResumeRoom conversations={all.data} />
      {all.data.length === 0 ? (
        <>
          <ImportantDates />
          <FirstDay />
        </>
      ) : (
        <div className="day">
          <div>
            <AgendaList
              title={text('conversations.agenda.title')}
              conversations={agenda.today}
              isFirstNext
            />
            <ImportantDates />
            {agenda.coming.length > 0 && (
              <AgendaList
                title={text('conversations.agenda.coming')}
                conversations={agenda.coming}
                withDays
                isFirstNext={agenda.today.length === 0}
              />
            )}
          </div>
          <div>
            <OpenAgreements />
            <ToCompareList />
            <DueLine />
            <BackupLine />
          </div>
        </div>
      )}
    </div>
  );
}

function FirstDay() {
  const text = useText();
  const navigate = useNavigate();
  return (
    <EmptyState
      action={
        <Button variant="go" onPress={() => navigate({ name: 'inhabitants', isAdding: true })}>
          {text('inhabitants.list.add')}
        </Button>
      }
    >
      {text('app.today.empty')}
    </EmptyState>
  );
}
