import { useNavigate } from '../../bridge/navigation.tsx';
import { useText } from '../../i18n/text.tsx';
import { TextLink } from '../../ui/text-link.tsx';

/** In Instellingen: the way to the law Naast stands on. */
export function LawLink() {
  const text = useText();
  const navigate = useNavigate();
  return (
    <section aria-labelledby="law-link">
      <h2 id="law-link" className="section-title">
        {text('law.title')}
      </h2>
      <ul className="rows">
        <li className="row">
          <TextLink onGo={() => navigate({ name: 'law' })}>{text('law.link')}</TextLink>
        </li>
      </ul>
    </section>
  );
}
