import type Database from 'better-sqlite3';

/** A connection as SQLite gives it, with no say in what may be done with it. */
export type Connection = Database.Database;

declare const readable: unique symbol;
declare const writable: unique symbol;

/** A connection a query gets: it can be read. */
export type ReadableDatabase = Connection & { readonly [readable]: true };

/** A connection a command gets, inside its transaction. */
export type WritableDatabase = ReadableDatabase & { readonly [writable]: true };

/** The whole connection as its owner holds it. */
export type OwnedDatabase = WritableDatabase;
