import { useState } from 'react';
import type { PaperToBring } from '../../../shared/features/prep-sheets/schema.ts';
import { FieldHelp } from '../../editor/text-help/field-help.tsx';
import { useText } from '../../i18n/text.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { linesOf, withLines } from './lines-of.ts';
import { newItemId } from './new-item-id.ts';
import { PointList } from './point-list.tsx';

const MOST_PAPERS = 30;

interface PaperFieldsProps {
  /** What the conversation type suggests (practice, 1). */
  readonly offers: readonly string[];
  readonly papers: readonly PaperToBring[];
  readonly onChange: (papers: PaperToBring[]) => void;
}

/** The papers to bring: those the conversation type offers, to tick, and others. */
export function PaperFields({ offers, papers, onChange }: PaperFieldsProps) {
  const text = useText();
  // A paper that is being typed stays where it is typed, also while it reads the same as an offer.
  const [typedHere, setTypedHere] = useState<ReadonlySet<string>>(new Set());
  const isOwn = ({ id, text: name }: PaperToBring) => typedHere.has(id) || !offers.includes(name);
  const own = papers.filter(isOwn);
  const offered = papers.filter((paper) => !isOwn(paper));

  const change = (paper: PaperToBring) =>
    onChange(papers.map((other) => (other.id === paper.id ? paper : other)));
  const take = (offer: string, isTaken: boolean) => {
    const others = papers.filter((paper) => isOwn(paper) || paper.text !== offer);
    onChange(isTaken ? [...others, { id: newItemId(), text: offer, isReady: false }] : others);
  };
  return (
    <>
      {offers.length > 0 && (
        <ul className="prepare__papers" aria-label={text('prep-sheets.papers.offers')}>
          {offers.map((offer) => {
            const taken = offered.find((paper) => paper.text === offer);
            return (
              <li key={offer}>
                <Checkbox
                  isSelected={taken !== undefined}
                  onChange={(isTaken) => take(offer, isTaken)}
                >
                  {offer}
                </Checkbox>
                {taken && <ReadyBox paper={taken} onChange={change} />}
              </li>
            );
          })}
        </ul>
      )}
      <PointList
        label={text('prep-sheets.papers.own')}
        items={own}
        onChange={(items) => {
          setTypedHere(new Set(items.map(({ id }) => id)));
          onChange([...offered, ...items]);
        }}
        make={(item) => ({ ...item, isReady: false })}
        most={MOST_PAPERS - offered.length}
        beside={(paper) => <ReadyBox paper={paper} onChange={change} />}
      />
      <FieldHelp
        field={text('prep-sheets.papers.own')}
        text={linesOf(own)}
        onChange={(lines) => onChange([...offered, ...withLines(own, lines)])}
      />
    </>
  );
}

function ReadyBox(props: {
  readonly paper: PaperToBring;
  readonly onChange: (paper: PaperToBring) => void;
}) {
  const text = useText();
  const { paper, onChange } = props;
  return (
    <Checkbox isSelected={paper.isReady} onChange={(isReady) => onChange({ ...paper, isReady })}>
      {text('prep-sheets.papers.ready')}
      <span className="only-read-aloud">: {paper.text}</span>
    </Checkbox>
  );
}
