import { difficultWords } from '../../../shared/features/difficult-words/contract.ts';
import { explainTerm } from '../../../shared/features/glossary/explain-term.ts';
import type { OwnTerm } from '../../../shared/features/glossary/schema.ts';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';

/** "Nog uit te leggen": words heard in conversations that nobody explained, and that stand in no list yet (method: section 6). */
export function UnexplainedWords(props: {
  readonly ownTerms: readonly OwnTerm[];
  readonly onExplain: (word: string) => void;
}) {
  const text = useText();
  const { ownTerms } = props;
  const heard = useQueryCall(difficultWords.unexplained, {}).data ?? [];
  const left = heard.filter((word) => !explainTerm(word, '', { ownTerms }).found);
  if (left.length === 0) return null;
  return (
    <section className="words__left" aria-labelledby="words-left">
      <h2 id="words-left" className="section-title">
        {text('glossary.left.title')}
      </h2>
      <p className="dim">{text('glossary.left.help')}</p>
      <ul className="rows">
        {left.map((word) => (
          <li key={word} className="row">
            <span className="row__main">{word}</span>
            <Button
              onPress={() => props.onExplain(word)}
              spokenLabel={text('glossary.left.explainWord', { word })}
            >
              {text('glossary.left.explain')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
