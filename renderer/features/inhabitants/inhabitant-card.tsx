import type { Inhabitant } from '../../../shared/features/inhabitants/schema.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { useInPlace } from '../../ui/use-in-place.ts';
import { ChangeInhabitant } from './change-inhabitant.tsx';
import { useSupportWords } from './use-support-words.ts';

/** Who it is and what helps, with a way to change it in place. */
export function InhabitantCard(props: { readonly inhabitant: Inhabitant }) {
  const text = useText();
  const supportWords = useSupportWords();
  const changing = useInPlace();
  const words = supportWords(props.inhabitant.support);
  return (
    <>
      <PageTitle className="starts-with-name">{props.inhabitant.name}</PageTitle>
      {changing.isOpen ? (
        <ChangeInhabitant inhabitant={props.inhabitant} onDone={changing.close} />
      ) : (
        <section aria-labelledby="helps-title">
          <h2 id="helps-title" className="section-title">
            {text('inhabitants.page.helps')}
          </h2>
          <ul className="sentences">
            {words.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
            {words.length === 0 && <li className="dim">{text('inhabitants.page.helpsNothing')}</li>}
          </ul>
          <Button onPress={changing.open} autoFocus={changing.isBack}>
            {text('inhabitants.page.change')}
          </Button>
        </section>
      )}
    </>
  );
}
