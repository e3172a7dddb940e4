import {
  type IpcMainEvent,
  MessageChannelMain,
  type MessagePortMain,
  type WebContents,
  type WebFrameMain,
} from 'electron';
import { APP_ORIGIN } from './app-scheme.ts';
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

/** Only our own page in the top frame. There is no frame when it went away while its message was under way. */
export function isOurPage(
  frame: Pick<WebFrameMain, 'parent' | 'origin'> | null,
): frame is WebFrameMain {
  return frame !== null && frame.parent === null && frame.origin === APP_ORIGIN;
}
