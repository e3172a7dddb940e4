import { vault } from '../../../shared/features/vault/contract.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import './promises.css';

const promises = [
  'saved',
  'unreadable',
  'locked',
  'inside',
  'only-you',
  'backup',
  'deleted',
  'told',
] as const;
const limits = [
  'malware',
  'touched',
  'weak',
  'wait',
  'exported',
  'lost',
  'memory',
  'remains',
  'copies',
  'past',
  'log',
  'clipboard',
  'screen',
] as const;

/** Wat Naast belooft, en wat niet: the limits as plainly as the promises. */
export function PromisesScreen() {
  const text = useText();
  const navigate = useNavigate();
  const disk = useQueryCall(vault.lookAtDisk, {}).data?.disk;
  return (
    <div className="page promises">
      <PageTitle>{text('vault.promises.title')}</PageTitle>
      <h2>{text('vault.promises.yes')}</h2>
      <dl>
        {promises.map((promise) => (
          <div key={promise}>
            <dt>{text(`vault.promises.${promise}`)}</dt>
            <dd>{text(`vault.promises.${promise}.how`)}</dd>
          </div>
        ))}
      </dl>
      <h2>{text('vault.promises.no')}</h2>
      <dl>
        {limits.map((limit) => (
          <div key={limit}>
            <dt>{text(`vault.limits.${limit}`)}</dt>
            <dd>{text(`vault.limits.${limit}.instead`)}</dd>
            {limit === 'memory' && disk && <dd>{text(`vault.disk.${disk}`)}</dd>}
          </div>
        ))}
      </dl>
      <p>
        <TextLink onGo={() => navigate({ name: 'settings' })}>{text('vault.links.back')}</TextLink>
      </p>
    </div>
  );
}
