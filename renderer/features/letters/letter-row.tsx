import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { letters } from '../../../shared/features/letters/contract.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { TextLink } from '../../ui/text-link.tsx';

/** A letter in a list: what kind, when it was last written in, and whether it is still a draft. */
export function LetterRow({ letter }: { readonly letter: OutputOf<typeof letters.get> }) {
  const text = useText();
  const dates = useDateWords();
  const navigate = useNavigate();
  const { id, caseId, kind, savedAt, isDraft } = letter;
  const name = text(`letters.kind.${kind}`);
  const saved = text('letters.row.saved', { moment: dates.momentInFull(savedAt) });
  return (
    <li className="row">
      <div className="row__main">
        {name}
        <p className="row__detail">{isDraft ? `${text('letters.row.draft')} ${saved}` : saved}</p>
      </div>
      <TextLink
        onGo={() => navigate({ name: 'letter', caseId, letterId: id })}
        spokenLabel={text('letters.row.openSpoken', { kind: name })}
      >
        {text('letters.row.open')}
      </TextLink>
    </li>
  );
}
