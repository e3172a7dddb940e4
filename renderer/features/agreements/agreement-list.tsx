import type { OpenAgreement } from '../../../shared/features/agreements/schema.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useAgreementWords } from './use-agreement-words.ts';

/** Agreements under a title; nothing when there are none. Each leads to the line where it was made. */
export function AgreementList(props: {
  readonly titleId: string;
  readonly title: string;
  readonly agreements: readonly OpenAgreement[];
}) {
  const words = useAgreementWords();
  const navigate = useNavigate();
  if (props.agreements.length === 0) return null;
  return (
    <section aria-labelledby={props.titleId}>
      <h2 id={props.titleId} className="section-title">
        {props.title}
      </h2>
      <ul>
        {props.agreements.map((agreement) => (
          <li key={agreement.lineId} className="agreement">
            <p className={agreement.isUnderstood ? '' : 'not-clear'}>
              <TextLink
                className="agreement__text"
                onGo={() =>
                  navigate({
                    name: 'room',
                    conversationId: agreement.conversationId,
                    lineId: agreement.lineId,
                  })
                }
              >
                {agreement.text}
              </TextLink>
            </p>
            <p className="small dimmer agreement__words">{words(agreement)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
