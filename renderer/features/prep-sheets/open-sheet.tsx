import { type ReactNode, useCallback, useState } from 'react';
import type { Consents } from '../../../shared/features/consents/schema.ts';
import { templates } from '../../../shared/features/conversations/data/templates.ts';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { HearingKind } from '../../../shared/features/hearings/schema.ts';
import { prepSheets } from '../../../shared/features/prep-sheets/contract.ts';
import type { PrepSheet } from '../../../shared/features/prep-sheets/schema.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useSave } from '../../bridge/unsaved.tsx';
import { useAutosave } from '../../bridge/use-autosave.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { SavedAt } from '../../ui/saved-at.tsx';
import { TopbarTools } from '../../ui/topbar-tools.tsx';
import { Contents } from './contents.tsx';
import { Margin } from './margin.tsx';
import { OneStep } from './one-step.tsx';
import { stepsOf } from './steps.ts';
import { useStepKeys } from './use-step-keys.ts';
import { withoutEmptyItems } from './without-empty-items.ts';

interface OpenSheetProps {
  readonly conversation: ConversationOverview;
  /** The sheet as it was when the screen opened. */
  readonly first: PrepSheet;
  readonly consents: Consents;
  readonly consentFields: ReactNode;
  readonly isUnsavedAtFirst: boolean;
  readonly keep: (unsaved: PrepSheet | null) => void;
}

/** The sheet being written: contents, one step, and how it will stand on paper. */
export function OpenSheet(props: OpenSheetProps) {
  const { conversation, consents } = props;
  const text = useText();
  const navigate = useNavigate();
  const [sheet, setSheet] = useState(props.first);
  const [steps] = useState(() => stepsOf(conversation.templateId, props.first.answers));
  // Whether someone went from step to step: then the first field is where one wants to write.
  const [place, setPlace] = useState({ at: 0, hasMoved: false });
  const { savedAt, trouble } = useSaving(props, sheet);

  const goTo = (at: number) => setPlace({ at, hasMoved: true });
  const next = () => {
    if (place.at < steps.length - 1) return goTo(place.at + 1);
    navigate({ name: 'paper', conversationId: conversation.id, kind: 'gespreksblad' });
  };
  useStepKeys({ next, previous: () => goTo(Math.max(0, place.at - 1)) });

  const step = steps[place.at];
  if (step === undefined) return null;
  const isLast = place.at === steps.length - 1;
  return (
    <main className="prepare">
      <TopbarTools>
        {HearingKind.safeParse(conversation.templateId).success && (
          <Button
            variant="plain"
            onPress={() => navigate({ name: 'hearing', conversationId: conversation.id })}
          >
            {text('prep-sheets.toHearing')}
          </Button>
        )}
        <Button onPress={() => navigate({ name: 'room', conversationId: conversation.id })}>
          {text('prep-sheets.begin')}
        </Button>
      </TopbarTools>
      <div className="prepare__columns">
        <div className="prepare__ask">
          <OneStep
            key={step.key}
            step={step}
            steps={steps}
            sheet={sheet}
            consents={consents}
            consentFields={props.consentFields}
            template={templates[conversation.templateId]}
            inhabitantName={conversation.inhabitantName}
            takesFocus={place.hasMoved}
            onChange={(part) => setSheet((now) => ({ ...now, ...part }))}
            onGo={(to) => goTo(steps.indexOf(to))}
          />
          <div className="prepare__next">
            <Button variant="go" keys="Ctrl Enter" onPress={next}>
              {text(isLast ? 'prep-sheets.next.paper' : 'prep-sheets.next.go')}
            </Button>
            {!isLast && (
              <Button variant="plain" onPress={next}>
                {text('prep-sheets.next.skip')}
              </Button>
            )}
            <SavedAt at={savedAt} isRefused={trouble !== null} />
          </div>
        </div>
        <Contents
          steps={steps}
          current={step}
          prepared={{ sheet, consents }}
          inhabitantName={conversation.inhabitantName}
          onGo={(to) => goTo(steps.indexOf(to))}
        />
        <Margin step={step} sheet={sheet} consents={consents} conversation={conversation} />
      </div>
    </main>
  );
}

function useSaving({ conversation, isUnsavedAtFirst, keep }: OpenSheetProps, sheet: PrepSheet) {
  const save = useSave();
  const { id } = conversation;
  const saveSheet = useCallback(
    (written: PrepSheet) =>
      save(`prep sheet ${id}`, prepSheets.save, [
        { conversationId: id, sheet: withoutEmptyItems(written) },
      ]),
    [save, id],
  );
  return useAutosave({ value: sheet, save: saveSheet, isUnsavedAtFirst, keep });
}
