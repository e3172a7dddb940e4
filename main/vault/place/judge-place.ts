import type { PlaceProblem } from '../../../shared/features/vault/schema.ts';

/** What is known about the place of a folder, gathered by `lookAtPlace`. */
export interface PlaceFacts {
  readonly isWindows: boolean;
  /** The folder as the system knows it, links followed. */
  readonly path: string;
  /** The names in each folder from this one up to the root; a folder that cannot be read has none. */
  readonly namesAbove: readonly (readonly string[])[];
  /** Folders that sync programs say are theirs. */
  readonly syncRoots: readonly string[];
  /** The part of a Windows profile that follows the person to other computers. */
  readonly roamingFolder: string | undefined;
  /** Where file systems are attached, with their types as the system writes them. */
  readonly mounts: readonly { readonly folder: string; readonly type: string }[];
}

/**
 * Whether a live database may stand in this folder; `undefined` when it may. A sync program replaces files while they are
 * open and keeps two versions after a conflict; locks and flushing cannot be relied on over a network.
 */
export function judgePlace(facts: PlaceFacts): PlaceProblem | undefined {
  if (isOnNetwork(facts)) return 'network';
  const { roamingFolder } = facts;
  if (roamingFolder !== undefined && isInside(facts, roamingFolder)) return 'roaming';
  return isSynced(facts) ? 'synced' : undefined;
}

/** File systems of another machine, as Linux and macOS name them. */
const networkTypes =
  /^(nfs\d?|cifs|smb\d?|smbfs|afpfs|afs|ceph|ncpfs|webdav|davfs|glusterfs|fuse\.(sshfs|smbnetfs|davfs2?|glusterfs|gvfsd-fuse|s3fs))$/;

/** File systems that are a sync service. */
const syncedTypes = /^fuse\.(rclone|onedriver|google-drive-ocamlfuse|pcloud|seadrive)$/i;

/** What sync programs call their folder. */
const syncedNames =
  /^(OneDrive( - .+)?|Dropbox( \(.+\))?|Google ?Drive|iCloud ?Drive|Mobile Documents|CloudStorage|Nextcloud\d*|ownCloud\d*|pCloud ?Drive|Proton ?Drive|MEGAsync|Seafile)$/i;

/** What sync programs leave in the folder they keep the same. */
const syncMarkers =
  /^(\.dropbox\.cache|\.stfolder|\.(own|next)cloudsync\.log|\._?sync_[0-9a-f]+\.db)$/;

function isOnNetwork(facts: PlaceFacts): boolean {
  // `\\server\share`, also in its long form; `\\?\C:\` and `\\.\` are this computer.
  if (facts.isWindows && /^\\\\(\?\\UNC\\|[^?.\\])/i.test(facts.path)) return true;
  return networkTypes.test(mountedType(facts));
}

function isSynced(facts: PlaceFacts): boolean {
  return (
    syncedTypes.test(mountedType(facts)) ||
    facts.syncRoots.some((root) => isInside(facts, root)) ||
    facts.path.split(/[\\/]/).some((name) => syncedNames.test(name)) ||
    facts.namesAbove.some((names) => names.some((name) => syncMarkers.test(name)))
  );
}

/** The type of the file system the folder is on: that of the deepest place above it where one is attached. */
function mountedType(facts: PlaceFacts): string {
  const above = facts.mounts.filter(({ folder }) => isInside(facts, folder));
  // Of two on the same folder the later one covers the earlier.
  const deepest = above.reduce<PlaceFacts['mounts'][number] | undefined>(
    (found, mount) => (found && found.folder.length > mount.folder.length ? found : mount),
    undefined,
  );
  return deepest?.type ?? '';
}

function isInside({ path, isWindows }: PlaceFacts, folder: string): boolean {
  const inner = comparable(path, isWindows);
  const outer = comparable(folder, isWindows);
  return outer !== '' ? inner === outer || inner.startsWith(`${outer}/`) : folder !== '';
}

/** Without a slash at the end; on Windows neither case nor the direction of a slash counts. */
function comparable(path: string, isWindows: boolean): string {
  const plain = isWindows ? path.replaceAll('\\', '/').toLowerCase() : path;
  return plain.replace(/\/+$/, '');
}
