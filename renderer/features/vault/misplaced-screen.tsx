import type { PlaceProblem } from '../../../shared/features/vault/schema.ts';
import { useText } from '../../i18n/text.tsx';
import { Door } from './door.tsx';

/** Why Naast opens no vault where its folder stands, that nothing was touched, and the way out. */
export function MisplacedScreen(props: {
  readonly problem: PlaceProblem;
  readonly folder: string;
}) {
  const text = useText();
  const { problem, folder } = props;
  return (
    <Door title={text('vault.misplaced.title')}>
      <p className="door__words">{text(`vault.misplaced.${problem}`, { folder })}</p>
      <p className="door__words">{text('vault.misplaced.safe')}</p>
      <p className="door__words">{text('vault.misplaced.wayOut')}</p>
    </Door>
  );
}
