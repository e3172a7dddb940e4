import './proposal-bar.css';
import { shortcutInWords } from '../../../shared/features/settings/shortcuts.ts';
import { daysBetween } from '../../../shared/primitives/plain-date.ts';
import { useShortcuts } from '../../bridge/use-shortcuts.ts';
import { useToday } from '../../bridge/use-today.ts';
import { labelOf, type SpeakerWords } from '../../editor/use-speaker-words.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import type { ShownProposal } from './use-proposal.ts';

/** What was read from the agreement that is being written, as a question; one key says that it is right. */
export function ProposalBar(props: {
  readonly proposal: ShownProposal;
  readonly words: SpeakerWords;
  readonly onAccept: () => void;
  readonly onChange: () => void;
}) {
  const text = useText();
  const dates = useDateWords();
  const today = useToday();
  const shortcuts = useShortcuts();
  const { doer, when } = props.proposal;
  const parts = [
    ...(doer ? [text('notes.proposal.who', { who: labelOf(props.words, doer) })] : []),
    ...(when?.kind === 'day' ? [text('notes.proposal.when', { day: dates.inFull(when.day) })] : []),
  ];
  const asked =
    when?.kind === 'ask' ? text(`notes.proposal.${when.why}`, { words: when.words }) : '';
  const isFar = when?.kind === 'day' && daysBetween(today, when.day) > 1;
  return (
    <section className="proposal" aria-label={text('notes.proposal.label')}>
      <p role="status">
        {parts.length > 0 && (
          <>
            {text('notes.proposal.right')} <b>{parts.join(' · ')}</b>
            {isFar && when?.kind === 'day' && (
              <span className="dim"> ({dates.fromToday(when.day, today)})</span>
            )}{' '}
          </>
        )}
        {asked}
      </p>
      <div className="proposal__do">
        {parts.length > 0 && (
          <Button keys={shortcutInWords(shortcuts.accept_who_and_when)} onPress={props.onAccept}>
            {text('notes.proposal.accept')}
          </Button>
        )}
        <Button variant="plain" keys="/w" onPress={props.onChange}>
          {text('notes.proposal.change')}
        </Button>
      </div>
    </section>
  );
}
