import {
  type IpcMainEvent,
  MessageChannelMain,
  type MessagePortMain,
  type WebContents,
} from 'electron';
import { isOurPage } from './our-page.ts';
import { PAGE_LINE } from './page-line.ts';

/**
 * Gives the page its line to the vault when it asks: one end of a new channel to the page, the other to `takeLine`. After
 * that the shell holds neither end, so that it never sees what passes. Returns what stops it.
 */
export function relayLine(
  contents: WebContents,
  takeLine: (line: MessagePortMain) => void,
): () => void {
  const answer = ({ senderFrame }: IpcMainEvent) => {
    if (!isOurPage(senderFrame)) return;
    const { port1, port2 } = new MessageChannelMain();
    takeLine(port1);
    senderFrame.postMessage(PAGE_LINE, null, [port2]);
  };
  contents.ipc.on(PAGE_LINE, answer);
  return () => contents.ipc.removeListener(PAGE_LINE, answer);
}
