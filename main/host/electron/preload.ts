import { contextBridge, ipcRenderer } from 'electron';
import { createPageBridge } from './page-bridge.ts';
import { PAGE_LINE } from './page-line.ts';

/**
 * Runs in a world of its own beside the page and hands it two functions, nothing of Electron: not `ipcRenderer`, with which
 * a page could speak to the shell in any way it likes.
 */
const { bridge, connect } = createPageBridge(() => ipcRenderer.send(PAGE_LINE));
ipcRenderer.once(PAGE_LINE, ({ ports: [line] }) => {
  if (line) connect(line);
});
contextBridge.exposeInMainWorld('naast', { request: bridge.request, onEvent: bridge.onEvent });
