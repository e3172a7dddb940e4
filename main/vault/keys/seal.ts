import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod';

/** A key wrapped in another key: AES-256-GCM, nonce of 12 bytes, tag of 16 at the end; base64. */
export const Sealed = z.object({ nonce: z.base64(), box: z.base64() });
export type Sealed = z.infer<typeof Sealed>;

const TAG_LENGTH = 16;

/** Wraps `secret`; `context` is bound to it, so that a changed context does not open. */
export function seal(secret: Uint8Array, key: Uint8Array, context: string): Sealed {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
  const box = Buffer.concat([cipher.update(secret), cipher.final(), cipher.getAuthTag()]);
  return { nonce: nonce.toString('base64'), box: box.toString('base64') };
}

/** Unwraps; `undefined` when the key or the context is not the one it was sealed with. */
export function unseal(sealed: Sealed, key: Uint8Array, context: string): Uint8Array | undefined {
  const box = Buffer.from(sealed.box, 'base64');
  const tagStart = box.length - TAG_LENGTH;
  if (tagStart < 0) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(sealed.nonce, 'base64'), {
    authTagLength: TAG_LENGTH,
  });
  decipher.setAAD(Buffer.from(context)).setAuthTag(box.subarray(tagStart));
  try {
    return Buffer.concat([decipher.update(box.subarray(0, tagStart)), decipher.final()]);
  } catch {
    // The tag does not fit: a wrong key, which is an answer and no fault.
    return undefined;
  }
}
