import { roads } from '../../../shared/features/procedures/data/roads/index.ts';
import { placeOfStart } from '../../../shared/features/procedures/form-places.ts';
import type { Procedure, RoadId } from '../../../shared/features/procedures/procedure.ts';
import { useStoredDrafts } from '../../bridge/form-drafts.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { useInPlace } from '../../ui/use-in-place.ts';
import { StartForm } from './start-form.tsx';

/** Begins another road from a step of this one, about the same thing. */
export function StartFromStep(props: { readonly procedure: Procedure; readonly road: RoadId }) {
  const text = useText();
  const navigate = useNavigate();
  const starting = useInPlace();
  const { procedure, road } = props;
  const place = placeOfStart({ id: procedure.id, road });
  const isTyped = useStoredDrafts({ kind: 'case', caseId: procedure.caseId }).has(place);
  if (!starting.isOpen && (!isTyped || starting.isBack)) {
    return (
      <Button variant="plain" onPress={starting.open} autoFocus={starting.isBack}>
        {text('procedures.step.begin', { road: roads[road].title })}
      </Button>
    );
  }
  return (
    <StartForm
      caseId={procedure.caseId}
      place={place}
      first={{ road, about: procedure.about, authority: procedure.authority }}
      onStarted={({ id }) => navigate({ name: 'procedure', procedureId: id })}
      onCancel={starting.close}
    />
  );
}
