import { ReadOnlyStrip } from '../features/backup/read-only-strip.tsx';
import { NotDoneStrip } from './not-done-strip.tsx';
import { UnsavedStrip } from './unsaved-strip.tsx';

/** On every screen of an open vault: that it cannot be written, what is not saved, and what was not done. */
export function TroubleStrips() {
  return (
    <>
      <ReadOnlyStrip />
      <UnsavedStrip />
      <NotDoneStrip />
    </>
  );
}
