import { useText } from '../../i18n/text.tsx';

/** What the supporter may say to slow down (practice, 4): content of the conversation, so in Dutch. */
const slowingSentences = [
  'Dit gaat snel. Mag het een stukje langzamer?',
  'Zullen we eerst dit punt afmaken?',
  'Mevrouw denkt nog na. We wachten even.',
  'We nemen vijf minuten pauze.',
] as const;

/** Sentences to slow down with, to say as they stand. */
export function SlowDown() {
  const text = useText();
  return (
    <div className="slow-down">
      <b>{text('pace.hint.slower')}</b>
      <ul aria-label={text('pace.hint.say')}>
        {slowingSentences.map((sentence) => (
          <li key={sentence} lang="nl">
            “{sentence}”
          </li>
        ))}
      </ul>
    </div>
  );
}
