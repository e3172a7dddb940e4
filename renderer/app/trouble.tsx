import { useNavigate } from '../bridge/navigation.tsx';
import { useText } from '../i18n/text.tsx';
import { Button } from '../ui/button.tsx';
import { PageTitle } from '../ui/page-title.tsx';

/** Stands where a screen failed. */
export function Trouble(props: { readonly onRetry: () => void }) {
  const text = useText();
  const navigate = useNavigate();
  const goToToday = () => {
    navigate({ name: 'today' });
    props.onRetry();
  };
  return (
    <main className="trouble">
      <PageTitle>{text('app.trouble.title')}</PageTitle>
      <p role="alert">{text('app.trouble.body')}</p>
      <div className="actions">
        <Button variant="go" onPress={props.onRetry}>
          {text('app.error.retry')}
        </Button>
        <Button onPress={goToToday}>{text('app.error.toToday')}</Button>
      </div>
    </main>
  );
}
