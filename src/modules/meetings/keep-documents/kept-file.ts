// SPDX-License-Identifier: EUPL-1.2

/** Sealed, or in clear when it is older than that. */
export interface KeptFile {
  bytes: Buffer | null
  sealed: Buffer | null
}
