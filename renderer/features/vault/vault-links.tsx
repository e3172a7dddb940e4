import { useNavigate } from '../../bridge/navigation.tsx';
import { useText } from '../../i18n/text.tsx';
import { TextLink } from '../../ui/text-link.tsx';

/** In Instellingen: the ways to the keys of the vault, and to what Naast promises. */
export function VaultLinks() {
  const text = useText();
  const navigate = useNavigate();
  return (
    <section>
      <h2>{text('vault.links.title')}</h2>
      <p>
        <TextLink onGo={() => navigate({ name: 'keys' })}>{text('vault.links.keys')}</TextLink>
      </p>
      <p>
        <TextLink onGo={() => navigate({ name: 'promises' })}>
          {text('vault.links.promises')}
        </TextLink>
      </p>
    </section>
  );
}
