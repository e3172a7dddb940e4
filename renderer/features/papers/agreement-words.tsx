import { Fragment, type ReactNode } from 'react';
import { agreementParts } from '../../../shared/features/papers/agreement-parts.ts';
import type { BlockOf } from './paper-piece.ts';
import { PaperBetween, PaperText } from './paper-text.tsx';

/** Wie, wat and wanneer after or under each other, as far as they are known. */
export function AgreementWords({
  agreement,
}: {
  readonly agreement: BlockOf<'agreement'>;
}): ReactNode {
  return agreementParts(agreement).map(({ name, before, text, isStressed }) => {
    const Weight = isStressed ? 'b' : 'span';
    return (
      <Fragment key={name}>
        <PaperBetween>{before}</PaperBetween>
        <Weight>
          <PaperText>{text}</PaperText>
        </Weight>
      </Fragment>
    );
  });
}
