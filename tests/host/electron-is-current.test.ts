import { expect, it } from 'vitest';
import { electronAge } from '../../main/host/electron/packaging/electron-is-current.ts';

const published = {
  created: '2013-01-01T00:00:00Z',
  '42.9.9': '2026-11-20T00:00:00Z',
  '43.0.0': '2026-06-01T00:00:00Z',
  '44.0.0': '2026-08-01T00:00:00Z',
  '45.4.1': '2026-11-01T00:00:00Z',
  '45.4.2': '2026-11-20T00:00:00Z',
  '45.10.0': '2026-12-01T00:00:00Z',
  '46.0.0-beta.1': '2026-11-02T00:00:00Z',
};

it.each([
  ['the newest of its major', '45.4.2', '2026-11-25', 'current'],
  ['a newer one is two weeks old', '45.4.1', '2026-12-04', 'current'],
  ['a newer one is older than that', '45.4.1', '2026-12-05', 'behind'],
  ['a newer one with a higher number in between', '45.4.2', '2026-12-20', 'behind'],
  ['the oldest of three majors', '43.0.0', '2026-12-01', 'current'],
  ['older than three majors', '42.9.9', '2026-12-01', 'unsupported'],
  ['a version nobody published', '45.9.9', '2026-12-01', 'unknown'],
  ['a beta', '46.0.0-beta.1', '2026-12-01', 'unknown'],
])('16: an Electron may be packaged or not: %s', (_what, version, today, expected) => {
  expect(electronAge(version, { published, today: new Date(`${today}T00:00:00Z`) })).toBe(expected);
});
