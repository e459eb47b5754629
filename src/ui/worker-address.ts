// SPDX-License-Identifier: EUPL-1.2

/** The policy of the page takes an address of a script only from a named policy. */
export function workerAddress(address: string): string {
  type Policies = { createPolicy(name: string, rules: object): { createScriptURL(text: string): string } }
  const { trustedTypes } = globalThis as { trustedTypes?: Policies }
  const rules = { createScriptURL: (text: string) => text }
  return trustedTypes ? trustedTypes.createPolicy('worker', rules).createScriptURL(address) : address
}
