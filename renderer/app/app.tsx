import { settings } from '../../shared/features/settings/contract.ts';
import { defaultSettings } from '../../shared/features/settings/schema.ts';
import { useQueryCall } from '../bridge/use-call.ts';
import { CopiedText } from './copied-text.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { ExplainWord } from './explain-word/explain-word.tsx';
import { IdleLock } from './idle-lock.tsx';
import { KeysEverywhere } from './keys-everywhere.tsx';
import { LockGate } from './lock-gate.tsx';
import { LockQuestion } from './lock-question.tsx';
import { PathDialog } from './path-dialog.tsx';
import { Screens } from './screens.tsx';
import { useTheme } from './use-theme.ts';

/** Naast: the lock first, then the screens; the dialogs and keys that are there everywhere beside them. */
export function App() {
  useTheme((useQueryCall(settings.read, {}).data ?? defaultSettings).theme);
  return (
    <ErrorBoundary>
      <LockGate>
        <ExplainWord>
          <KeysEverywhere />
          <Screens />
        </ExplainWord>
      </LockGate>
      <IdleLock />
      <LockQuestion />
      <CopiedText />
      <PathDialog />
    </ErrorBoundary>
  );
}
