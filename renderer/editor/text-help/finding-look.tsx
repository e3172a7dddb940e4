import type { TextFinding, TextFix } from '../../../shared/features/text-help/schema.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import './text-help.css';

interface FindingLookProps {
  readonly finding: TextFinding;
  readonly onAccept: (fix: TextFix) => void;
  /** Lets the words stand. */
  readonly onLeave: () => void;
  /** The keys that do the same, where a screen has them. */
  readonly keys?: { readonly accept: string; readonly explain: string; readonly leave: string };
}

/** One remark on a text: the words, why, what could stand there, and what can be done. Nothing changes until somebody says so. */
export function FindingLook({ finding, onAccept, onLeave, keys }: FindingLookProps) {
  const text = useText();
  const { about, rule, severity, said, why, fixes } = finding;
  const replacements = fixes.filter(({ kind }) => kind === 'replace');
  const explanation = fixes.find(({ kind }) => kind === 'explain');
  const [first, ...others] = replacements;
  const isQuestion = about === 'role' && severity !== 'red';
  return (
    <div className="finding">
      <p className="finding__about">
        {text(isQuestion ? 'text-help.about.roleQuestion' : `text-help.about.${about}`)}
      </p>
      {said !== '' && <blockquote className="finding__said">{`“${said}”`}</blockquote>}
      <p className="finding__why">{why}</p>
      {first && <p className="finding__new">{first.text}</p>}
      {!first && explanation && <p className="finding__new">{explanation.text}</p>}
      <div className="actions">
        {first && (
          <Button onPress={() => onAccept(first)} {...(keys && { keys: keys.accept })}>
            {text(about === 'role' ? 'text-help.accept' : 'text-help.replace')}
          </Button>
        )}
        {explanation && (
          <Button onPress={() => onAccept(explanation)} {...(keys && { keys: keys.explain })}>
            {text('text-help.explain')}
          </Button>
        )}
        <Button variant="plain" onPress={onLeave} {...(keys && { keys: keys.leave })}>
          {text('text-help.leave')}
        </Button>
      </div>
      {others.length > 0 && (
        <div className="finding__others">
          <p className="finding__about">{text('text-help.orElse')}</p>
          {others.map((fix) => (
            <Button key={`${rule} ${fix.text}`} variant="plain" onPress={() => onAccept(fix)}>
              {fix.text}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
