// SPDX-License-Identifier: EUPL-1.2
import type { CryptoCurrency } from './crypto-address.ts'

/** Names as people know them. */
export const currencyNames: Record<CryptoCurrency, string> = {
  bitcoin: 'Bitcoin',
  ethereum: 'Ethereum',
  tron: 'Tron',
  litecoin: 'Litecoin',
  dogecoin: 'Dogecoin',
  ripple: 'XRP',
  monero: 'Monero',
  solana: 'Solana',
}

type Network = { currency: CryptoCurrency; isTest: boolean }

/** Human-readable parts of Bech32 addresses (SLIP-0173). */
export const segwitPrefixes: Readonly<Record<string, Network>> = {
  bc: { currency: 'bitcoin', isTest: false },
  tb: { currency: 'bitcoin', isTest: true },
  bcrt: { currency: 'bitcoin', isTest: true },
  ltc: { currency: 'litecoin', isTest: false },
  tltc: { currency: 'litecoin', isTest: true },
}

/**
 * First byte of a 21-byte Base58Check payload. 0x05 ("3…") was Litecoin's too until 2018: it cannot be told apart, and is
 * taken as Bitcoin.
 */
export const base58Versions: Readonly<Record<number, Network>> = {
  0: { currency: 'bitcoin', isTest: false },
  5: { currency: 'bitcoin', isTest: false },
  111: { currency: 'bitcoin', isTest: true },
  196: { currency: 'bitcoin', isTest: true },
  48: { currency: 'litecoin', isTest: false },
  50: { currency: 'litecoin', isTest: false },
  65: { currency: 'tron', isTest: false },
  30: { currency: 'dogecoin', isTest: false },
  22: { currency: 'dogecoin', isTest: false },
}
