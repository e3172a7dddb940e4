import type { ReactNode } from 'react';
import { settings } from '../../../shared/features/settings/contract.ts';
import { defaultSettings, type Settings } from '../../../shared/features/settings/schema.ts';
import { useCommandCall, useQueryCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import './settings-screen.css';

const languages: readonly Settings['language'][] = ['nl', 'en'];
const themes: readonly Settings['theme'][] = ['system', 'light', 'dark', 'contrast'];

/** From one minute, where others walk by, to fifteen, the longest there is. */
const lockAfterMinutes = [1, 2, 5, 10, 15];

/** Short is the advice; some organisations keep a file as long as a year or two. */
const reviewAfterMonths = [1, 3, 6, 12, 24];

/**
 * Instellingen: language, colours, when Naast locks by itself and when a closed case comes back, kept as soon as they
 * are chosen; under them what other slices have to set.
 */
export function SettingsScreen(props: { readonly children?: ReactNode }) {
  const text = useText();
  const now = useQueryCall(settings.read, {}).data ?? defaultSettings;
  const save = useCommandCall(settings.save);
  return (
    <div className="page form">
      <PageTitle>{text('settings.title')}</PageTitle>
      <RadioChoice
        label={text('settings.language.label')}
        help={text('settings.language.help')}
        value={now.language}
        onChange={(language) => save.mutate({ ...now, language })}
        options={languages.map((value) => ({ value, label: text(`settings.language.${value}`) }))}
      />
      <RadioChoice
        label={text('settings.theme.label')}
        help={text('settings.theme.help')}
        value={now.theme}
        onChange={(theme) => save.mutate({ ...now, theme })}
        options={themes.map((value) => ({ value, label: text(`settings.theme.${value}`) }))}
      />
      <RadioChoice
        label={text('settings.lock.label')}
        help={text('settings.lock.help')}
        value={`${now.lockAfterMinutes}`}
        onChange={(minutes) => save.mutate({ ...now, lockAfterMinutes: Number(minutes) })}
        options={lockAfterMinutes.map((minutes) => ({
          value: `${minutes}`,
          label: text('settings.lock.minutes', { minutes }),
        }))}
      />
      <RadioChoice
        label={text('settings.review.label')}
        help={text('settings.review.help')}
        value={`${now.reviewAfterMonths}`}
        onChange={(months) => save.mutate({ ...now, reviewAfterMonths: Number(months) })}
        options={reviewAfterMonths.map((months) => ({
          value: `${months}`,
          label: text('settings.review.months', { months }),
        }))}
      />
      <ScreenCapture settings={now} onChange={(changed) => save.mutate(changed)} />
      <section className="settings__note">
        <h2>{text('settings.copying.title')}</h2>
        <p>{text('settings.copying.body')}</p>
      </section>
      {save.isError && <ErrorMessage refusal={save.error.refusal} />}
      {props.children}
    </div>
  );
}

/** The switch where the shell can hide the window; where it cannot, that is said instead. */
function ScreenCapture(props: {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}) {
  const text = useText();
  const { data: abilities } = useQueryCall(settings.abilities, {});
  if (abilities === undefined) return null;
  return (
    <section className="settings__note">
      <h2>{text('settings.capture.title')}</h2>
      {abilities.contentProtection ? (
        <>
          <Checkbox
            isSelected={props.settings.contentProtection}
            onChange={(contentProtection) =>
              props.onChange({ ...props.settings, contentProtection })
            }
          >
            {text('settings.capture.hide')}
          </Checkbox>
          <p>{text('settings.capture.help')}</p>
        </>
      ) : (
        <p>{text('settings.capture.cannot')}</p>
      )}
    </section>
  );
}
