/** The tables that hold nothing of a person, each with the reason. Every other table stands in `personal-tables.ts`. */
export const tablesWithoutPerson: Readonly<Record<string, string>> = {
  note_search:
    'the search index: it follows note_lines by its triggers and keeps no text of its own; the deletion test searches it',
  changes: 'the change counter and the digests of the chain',
  backup_events: 'when a backup was made or proven, and its file name',
  law_updates: 'every update of the law that was taken: public facts and a hash',
  deletions: 'the deletion log: that, when and how much was deleted, never whose it was',
  own_terms:
    'the own words of the supporter: names of teams and what terms mean here, of no inhabitant and of no conversation',
};
