import type { MenuItemConstructorOptions } from 'electron';

const view: MenuItemConstructorOptions = {
  role: 'viewMenu',
  submenu: [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    // The plus key without shift, which is what most keyboards send.
    { role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false },
    { role: 'zoomOut' },
    { role: 'togglefullscreen' },
  ],
};

/** On a Mac copying and pasting go through the menu. Undo is left out: the page has its own, and the menu would come first. */
const macOnly: readonly MenuItemConstructorOptions[] = [
  { role: 'appMenu' },
  {
    role: 'editMenu',
    submenu: [
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'pasteAndMatchStyle' },
      { role: 'selectAll' },
    ],
  },
];

/**
 * The least menu that keeps zooming by keyboard; no reload, no developer tools, no recent documents. Outside the Mac the bar
 * itself is hidden.
 */
export function appMenu(platform: NodeJS.Platform): MenuItemConstructorOptions[] {
  return platform === 'darwin' ? [...macOnly, view] : [view];
}
