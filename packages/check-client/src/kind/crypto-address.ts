// SPDX-License-Identifier: EUPL-1.2

/** Small letters where capitals mean nothing, else as written; also of a payment link. Its checksum only the platform looks at. */
export function readCryptoAddress(text: string): string[] {
  const address = text.replace(/^[a-z]{3,12}:(?:\/\/)?/i, '').replace(/[?@].*$/, '')
  if (/^0x[\da-f]{40}$/i.test(address) || /^(?:bc|ltc)1[02-9ac-hj-np-z]{8,87}$/i.test(address))
    return [address.toLowerCase()]
  return /^[1-9A-HJ-NP-Za-km-z]{25,106}$/.test(address) ? [address] : []
}
