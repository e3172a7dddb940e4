import type { Case } from '../../../shared/features/cases/schema.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { OwnWords } from '../../ui/own-words.tsx';
import { TextLink } from '../../ui/text-link.tsx';

/** A case in a list: the question in own words, and whom it is for. */
export function CaseRow(props: { readonly theCase: Case; readonly onGo: () => void }) {
  const text = useText();
  const dates = useDateWords();
  const { question, municipality, closedOn } = props.theCase;
  const closed = closedOn && text('cases.row.closed', { day: dates.inFull(closedOn) });
  const detail = [municipality, closed].filter(Boolean).join(', ');
  return (
    <li className="row">
      <div className="row__main">
        <OwnWords words={question} />
        {detail !== '' && <p className="row__detail">{detail}</p>}
      </div>
      <TextLink onGo={props.onGo} spokenLabel={text('cases.row.openSpoken', { question })}>
        {text('cases.row.open')}
      </TextLink>
    </li>
  );
}
