import { type FormEvent, useState } from 'react';
import {
  type AppEvent,
  type SaveFileAnswer,
  saveFileAnswered,
} from '../../shared/contract/events.ts';
import { useBridge } from '../bridge/bridge-context.tsx';
import { useAppEvent } from '../bridge/use-app-event.ts';
import { useText } from '../i18n/text.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';

type Asked = Extract<AppEvent, { name: 'shell.saveFileAsked' }>;

/** Asks where a file should go, in a shell that has no file dialog of its own. Asks again when the place has a problem. */
export function SaveFileDialog() {
  const bridge = useBridge();
  const [asked, setAsked] = useState<Asked | null>(null);
  useAppEvent('shell.saveFileAsked', setAsked);
  if (asked === null) return null;

  const answer = (path: string | null, overwrite: boolean) => {
    setAsked(null);
    const input: SaveFileAnswer = { question: asked.question, path, overwrite };
    void bridge.request({ call: saveFileAnswered, input });
  };
  return <SaveFileForm key={asked.question + asked.problem} asked={asked} onAnswer={answer} />;
}

function SaveFileForm(props: {
  readonly asked: Asked;
  readonly onAnswer: (path: string | null, overwrite: boolean) => void;
}) {
  const text = useText();
  const { asked, onAnswer } = props;
  const [path, setPath] = useState(asked.suggestedPath);
  const isThere = asked.problem === 'file-exists' && path === asked.suggestedPath;
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (path.trim() !== '') onAnswer(path, isThere);
  };
  return (
    <Dialog title={text('app.saveFile.title')} onClose={() => onAnswer(null, false)}>
      <form className="form" onSubmit={save} noValidate>
        <TextField
          label={text('app.saveFile.path')}
          value={path}
          onChange={setPath}
          error={
            problemKey(asked, isThere) && text(problemKey(asked, isThere) ?? 'app.saveFile.exists')
          }
          autoFocus
        />
        <div className="actions">
          <Button variant="go" isSubmit isDisabled={path.trim() === ''}>
            {text(isThere ? 'app.saveFile.replace' : 'app.saveFile.save')}
          </Button>
          <Button variant="plain" onPress={() => onAnswer(null, false)}>
            {text('app.dialog.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function problemKey(asked: Asked, isThere: boolean) {
  if (isThere) return 'app.saveFile.exists';
  return asked.problem === 'folder-missing' ? 'app.saveFile.folderMissing' : undefined;
}
