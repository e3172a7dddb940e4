import { senderIds } from '../../../shared/features/decisions/schema.ts';
import { useText } from '../../i18n/text.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { SheetPart } from './decision-parts.ts';

/** The first question: who sent it. It decides which road there is. */
export function SenderPart({ content, change }: SheetPart) {
  const text = useText();
  return (
    <section className="work__part" aria-labelledby="sender-title">
      <h2 id="sender-title">{text('decisions.sender.title')}</h2>
      <Select
        label={text('decisions.sender.who')}
        value={content.sender}
        onChange={(sender) => change({ sender })}
        groups={[
          {
            title: text('decisions.sender.group'),
            options: senderIds.map((value) => ({
              value,
              label: text(`decisions.senderName.${value}`),
            })),
          },
        ]}
      />
      <TextField
        label={text('decisions.sender.name')}
        help={text('decisions.sender.nameHelp')}
        value={content.senderName}
        onChange={(senderName) => change({ senderName })}
        maxLength={200}
      />
      <TextArea
        label={text('decisions.sender.address')}
        help={text('decisions.sender.addressHelp')}
        value={content.senderAddress}
        onChange={(senderAddress) => change({ senderAddress })}
        maxLength={400}
        rows={1}
      />
    </section>
  );
}
