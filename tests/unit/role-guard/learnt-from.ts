/** The files of phrases that the likeness is learnt from. `measure` and `unseen` are not among them: they only measure. */
export const learntFrom = [
  'build',
  'more',
  'method',
  'colleagues-1',
  'colleagues-2',
  'colleagues-3',
  'colleagues-4',
  'colleagues-5',
  'colleagues-6',
  'colleagues-7',
  'colleagues-8',
  'colleagues-9',
  'registers',
] as const;
