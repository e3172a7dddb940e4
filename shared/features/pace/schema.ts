import { z } from 'zod';
import { PaceMarkId } from '../../primitives/ids.ts';
import { Instant } from '../../primitives/plain-date.ts';

/** Signs that more is expected than someone can carry now (practice, 4). */
export const overSigns = [
  'o1',
  'o2',
  'o3',
  'o4',
  'o5',
  'o6',
  'o7',
  'o8',
  'o9',
  'o10',
  'o11',
  'o12',
] as const;
/** Signs that too little is expected: others answer, decide or take over (practice, 4). */
export const underSigns = ['u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7', 'u8', 'u9'] as const;
/** Without saying which sign it was: too fast, or too little asked. */
const unnamedSigns = ['over', 'under'] as const;

export const PaceSign = z.enum([...overSigns, ...underSigns, ...unnamedSigns]);
export type PaceSign = z.infer<typeof PaceSign>;

/** A sign the supporter saw: behaviour everyone could see, never a label. */
export const PaceMark = z.object({ id: PaceMarkId, sign: PaceSign, at: Instant });
export type PaceMark = z.infer<typeof PaceMark>;

/** `break` was offered, `stop` was asked for with the stop sign. `endedAt` is `null` while it lasts. */
export const Pause = z.object({
  kind: z.enum(['break', 'stop']),
  startedAt: Instant,
  endedAt: Instant.nullable(),
});
export type Pause = z.infer<typeof Pause>;

export const tempos = ['too_high', 'good', 'too_low'] as const;
export const Tempo = z.enum(tempos);
export type Tempo = z.infer<typeof Tempo>;

/**
 * The pace of one conversation, as the supporter keeps it for himself: on no paper, in no search, in no copy but the
 * inhabitant's own, and gone with the conversation (practice, 4 and 9.4).
 */
export const Pace = z.object({
  marks: z.array(PaceMark),
  pauses: z.array(Pause),
  /** What the supporter says of it at the end; `null` before. */
  tempo: Tempo.nullable(),
});
export type Pace = z.infer<typeof Pace>;
