/**
 * SHA-256 of the binaries of `better-sqlite3-multiple-ciphers` 13.0.3 as published, by system and processor. Whoever updates the
 * package makes them anew with `sha256sum node_modules/better-sqlite3/prebuilds/*`; the lock file says that those are the published ones.
 */
export const sqliteBinaryHashes: Readonly<Record<string, string>> = {
  'linux-arm64': 'e5c2b6bd85726bc53a4b8767d4bbb8be82feaad46b45b9c82c885cb02d54e7d0',
  'linux-x64': '3607ea18911c931085eaa896eb831260d549e9bcef2dd6e8896b5bb7a41ec6a8',
  'linuxmusl-arm64': '670af6edb9a5225bd1e934124c23494ba6a9f6f03bf7987d0729ab05a3b21734',
  'linuxmusl-x64': '98bd72b54e55a39bacb4c1eb65ecb2c91e1e69557b9d9f4a0a5a8444c6b742c3',
  'win32-arm64': '95ff36ee761a846fc4d0fae7eed209b47b21c8d41f5528f40d7beb5f30e62666',
  'win32-x64': 'd4f29082cde7efd5c1e85e794ba532efeef4f2f968c58cc54fe97c2095270262',
};
