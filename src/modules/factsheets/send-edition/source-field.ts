// SPDX-License-Identifier: EUPL-1.2

/** The name of the field in which one chooses who signs for a source: 'signer-slachtofferhulp-nederland'. */
export function sourceField(source: string): string {
  return `signer-${source
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`
}
