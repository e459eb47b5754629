// SPDX-License-Identifier: EUPL-1.2

/** What is wrong with a package. `file`: within it. */
export type Finding =
  | { kind: 'changed' | 'missing' | 'added'; file: string }
  | { kind: 'damaged' | 'no-package' | 'not-signed' | 'wrong-signature' }
  | { kind: 'foreign-key'; key: string }

export interface Verdict {
  /** 'D-2026-00001'; null when that cannot be read. */
  number: string | null
  files: number
  bytes: number
  /** Name of the key that signed, sixteen hexadecimal digits; null without a right signature. */
  key: string | null
  /** Somebody trusts this key: it was among those that were given. */
  isTrusted: boolean
  findings: Finding[]
}
