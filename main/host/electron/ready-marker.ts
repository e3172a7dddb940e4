/** Written to standard output when a window of Naast is up, so that the launcher can tell a window that was closed from none. */
export const WINDOW_IS_UP = 'naast: the window is up';
