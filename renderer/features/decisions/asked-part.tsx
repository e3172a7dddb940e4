import { useState } from 'react';
import type { AskedFor } from '../../../shared/features/decisions/schema.ts';
import { ItemId } from '../../../shared/primitives/ids.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { SheetPart } from './decision-parts.ts';

/** What was asked beside what came (practice, 5). The needs of the prep sheet stand here already, in own words. */
export function AskedPart({ content, change }: SheetPart) {
  const text = useText();
  const [more, setMore] = useState('');
  const { asked } = content;
  const answer = (id: string, came: AskedFor['came']) =>
    change({ asked: asked.map((one) => (one.id === id ? { ...one, came } : one)) });
  const add = () => {
    const words = more.trim();
    if (words === '') return;
    const id = ItemId.parse(crypto.randomUUID());
    change({ asked: [...asked, { id, text: words, came: null }] });
    setMore('');
  };
  return (
    <section className="work__part" aria-labelledby="asked-title">
      <h2 id="asked-title">{text('decisions.asked.title')}</h2>
      {asked.length > 0 && (
        <ul className="work__needs">
          {asked.map((one) => (
            <li key={one.id}>
              <RadioChoice
                label={`“${one.text}”`}
                value={one.came}
                onChange={(came) => answer(one.id, came)}
                options={(['yes', 'partly', 'no'] as const).map((value) => ({
                  value,
                  label: text(`decisions.asked.${value}`),
                }))}
              />
            </li>
          ))}
        </ul>
      )}
      <TextField
        label={text('decisions.asked.more')}
        value={more}
        onChange={setMore}
        maxLength={500}
      />
      {more.trim() !== '' && <Button onPress={add}>{text('decisions.asked.add')}</Button>}
    </section>
  );
}
