import { letterKinds } from '../../../shared/features/letters/data/letter-kinds.ts';
import { missingRequirements } from '../../../shared/features/letters/missing-requirements.ts';
import type { LetterContent } from '../../../shared/features/letters/schema.ts';
import { useText } from '../../i18n/text.tsx';
import { Post } from '../../ui/post.tsx';

/** What the law wants in a letter, each with its article: there, or named as missing. It stops nobody. */
export function RequirementList({ letter }: { readonly letter: LetterContent }) {
  const text = useText();
  const missing = missingRequirements(letter);
  return (
    <section aria-labelledby="requirements-title">
      <h2 id="requirements-title">{text('letters.law.title')}</h2>
      <ul className="work__list">
        {letterKinds[letter.kind].requirements.map((requirement) => {
          const lacks = missing.find((one) => one.requirement.id === requirement.id);
          const { law, article, isVerified } = requirement.source;
          return (
            <li key={requirement.id}>
              <Post look={lacks ? 'dotted' : 'filled'} />
              <span>
                {text(`letters.requirement.${requirement.id}`)}{' '}
                {lacks && (
                  <span className="not-clear letters__missing">
                    {text('letters.law.missing', {
                      fields: lacks.empty.map((field) => text(`letters.field.${field}`)).join(', '),
                    })}
                  </span>
                )}
                <span className="letters__source">
                  {[law, article ?? '', isVerified ? '' : text('letters.law.verify')]
                    .filter(Boolean)
                    .join(' ')}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
      <p className="work__small" role="status">
        {text(missing.length === 0 ? 'letters.law.complete' : 'letters.law.printsAnyway')}
      </p>
    </section>
  );
}
