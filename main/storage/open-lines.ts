/** SQL: whether a line is the supporter's own working note: marked private, or a signal, which stands on no paper. */
export const isPrivateLine = `is_private = 1 OR mark IS 'signal'`;

/**
 * SQL: the ids of the lines an inhabitant reads. What hangs on any other line is private too: one that was taken out can
 * have been private.
 */
export const openLines = `SELECT id FROM note_lines WHERE NOT (${isPrivateLine})`;
