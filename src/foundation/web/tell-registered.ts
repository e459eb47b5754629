// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '../access/index.ts'
import { signText } from '../secrets/index.ts'
import { callRegistered } from './call-registered.ts'

/**
 * Tells the system of a partner something, signed (compact JWS, EdDSA). `type`: what the signature says that it is,
 * 'dijkwacht-signal+jwt'. Null when it was taken; otherwise why not, in a word.
 */
export function tellRegistered(
  ctx: Context,
  url: string,
  { key, type, content }: { key: Parameters<typeof signText>[0]; type: string; content: object },
): Promise<string | null> {
  const body = signText(key, content, type)
  return callRegistered(ctx, url, { type: 'application/jose', body }).then(
    (status) => (status >= 200 && status < 300 ? null : `status ${status}`),
    (error: NodeJS.ErrnoException) => error.code ?? error.name,
  )
}
