import { retention } from '../../../shared/features/retention/contract.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { TextLink } from '../../ui/text-link.tsx';

/** One quiet line on Vandaag when something asks to be kept or deleted; nothing otherwise. */
export function DueLine() {
  const text = useText();
  const navigate = useNavigate();
  const count = useQueryCall(retention.listDue, {}).data?.length ?? 0;
  if (count === 0) return null;
  return (
    <p className="page__actions">
      <TextLink onGo={() => navigate({ name: 'due' })}>
        {text('retention.due.line', { count })}
      </TextLink>
    </p>
  );
}
