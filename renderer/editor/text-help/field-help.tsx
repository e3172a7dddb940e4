import { useId, useState } from 'react';
import { applyFix } from '../../../shared/features/text-help/apply-fix.ts';
import type { TextFinding } from '../../../shared/features/text-help/schema.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { NotWatched } from '../../bridge/watching.tsx';
import { useText } from '../../i18n/text.tsx';
import { FindingLook } from './finding-look.tsx';
import { useTextHelp } from './use-text-help.ts';
import { useWithSuggestions } from './use-with-suggestions.ts';

interface FieldHelpProps {
  /** The name of the field, for who does not see that this stands under it. */
  readonly field: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** The conversation it is about, whose people are spelled as they are written down. */
  readonly conversationId?: ConversationId | null;
}

/**
 * Under a field in which somebody writes for an inhabitant: looks at the words when it is asked to, and shows what it found in place,
 * never on top of anything. Not there while the inhabitant looks along: what is said here is for the supporter.
 */
export function FieldHelp(props: FieldHelpProps) {
  return (
    <NotWatched>
      <OnRequest {...props} />
    </NotWatched>
  );
}

function OnRequest(props: FieldHelpProps) {
  const text = useText();
  const contentId = useId();
  const [isOpen, setOpen] = useState(false);
  if (props.text.trim() === '' && !isOpen) return null;
  return (
    <div className="field-help">
      <button
        type="button"
        className="button button--plain field-help__ask"
        aria-expanded={isOpen}
        aria-controls={contentId}
        aria-label={text(isOpen ? 'text-help.field.closeSpoken' : 'text-help.field.askSpoken', {
          field: props.field,
        })}
        onClick={() => setOpen(!isOpen)}
      >
        {text(isOpen ? 'text-help.field.close' : 'text-help.field.ask')}
      </button>
      <div id={contentId}>{isOpen && <Found {...props} />}</div>
    </div>
  );
}

function Found({ text: words, onChange, conversationId = null }: FieldHelpProps) {
  const text = useText();
  const { findings, isLooking } = useTextHelp(words, { conversationId });
  const [left, setLeft] = useState<readonly string[]>([]);
  const open = findings.filter((finding) => !left.includes(nameOf(finding)));
  return (
    <>
      <p role="status" className="dim">
        {isLooking && open.length === 0
          ? text('text-help.field.looking')
          : text('text-help.field.found', { count: open.length })}
      </p>
      {open.map((finding) => (
        <OneFinding
          key={`${finding.start} ${nameOf(finding)}`}
          finding={finding}
          onAccept={(fix) => onChange(applyFix(words, finding, fix))}
          onLeave={() => setLeft([...left, nameOf(finding)])}
        />
      ))}
    </>
  );
}

function OneFinding(props: Parameters<typeof FindingLook>[0]) {
  const finding = useWithSuggestions(props.finding);
  return finding && <FindingLook {...props} finding={finding} />;
}

/** Names a remark as long as the words it is about are the same; without words, as long as it says the same. */
function nameOf({ rule, said, why }: TextFinding): string {
  return `${rule} ${said || why}`;
}
