import { useText } from '../../i18n/text.tsx';
import './settings-screen.css';

/** Whose work Naast is made with, as their licences ask. */
export function Credits() {
  const text = useText();
  return (
    <section className="settings__note" aria-labelledby="credits">
      <h2 id="credits">{text('settings.credits.title')}</h2>
      <p>{text('settings.credits.intro')}</p>
      <ul className="settings__credits">
        <li>{text('settings.credits.dictionary')}</li>
        <li>{text('settings.credits.hunspell')}</li>
        <li>{text('settings.credits.frequency')}</li>
        <li>{text('settings.credits.fonts')}</li>
      </ul>
    </section>
  );
}
