import { NotDoneStrip } from './not-done-strip.tsx';
import { UnsavedStrip } from './unsaved-strip.tsx';

/** On every screen of an open vault: what is not saved, and what was not done. */
export function TroubleStrips() {
  return (
    <>
      <UnsavedStrip />
      <NotDoneStrip />
    </>
  );
}
