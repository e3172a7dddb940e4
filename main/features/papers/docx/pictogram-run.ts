import {
  HorizontalPositionRelativeFrom,
  ImageRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx';
import {
  type PictogramId,
  pictograms,
} from '../../../../shared/features/papers/data/pictograms.ts';
import { GUTTER_MM } from './page-size.ts';
import { pictogramPng } from './pictogram-png.ts';

/** Lengths of pictures: 96 pixels an inch, and 36,000 English metric units a millimetre. */
const SIDE_PX = (11 / 25.4) * 96;
const EMU_PER_MM = 36_000;

/** A pictogram of 11 mm left of the words of its paragraph; the words do not move for it. */
export function pictogramRun(id: PictogramId): ImageRun {
  const { word } = pictograms[id];
  return new ImageRun({
    type: 'png',
    data: pictogramPng(id),
    transformation: { width: SIDE_PX, height: SIDE_PX },
    altText: { name: `pictogram ${word}`, title: word, description: `Pictogram: ${word}` },
    floating: {
      horizontalPosition: {
        relative: HorizontalPositionRelativeFrom.COLUMN,
        offset: -GUTTER_MM * EMU_PER_MM,
      },
      verticalPosition: {
        // Of the line, not of the paragraph: its white space above is left out everywhere then.
        relative: VerticalPositionRelativeFrom.LINE,
        offset: 0,
      },
      wrap: { type: TextWrappingType.NONE },
      allowOverlap: false,
    },
  });
}
