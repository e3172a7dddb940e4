import { type FormEvent, useState } from 'react';
import { type AppEvent, type PathAnswer, pathAnswered } from '../../shared/contract/events.ts';
import { useBridge } from '../bridge/bridge-context.tsx';
import { useAppEvent } from '../bridge/use-app-event.ts';
import { useText } from '../i18n/text.tsx';
import type { TextKey } from '../i18n/texts.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';

type Asked = Extract<AppEvent, { name: 'shell.pathAsked' }>;

/** Asks for a file or folder, in a shell that has no dialogs of its own. Asks again when the path has a problem. */
export function PathDialog() {
  const bridge = useBridge();
  const [asked, setAsked] = useState<Asked | null>(null);
  useAppEvent('shell.pathAsked', setAsked);
  if (asked === null) return null;

  const answer = (path: string | null, overwrite: boolean) => {
    setAsked(null);
    const input: PathAnswer = { question: asked.question, path, overwrite };
    void bridge.request({ call: pathAnswered, input });
  };
  return <PathForm key={asked.question + asked.problem} asked={asked} onAnswer={answer} />;
}

function PathForm(props: {
  readonly asked: Asked;
  readonly onAnswer: (path: string | null, overwrite: boolean) => void;
}) {
  const text = useText();
  const { asked, onAnswer } = props;
  const [path, setPath] = useState(asked.suggestedPath);
  const isThere = asked.problem === 'file-exists' && path === asked.suggestedPath;
  const words = wordsFor[asked.wanted];
  const problem = problemKey(asked, isThere);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (path.trim() !== '') onAnswer(path, isThere);
  };
  return (
    <Dialog title={text(words.title)} onClose={() => onAnswer(null, false)}>
      <form className="form" onSubmit={save} noValidate>
        <TextField
          label={text(words.path)}
          value={path}
          onChange={setPath}
          error={problem && text(problem)}
          autoFocus
        />
        <div className="actions">
          <Button variant="go" isSubmit isDisabled={path.trim() === ''}>
            {text(isThere ? 'app.path.replace' : words.go)}
          </Button>
          <Button variant="plain" onPress={() => onAnswer(null, false)}>
            {text('app.dialog.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

const wordsFor: Readonly<Record<Asked['wanted'], Record<'title' | 'path' | 'go', TextKey>>> = {
  'file-to-save': { title: 'app.path.titleSave', path: 'app.path.file', go: 'app.path.save' },
  'file-to-open': { title: 'app.path.titleOpen', path: 'app.path.file', go: 'app.path.open' },
  folder: { title: 'app.path.titleFolder', path: 'app.path.folder', go: 'app.path.choose' },
};

function problemKey(asked: Asked, isThere: boolean): TextKey | undefined {
  if (isThere) return 'app.path.exists';
  if (asked.problem === 'file-missing') return 'app.path.fileMissing';
  return asked.problem === 'folder-missing' ? 'app.path.folderMissing' : undefined;
}
