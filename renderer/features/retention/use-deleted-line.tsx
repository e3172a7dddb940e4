import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/text.tsx';

/**
 * For a list out of which something is deleted: `line` stands above it and says so once `say` is called. It takes the
 * focus, because the row that had it is gone.
 */
export function useDeletedLine(): { readonly line: ReactNode; readonly say: () => void } {
  const text = useText();
  const element = useRef<HTMLParagraphElement>(null);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (times > 0) element.current?.focus();
  }, [times]);
  return {
    line: (
      <p ref={element} role="status" tabIndex={-1} className="deleted-line">
        {times > 0 && text('retention.delete.done')}
      </p>
    ),
    say: () => setTimes((before) => before + 1),
  };
}
