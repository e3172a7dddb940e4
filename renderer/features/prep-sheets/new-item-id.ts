import { ItemId } from '../../../shared/primitives/ids.ts';

/** The id of a new item of a list. */
export function newItemId(): ItemId {
  return ItemId.parse(crypto.randomUUID());
}
