import { pace } from '../../../shared/features/pace/contract.ts';
import { tempos } from '../../../shared/features/pace/schema.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { useToldCommand } from '../../bridge/not-done.tsx';
import { useQueryCall } from '../../bridge/use-call.ts';
import { NotWatched } from '../../bridge/watching.tsx';
import { useText } from '../../i18n/text.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';

/** At the end, one sentence of supporters for themselves: how the tempo was (practice, 4). */
export function LookBackOnTempo(props: { readonly conversationId: ConversationId }) {
  const text = useText();
  const { conversationId } = props;
  const judge = useToldCommand(pace.judge);
  const known = useQueryCall(pace.get, { conversationId }).data;
  if (!known) return null;
  return (
    <NotWatched>
      <RadioChoice
        label={text('pace.tempo.label')}
        help={text('pace.tempo.help')}
        value={known.tempo}
        onChange={(tempo) => judge({ conversationId, tempo })}
        options={tempos.map((value) => ({ value, label: text(`pace.tempo.${value}`) }))}
      />
    </NotWatched>
  );
}
