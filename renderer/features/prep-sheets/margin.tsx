import type { Consents } from '../../../shared/features/consents/schema.ts';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import { buildConversationSheet } from '../../../shared/features/papers/conversation-sheet.ts';
import type { PrepSheet } from '../../../shared/features/prep-sheets/schema.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useToday } from '../../bridge/use-today.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { CardSketch } from './card-sketch.tsx';
import { PaperSketch } from './paper-sketch.tsx';
import type { Step } from './steps.ts';
import { whereShown } from './where-shown.ts';

interface MarginProps {
  readonly step: Step;
  readonly sheet: PrepSheet;
  readonly consents: Consents;
  readonly conversation: ConversationOverview;
}

/** How what is written here will stand on paper, or that it stands on none; and the way to the papers. */
export function Margin(props: MarginProps) {
  const text = useText();
  const navigate = useNavigate();
  const { id: conversationId } = props.conversation;
  return (
    <aside className="prepare__margin" aria-label={text('prep-sheets.margin.label')}>
      <OnPaper {...props} />
      <div className="prepare__print">
        <Button onPress={() => navigate({ name: 'paper', conversationId, kind: 'gespreksblad' })}>
          {text('prep-sheets.margin.printSheet')}
        </Button>
        <Button onPress={() => navigate({ name: 'paper', conversationId, kind: 'schrijfblad' })}>
          {text('prep-sheets.margin.printWriting')}
        </Button>
        <Button onPress={() => navigate({ name: 'paper', conversationId, kind: 'partnerkaart' })}>
          {text('prep-sheets.margin.printCard')}
        </Button>
      </div>
      <p className="small dimmer">{text('prep-sheets.margin.never')}</p>
    </aside>
  );
}

function OnPaper({ step, sheet, consents, conversation }: MarginProps) {
  const text = useText();
  const today = useToday();
  const papers = whereShown(step);
  if (papers.includes('own_sheet')) {
    const paper = buildConversationSheet({
      sheet,
      consents,
      conversation,
      inhabitant: { name: conversation.inhabitantName },
      today,
    });
    return (
      <>
        <h2>{text('prep-sheets.margin.onSheet')}</h2>
        <PaperSketch paper={paper} step={step} />
        {papers.includes('partner_card') && (
          <p className="small dim">{text('prep-sheets.margin.alsoOnCard')}</p>
        )}
      </>
    );
  }
  if (papers.includes('partner_card')) {
    return (
      <>
        <h2>{text('prep-sheets.margin.onCard')}</h2>
        <CardSketch step={step} sheet={sheet} inhabitantId={conversation.inhabitantId} />
      </>
    );
  }
  return (
    <>
      <h2>{text('prep-sheets.margin.nowhere')}</h2>
      <p>{text('prep-sheets.margin.nowhereMeans')}</p>
    </>
  );
}
