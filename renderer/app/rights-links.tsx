import { useNavigate } from '../bridge/navigation.tsx';
import { useText } from '../i18n/text.tsx';
import { TextLink } from '../ui/text-link.tsx';

/** In Instellingen: the ways to what is due, and to the logs of the whole vault. */
export function RightsLinks() {
  const text = useText();
  const navigate = useNavigate();
  return (
    <section aria-labelledby="rights-title">
      <h2 id="rights-title" className="section-title">
        {text('retention.settings.title')}
      </h2>
      <ul className="rows">
        <li className="row">
          <TextLink onGo={() => navigate({ name: 'due' })}>{text('retention.due.title')}</TextLink>
        </li>
        <li className="row">
          <TextLink onGo={() => navigate({ name: 'logs' })}>{text('access-log.allTitle')}</TextLink>
        </li>
      </ul>
    </section>
  );
}
