import './explain-word.css';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useRoute } from '../../bridge/navigation.tsx';
import { useShortcut } from '../../bridge/use-shortcut.ts';
import { ExplainWordContext } from '../../editor/explain-word/explain-word-context.ts';
import { useOwnTermKeeper, useWordListKeeper } from '../../editor/explain-word/keep-explanation.ts';
import { type PointedWord, pointedWord } from '../../editor/explain-word/word-at.ts';
import { WordPanel } from '../../editor/explain-word/word-panel.tsx';

type Asked = PointedWord & { readonly at: number };

/**
 * "Leg dit woord uit", on every screen: the key or the button explains the word at the cursor in a panel at the foot. In the notes
 * of the room the key belongs to the notes, because there whoever used the word is asked.
 */
export function ExplainWord(props: { readonly children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [said, setSaid] = useState('');
  const from = useRef<Element | null>(null);
  const inNotes = useRef<(() => void) | null>(null);
  const route = useRoute();
  const place = JSON.stringify(route);
  // biome-ignore lint/correctness/useExhaustiveDependencies: on another screen the word is no longer in sight.
  useEffect(() => {
    setAsked(null);
    setSaid('');
  }, [place]);

  const ask = () => {
    const focused = document.activeElement;
    if (inNotes.current && focused?.closest('[data-slate-editor]')) {
      inNotes.current();
      return;
    }
    if (focused?.closest('.explain-word') === null) from.current = focused;
    setSaid('');
    setAsked({ ...pointedWord(focused, document.getSelection()), at: Date.now() });
  };
  useShortcut('difficult_word', ask);
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  const door = useMemo(
    () => ({
      ask: () => latest.current(),
      setInNotes: (answer: (() => void) | null) => {
        inNotes.current = answer;
      },
    }),
    [],
  );
  const leave = (end = '') => {
    setAsked(null);
    setSaid(end);
    if (from.current instanceof HTMLElement) from.current.focus();
  };
  const panel = asked && { word: asked.word, context: asked.context, onLeave: leave };
  return (
    <ExplainWordContext value={door}>
      {props.children}
      {asked && panel && (
        <div className="asked-in-place explain-word">
          {'conversationId' in route ? (
            <InConversation key={asked.at} {...panel} conversationId={route.conversationId} />
          ) : (
            <Elsewhere key={asked.at} {...panel} />
          )}
        </div>
      )}
      <p className="only-read-aloud" role="status">
        {said}
      </p>
    </ExplainWordContext>
  );
}

type PanelProps = Pick<Parameters<typeof WordPanel>[0], 'word' | 'context' | 'onLeave'>;

function InConversation({
  conversationId,
  ...panel
}: PanelProps & Pick<Parameters<typeof useWordListKeeper>[0], 'conversationId'>) {
  return <WordPanel {...panel} keeper={useWordListKeeper({ conversationId, lineId: null })} />;
}

function Elsewhere(panel: PanelProps) {
  return <WordPanel {...panel} keeper={useOwnTermKeeper()} />;
}
