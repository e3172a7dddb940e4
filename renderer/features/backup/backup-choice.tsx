import { useState } from 'react';
import { backup } from '../../../shared/features/backup/contract.ts';
import type { BackupListing, BackupSource } from '../../../shared/features/backup/schema.ts';
import type { VaultId } from '../../../shared/primitives/ids.ts';
import { useCommandCall } from '../../bridge/use-call.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';

/** The value of the choice that is no stored backup. */
const OTHER_FILE = 'file';

interface BackupChoiceProps {
  /** The vault the stored backups are of; none on a computer without a vault. */
  readonly vaultId: VaultId | undefined;
  readonly stored: readonly BackupListing[];
  /** `undefined`: nothing chosen yet. */
  readonly source: BackupSource | undefined;
  readonly onChange: (source: BackupSource | undefined) => void;
}

/** The backup chosen at first: the newest that was read from start to end, else the newest. */
export function firstChoice(
  vaultId: VaultId | undefined,
  stored: readonly BackupListing[],
): BackupSource | undefined {
  const first = stored.find(({ isProven }) => isProven) ?? stored[0];
  return vaultId && first && { kind: 'stored', vaultId, name: first.name };
}

/** Which backup: one of those stored here, with whether it was read, or a file that is pointed out. */
export function BackupChoice({ vaultId, stored, source, onChange }: BackupChoiceProps) {
  const text = useText();
  const { momentInFull } = useDateWords();
  const choose = useCommandCall(backup.chooseFile);
  const [isOtherFile, setOtherFile] = useState(stored.length === 0);
  const fileName = choose.data?.name ?? null;
  const file: BackupSource | undefined = fileName === null ? undefined : { kind: 'chosen' };
  const pick = (value: string) => {
    setOtherFile(value === OTHER_FILE);
    onChange(
      value === OTHER_FILE || vaultId === undefined
        ? file
        : { kind: 'stored', vaultId, name: value },
    );
  };
  return (
    <>
      {stored.length > 0 && (
        <RadioChoice
          label={text('backup.restore.which')}
          isList
          value={isOtherFile ? OTHER_FILE : source?.kind === 'stored' ? source.name : null}
          onChange={pick}
          options={[
            ...stored.map(({ name, writtenAt, isProven }) => ({
              value: name,
              label: text(isProven ? 'backup.list.proven' : 'backup.list.unproven', {
                when: momentInFull(writtenAt),
              }),
            })),
            { value: OTHER_FILE, label: text('backup.restore.otherFile') },
          ]}
        />
      )}
      {isOtherFile && (
        <div className="actions">
          <Button
            onPress={() =>
              choose.mutate(
                {},
                {
                  onSuccess: ({ name }) => onChange(name === null ? undefined : { kind: 'chosen' }),
                },
              )
            }
          >
            {text('backup.restore.choose')}
          </Button>
          {fileName !== null && <span>{fileName}</span>}
        </div>
      )}
      {choose.isError && <ErrorMessage refusal={choose.error.refusal} />}
    </>
  );
}
