import type { SummaryDraft } from '../../../shared/features/summary/schema.ts';
import type { Instant } from '../../../shared/primitives/plain-date.ts';
import type { PersonalTable } from '../../storage/personal-table.ts';
import { copyJson, schemaOfCopy } from './copy-json.ts';
import type { Gathered } from './gather.ts';
import type { CopyDocument } from './handlers.ts';
import { readableCopy } from './readable-copy.ts';

export interface CopyParts {
  readonly gathered: Gathered;
  readonly summaries: readonly SummaryDraft[];
  readonly tables: readonly PersonalTable[];
  readonly docx: (document: CopyDocument) => Promise<Uint8Array>;
  readonly withPrivateNotes: boolean;
  readonly madeAt: Instant;
  /** The day in words. */
  readonly madeOn: string;
  readonly who: string;
}

/** The files of a copy by name: readable and for a computer, and the same of the working notes in files of their own. */
export async function copyFiles(
  parts: CopyParts,
): Promise<Readonly<Record<string, Uint8Array | string>>> {
  const { gathered, summaries, madeAt, who, docx } = parts;
  const everything = [...gathered.open, ...gathered.private];
  const footer = `Gemaakt op ${parts.madeOn}. Dit is van u.`;
  const own = {
    'alles-over-u.docx': await docx({
      titleInProperties: 'Kopie van gegevens',
      title: 'Alles wat over u is bewaard',
      subtitle: 'U mag dit verbeteren. Vraag het aan uw cliëntondersteuner.',
      blocks: readableCopy({ told: gathered.open, everything, summaries }),
      footer,
    }),
    'alles-over-u.json': copyJson({ madeAt, who, tables: gathered.open, summaries }),
    'alles-over-u.schema.json': schemaOfCopy(parts.tables),
  };
  if (!parts.withPrivateNotes || gathered.private.length === 0) return own;
  return {
    ...own,
    'werkaantekeningen.docx': await docx({
      titleInProperties: 'Werkaantekeningen',
      title: 'Werkaantekeningen van uw cliëntondersteuner',
      subtitle: 'Bewaar dit blad apart. Laat het niet liggen waar anderen het lezen.',
      blocks: readableCopy({ told: gathered.private, everything, summaries: [] }),
      footer,
    }),
    'werkaantekeningen.json': copyJson({ madeAt, who, tables: gathered.private, summaries: [] }),
  };
}
