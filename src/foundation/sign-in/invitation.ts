// SPDX-License-Identifier: EUPL-1.2
import type { Secrets } from '../secrets/index.ts'

const purpose = 'sign-in invitation'

export const sealInvitation = (secrets: Secrets, code: string) => secrets.seal(purpose, code).toString('base64url')

/** The code with which a browser came; null: without one, or it is not ours. */
export function openInvitation(secrets: Secrets, sealed: string | undefined): string | null {
  if (!sealed) return null
  try {
    return secrets.open(purpose, Buffer.from(sealed, 'base64url'))
  } catch {
    return null
  }
}
