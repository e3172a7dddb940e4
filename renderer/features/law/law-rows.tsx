import { useState } from 'react';
import { type LawRow, lawRows } from '../../../shared/features/procedures/law-in-words.ts';
import type { LawBook } from '../../../shared/features/procedures/schema.ts';
import { useText } from '../../i18n/text.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Sources } from './sources.tsx';

const kinds = ['term', 'duration', 'amount', 'address', 'rule'] as const;

/** Every term, amount, address and rule; only what must be checked when that is asked. */
export function LawRows({ book }: { readonly book: LawBook }) {
  const text = useText();
  const [onlyUnverified, setOnly] = useState(false);
  const all = lawRows(book);
  const unverified = all.filter(isUnverified);
  const shown = onlyUnverified ? unverified : all;
  return (
    <>
      <section aria-label={text('law.check.title')}>
        <p className="sentences">
          {text('law.check.count', { count: unverified.length, all: all.length })}
        </p>
        <Checkbox isSelected={onlyUnverified} onChange={setOnly}>
          {text('law.check.only')}
        </Checkbox>
      </section>
      {kinds.map((kind) => {
        const rows = shown.filter((row) => row.kind === kind);
        if (rows.length === 0) return null;
        return (
          <section key={kind} aria-labelledby={`law-${kind}`}>
            <h2 id={`law-${kind}`} className="section-title">
              {text(`law.kind.${kind}`)}
            </h2>
            <ul className="rows">
              {rows.map((row) => (
                <OneRow key={row.id} row={row} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function OneRow({ row }: { readonly row: LawRow }) {
  const words = useText();
  const { name, value, text, whyNoDay, sources } = row;
  return (
    <li className="row">
      <div className="row__main">
        <span lang="nl">
          <span className="law__name">{name}</span>
          {value !== null && <span className="num">{`: ${value}`}</span>}
        </span>
        <p className="row__detail" lang="nl">
          {text}
        </p>
        {whyNoDay !== undefined && (
          <p className="row__detail">
            {words('law.noDay')} <span lang="nl">{whyNoDay}</span>
          </p>
        )}
        <Sources sources={sources} />
      </div>
    </li>
  );
}

function isUnverified({ sources }: LawRow): boolean {
  return sources.some(({ isVerified }) => !isVerified);
}
