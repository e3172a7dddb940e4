import type { ConversationTemplate } from '../../../shared/features/conversations/data/template.ts';
import { useText } from '../../i18n/text.tsx';

/** What the supporter may want to know of this type of conversation; folded away until it is wanted. */
export function SupporterGuide(props: { readonly template: ConversationTemplate }) {
  const { template } = props;
  const text = useText();
  return (
    <details className="prepare__guide">
      <summary>{text('prep-sheets.guide.title')}</summary>
      <h2>{text('prep-sheets.guide.aim')}</h2>
      <p>{template.aim}</p>
      <GuideList title={text('prep-sheets.guide.table')} lines={template.table} />
      <GuideList title={text('prep-sheets.guide.topics')} lines={template.topics} />
      <GuideList title={text('prep-sheets.guide.pitfalls')} lines={template.pitfalls} />
      <GuideList title={text('prep-sheets.guide.agreeAtEnd')} lines={template.agreeAtEnd} />
      {template.toVerify && (
        <>
          <h2>{text('prep-sheets.guide.toVerify')}</h2>
          <ul>
            {template.toVerify.map((line) => (
              <li key={line}>
                {line} <mark className="prepare__verify">{text('prep-sheets.guide.verify')}</mark>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

function GuideList(props: { readonly title: string; readonly lines: readonly string[] }) {
  if (props.lines.length === 0) return null;
  return (
    <>
      <h2>{props.title}</h2>
      <ul>
        {props.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
