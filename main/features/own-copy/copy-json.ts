import type { SummaryDraft } from '../../../shared/features/summary/schema.ts';
import type { Instant } from '../../../shared/primitives/plain-date.ts';
import type { PersonalTable, Row } from '../../storage/personal-table.ts';
import type { GatheredTable } from './gather.ts';

const FORMAT = 'naast-kopie';
const VERSION = 1;

/** The complete copy for a computer: every value of every table, as `schemaOfCopy` describes it. */
export function copyJson(copy: {
  readonly madeAt: Instant;
  readonly who: string;
  readonly tables: readonly GatheredTable[];
  /** Computed from the notes, so stored in no table. */
  readonly summaries: readonly SummaryDraft[];
}): string {
  const tables = copy.tables.map(({ table, rows }) => [
    table.name,
    rows.map((row) => valuesOf(table, row)),
  ]);
  return JSON.stringify(
    {
      format: FORMAT,
      version: VERSION,
      madeAt: copy.madeAt,
      vault: copy.who,
      tables: Object.fromEntries(tables),
      summaries: copy.summaries.map(({ conversationId, title, subtitle, parts }) => ({
        conversationId,
        title,
        subtitle,
        lines: parts.flatMap(({ lines }) =>
          lines.map(({ text, who, when }) => ({ text, who, when })),
        ),
      })),
    },
    null,
    2,
  );
}

function valuesOf({ columns }: PersonalTable, row: Row): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(columns)
      .filter(([, column]) => 'means' in column)
      .map(([name]) => [name, isJson(name) ? JSON.parse(String(row[name])) : row[name]]),
  );
}

/** Columns that hold a structure are stored as text; in the copy it is opened. */
function isJson(column: string): boolean {
  return column.endsWith('_json');
}

/** What every value in the copy means, as JSON Schema (draft 2020-12), in Dutch. */
export function schemaOfCopy(tables: readonly PersonalTable[]): string {
  return JSON.stringify(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Alles wat Naast over u bewaart',
      type: 'object',
      required: ['format', 'version', 'madeAt', 'vault', 'tables', 'summaries'],
      properties: {
        format: { const: FORMAT },
        version: { const: VERSION },
        madeAt: { type: 'string', description: 'wanneer deze kopie is gemaakt' },
        vault: {
          type: 'string',
          description: 'uit welke kluis: de naam die uw cliëntondersteuner koos',
        },
        tables: {
          type: 'object',
          additionalProperties: false,
          properties: Object.fromEntries(tables.map((table) => [table.name, schemaOfTable(table)])),
        },
        summaries: {
          type: 'array',
          description: 'de samenvatting van elk gesprek, zoals die nu op papier komt',
        },
      },
    },
    null,
    2,
  );
}

function schemaOfTable({ title, columns }: PersonalTable) {
  const told = Object.entries(columns).flatMap(([name, column]) =>
    'means' in column ? [[name, schemaOfValue(name, column.means)] as const] : [],
  );
  return {
    type: 'array',
    description: title,
    items: {
      type: 'object',
      additionalProperties: false,
      required: told.map(([name]) => name),
      properties: Object.fromEntries(told),
    },
  };
}

function schemaOfValue(name: string, description: string) {
  return isJson(name) ? { description } : { type: ['string', 'number', 'null'], description };
}
