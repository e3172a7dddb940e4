import { directions, type KeyPoint } from '../../../shared/features/understanding-checks/schema.ts';
import { useText } from '../../i18n/text.tsx';
import { CheckStateLabel } from '../../ui/check-state-label.tsx';

/** How far the checks of one line are: each direction in its own column, the same everywhere. */
export function CheckColumns({ points }: { readonly points: readonly KeyPoint[] }) {
  const text = useText();
  return (
    <div className="after__checks">
      {directions.map((direction) => {
        const point = points.find((carried) => carried.direction === direction);
        return (
          <div key={direction} className={`after__check after__check--${direction}`}>
            {point && (
              <>
                <p className="small dimmer">{text(`summary.check.${direction}`)}</p>
                <CheckStateLabel state={point.check.state} direction={direction} />
              </>
            )}
          </div>
        );
      })}
    </div>
  );
}
