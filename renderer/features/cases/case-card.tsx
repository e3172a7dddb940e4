import type { Case } from '../../../shared/features/cases/schema.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { OwnWords } from '../../ui/own-words.tsx';
import { useInPlace } from '../../ui/use-in-place.ts';
import { ChangeCase } from './change-case.tsx';

/** The question, as it was said, with a way to change it in place. */
export function CaseCard(props: { readonly theCase: Case }) {
  const text = useText();
  const changing = useInPlace();
  if (changing.isOpen) return <ChangeCase theCase={props.theCase} onDone={changing.close} />;
  return (
    <section aria-label={text('cases.page.question')} className="question">
      <OwnWords words={props.theCase.question} />
      <div className="actions">
        {props.theCase.municipality !== '' && (
          <span className="dim">{props.theCase.municipality}</span>
        )}
        <Button variant="plain" onPress={changing.open} autoFocus={changing.isBack}>
          {text('cases.page.change')}
        </Button>
      </div>
    </section>
  );
}
