import { describe, expect, it } from 'vitest';
import { judgePlace, type PlaceFacts } from '../../../main/vault/place/judge-place.ts';
import { linuxMounts, macMounts } from '../../../main/vault/place/look-at-place.ts';

const onLinux: PlaceFacts = {
  isWindows: false,
  path: '/home/co/.local/share/naast/vaults',
  namesAbove: [['vaults'], ['naast', '.dropbox'], ['.local'], ['co']],
  syncRoots: [],
  roamingFolder: undefined,
  mounts: [
    { folder: '/', type: 'ext4' },
    { folder: '/home/co/werk', type: 'nfs4' },
    { folder: '/media/co/server', type: 'cifs' },
  ],
};
const onWindows: PlaceFacts = {
  ...onLinux,
  isWindows: true,
  path: 'C:\\Users\\co\\AppData\\Local\\Naast\\vaults',
  namesAbove: [],
  syncRoots: ['C:\\Users\\co\\OneDrive - Rivierveen'],
  roamingFolder: 'C:\\Users\\co\\AppData\\Roaming',
  mounts: [],
};

describe('the place of a live database', () => {
  it.each([
    ['the usual one on Linux', onLinux],
    ['the usual one on Windows', onWindows],
    ['the usual one on a Mac', { ...onLinux, path: '/Users/co/Library/Application Support/Naast' }],
    ['a long path on this computer', { ...onWindows, path: '\\\\?\\C:\\Naast\\vaults' }],
    [
      'a folder that only begins like a synced one',
      { ...onWindows, path: 'C:\\Users\\co\\OneDrives' },
    ],
    ['a folder beside a network mount', { ...onLinux, path: '/home/co/werkstuk' }],
  ])('may be %s', (_, facts) => {
    expect(judgePlace(facts)).toBeUndefined();
  });

  it.each([
    [
      'OneDrive by its setting',
      { ...onWindows, path: 'c:\\users\\CO\\onedrive - rivierveen\\Naast' },
    ],
    [
      'OneDrive by its name',
      { ...onWindows, syncRoots: [], path: 'D:\\OneDrive - Rivierveen\\Naast' },
    ],
    ['Dropbox by its setting', { ...onLinux, syncRoots: ['/home/co/.local'] }],
    ['Dropbox by its name', { ...onLinux, path: '/home/co/Dropbox (Stichting)/naast' }],
    ['Dropbox by what it leaves', { ...onLinux, namesAbove: [[], ['.dropbox.cache']] }],
    ['Syncthing', { ...onLinux, namesAbove: [[], [], ['.stfolder']] }],
    ['Nextcloud by what it leaves', { ...onLinux, namesAbove: [['.sync_3f2a9c.db']] }],
    [
      'iCloud',
      { ...onLinux, path: '/Users/co/Library/Mobile Documents/com~apple~CloudDocs/Naast' },
    ],
    [
      'a sync service that is mounted',
      { ...onLinux, mounts: [{ folder: '/home', type: 'fuse.rclone' }] },
    ],
  ])('may not be in %s', (_, facts) => {
    expect(judgePlace(facts)).toBe('synced');
  });

  it.each([
    ['a server by its name', { ...onWindows, path: '\\\\server\\home\\co\\Naast' }],
    ['a server by its long name', { ...onWindows, path: '\\\\?\\UNC\\server\\home\\co' }],
    ['a network file system', { ...onLinux, path: '/home/co/werk/naast' }],
    ['a home on the network', { ...onLinux, mounts: [{ folder: '/home', type: 'nfs' }] }],
  ])('may not be on %s', (_, facts) => {
    expect(judgePlace(facts)).toBe('network');
  });

  it('may not be in the part of a profile that roams', () => {
    const roaming = { ...onWindows, path: 'C:\\Users\\co\\AppData\\Roaming\\Naast' };
    expect(judgePlace(roaming)).toBe('roaming');
  });

  it('is judged by the file system that covers it, not by one above or under it', () => {
    const local = { folder: '/home/co/.local', type: 'ext4' };
    const networkHome = { folder: '/home', type: 'nfs' };
    expect(judgePlace({ ...onLinux, mounts: [local, networkHome] })).toBeUndefined();
    const covered = { folder: '/home/co/.local', type: 'nfs' };
    expect(judgePlace({ ...onLinux, mounts: [local, covered] })).toBe('network');
  });
});

describe('the list of what is mounted', () => {
  it('is read as Linux writes it, spaces too', () => {
    const table = '/dev/sda1 / ext4 rw 0 0\n//s/x /media/co/mijn\\040map cifs rw 0 0\n';
    expect(linuxMounts(table)).toEqual([
      { folder: '/', type: 'ext4' },
      { folder: '/media/co/mijn map', type: 'cifs' },
    ]);
  });

  it('is read as macOS writes it', () => {
    const table =
      '/dev/disk3s1 on / (apfs, sealed, local)\n//co@server/werk on /Volumes/werk (smbfs, nodev)\n';
    expect(macMounts(table)).toEqual([
      { folder: '/', type: 'apfs' },
      { folder: '/Volumes/werk', type: 'smbfs' },
    ]);
  });
});
