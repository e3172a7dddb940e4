import { topicOf } from '../../../shared/features/notes/rules.ts';
import type { SaidLine } from '../../../shared/features/notes/schema.ts';
import type { SummaryLine } from '../../../shared/features/summary/schema.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useSpeakerWords } from '../../editor/use-speaker-words.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { CheckColumns } from './check-columns.tsx';
import { sourceNote } from './source-note.ts';
import type { After } from './use-after.ts';

/** Where a line of the summary comes from: the note with who said it, or why there is none. */
export function LineSource({ line, after }: { readonly line: SummaryLine; readonly after: After }) {
  const text = useText();
  const note = sourceNote(line, after);
  return (
    <div className="after__source">
      <h3 className="after__label">{text('summary.source.title')}</h3>
      {note ? (
        <NoteSource note={note} after={after} />
      ) : (
        <p className="dim">{text(`summary.source.${line.source.kind}`)}</p>
      )}
    </div>
  );
}

function NoteSource({ note, after }: { readonly note: SaidLine; readonly after: After }) {
  const text = useText();
  const navigate = useNavigate();
  const { clock } = useDateWords();
  const words = useSpeakerWords(after.conversation, after.inhabitant.formOfAddress);
  const topic = topicOf(after.lines, note.id);
  const details = [
    note.mark && text(`summary.mark.${note.mark}`),
    topic && text('summary.source.topic', { topic }),
    note.enteredAt !== null && text('summary.source.enteredLater'),
  ].filter(Boolean);
  return (
    <>
      <p className="after__said num">
        <span className="after__who">{`${clock(note.writtenAt)} ${words.start[note.speaker]}`}</span>
        {`“${note.text}”`}
      </p>
      {details.length > 0 && <p className="dim">{details.join(' · ')}</p>}
      <CheckColumns lineId={note.id} after={after} />
      <TextLink
        onGo={() =>
          navigate({ name: 'room', conversationId: after.conversation.id, lineId: note.id })
        }
      >
        {text('summary.source.toNote')}
      </TextLink>
    </>
  );
}
