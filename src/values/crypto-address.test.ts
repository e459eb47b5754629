// SPDX-License-Identifier: EUPL-1.2
import { base58xrp, bech32, bech32m } from '@scure/base'
import { describe, expect, it } from 'vitest'
import { formatCryptoAddress, parseCryptoAddress } from './crypto-address.ts'

const read = (text: string) => {
  const parsed = parseCryptoAddress(text)
  return parsed.ok ? `${parsed.value.detail.currency} ${parsed.value.detail.checksum}` : parsed.problem.code
}

// Addresses from the specifications: the first Bitcoin block, BIP 173, BIP 350, EIP 55, the black holes of XRP and Tron.
describe('crypto addresses', () => {
  it.each([
    ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', 'bitcoin verified'],
    ['bitcoin:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa?amount=0.1', 'bitcoin verified'],
    ['BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4', 'bitcoin verified'],
    ['bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0', 'bitcoin verified'],
    ['0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', 'ethereum verified'],
    ['0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed', 'ethereum none'],
    ['T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb', 'tron verified'],
    ['rrrrrrrrrrrrrrrrrrrrrhoLvTp', 'ripple verified'],
    ['So11111111111111111111111111111111111111112', 'solana none'],
  ])('knows %s', (text, expected) => expect(read(text)).toBe(expected))

  it.each([
    ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb', 'crypto-address.wrong-checksum'],
    ['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5', 'crypto-address.wrong-checksum'],
    ['tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx', 'crypto-address.test-network'],
    ['0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD', 'crypto-address.wrong-checksum'],
    ['0x5aaeb6053f3e94c9b9a09f33669435e7ef1bea', 'crypto-address.wrong-checksum'],
    ['T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwc', 'crypto-address.wrong-checksum'],
    ['constructor1qqqqqqqqqq', 'crypto-address.unknown'],
    ['hallo', 'crypto-address.unknown'],
  ])('refuses %s as %s', (text, code) => expect(read(text)).toBe(code))

  it('wants the checksum that belongs to the version (BIP 350)', () => {
    const words = bech32.toWords(new Uint8Array(20))
    expect(read(bech32.encode('bc', [0, ...words]))).toBe('bitcoin verified')
    expect(read(bech32m.encode('bc', [1, ...words]))).toBe('bitcoin verified')
    expect(read(bech32m.encode('bc', [0, ...words]))).toBe('crypto-address.wrong-checksum')
    expect(read(bech32.encode('bc', [1, ...words]))).toBe('crypto-address.wrong-checksum')
  })

  it('does not take a checksum of another length for an XRP account', () => {
    expect(read(base58xrp.encode(new Uint8Array(25)))).not.toMatch(/^ripple/)
  })

  it('shows Ethereum with its checksum', () => {
    expect(formatCryptoAddress('0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed')).toBe(
      '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
    )
  })
})
