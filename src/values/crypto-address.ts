// SPDX-License-Identifier: EUPL-1.2
import { base58, bech32, bech32m } from '@scure/base'
import { base58Versions, currencyNames, segwitPrefixes } from './crypto-currencies.ts'
import { checksummedEvm, decodesWithChecksum, moneroChecksumFits, xrpChecksumFits } from './crypto-checksums.ts'
import type { IdentifierOf } from './identifier.ts'
import { type Parsed, refused, understood } from './parsed.ts'
import { foldedText } from './plain-text.ts'

export type CryptoCurrency = 'bitcoin' | 'ethereum' | 'tron' | 'litecoin' | 'dogecoin' | 'ripple' | 'monero' | 'solana'

/**
 * `currency`: the network the form belongs to; `ethereum` stands for every network with its address form (also USDT and
 * BNB). `checksum`: `verified`, or `none` when the address carries none (all small letters on Ethereum, Solana): a typing
 * error in it goes unseen.
 */
export type CryptoAddressDetail = { currency: CryptoCurrency; checksum: 'verified' | 'none' }

/**
 * Understands a crypto address by its form and checksum: Bitcoin and Litecoin (Base58Check, Bech32, Bech32m), Ethereum
 * (EIP-55 when capitals are mixed), Tron, Dogecoin, XRP, Monero; Solana by length and alphabet only. Also as payment
 * link (`bitcoin:…?amount=`). Canonical: small letters where capitals carry no meaning, else as written.
 */
export function parseCryptoAddress(text: string): Parsed<IdentifierOf<'crypto-address'>> {
  const folded = foldedText(text)
  if (!folded.ok) return folded
  const address = folded.value.replace(/^[a-z]{3,12}:(?:\/\/)?/i, '').replace(/[?@].*$/, '')
  return parseEvm(address) ?? parseSegwit(address) ?? parseBase58(address) ?? refused('crypto-address.unknown')
}

/** The address as wallets show it: Ethereum with the capitals of EIP-55, which catch typing errors. */
export function formatCryptoAddress(canonical: string): string {
  return /^0x[\da-f]{40}$/.test(canonical) ? checksummedEvm(canonical) : canonical
}

type Answer = Parsed<IdentifierOf<'crypto-address'>> | null

function found(canonical: string, currency: CryptoCurrency, checksum: CryptoAddressDetail['checksum']): Answer {
  return understood({ kind: 'crypto-address', canonical, detail: { currency, checksum } })
}

function wrongChecksum(currency: CryptoCurrency): Answer {
  return refused('crypto-address.wrong-checksum', { currency: currencyNames[currency] })
}

function parseEvm(address: string): Answer {
  if (!/^0x[\da-f]+$/i.test(address)) return null
  if (address.length !== 42) return wrongChecksum('ethereum')
  const digits = address.slice(2)
  const canonical = address.toLowerCase()
  if (digits === digits.toLowerCase() || digits === digits.toUpperCase()) return found(canonical, 'ethereum', 'none')
  return checksummedEvm(canonical).slice(2) === digits
    ? found(canonical, 'ethereum', 'verified')
    : wrongChecksum('ethereum')
}

function parseSegwit(address: string): Answer {
  const prefix = /^([a-z]{2,4})1/i.exec(address)?.[1]?.toLowerCase() ?? ''
  const network = Object.hasOwn(segwitPrefixes, prefix) ? segwitPrefixes[prefix] : undefined
  if (!network) return null
  const { currency, isTest } = network
  const decoded = bech32.decodeUnsafe(address, 90) ?? bech32m.decodeUnsafe(address, 90)
  const version = decoded?.words[0]
  if (!decoded || version === undefined || version > 16) return wrongChecksum(currency)
  // BIP 350: version 0 carries a Bech32 checksum, later versions Bech32m.
  const coder = version === 0 ? bech32 : bech32m
  const program = coder.decodeUnsafe(address, 90) ? bech32.fromWordsUnsafe(decoded.words.slice(1)) : undefined
  const lengthFits =
    program && (version === 0 ? [20, 32].includes(program.length) : program.length >= 2 && program.length <= 40)
  if (!lengthFits) return wrongChecksum(currency)
  if (isTest) return refused('crypto-address.test-network', { currency: currencyNames[currency] })
  return found(address.toLowerCase(), currency, 'verified')
}

function parseBase58(address: string): Answer {
  if (!/^[1-9A-HJ-NP-Za-km-z]{25,106}$/.test(address)) return null
  if (/^[48]/.test(address) && (address.length === 95 || address.length === 106)) {
    return moneroChecksumFits(address) ? found(address, 'monero', 'verified') : wrongChecksum('monero')
  }
  if (address.startsWith('r') && address.length <= 35 && xrpChecksumFits(address)) {
    return found(address, 'ripple', 'verified')
  }
  const payload = decodesWithChecksum(address)
  if (payload?.length === 21) {
    const version = base58Versions[payload[0] ?? -1]
    if (!version) return null
    return version.isTest
      ? refused('crypto-address.test-network', { currency: currencyNames[version.currency] })
      : found(address, version.currency, 'verified')
  }
  if (address.length >= 32 && address.length <= 44 && base58.decode(address).length === 32) {
    return found(address, 'solana', 'none')
  }
  const currency =
    address.length >= 26 && address.length <= 35 && /\d/.test(address) ? firstLetters[address.charAt(0)] : undefined
  return currency ? wrongChecksum(currency) : null
}

/** By which the common forms are known at sight, to name them when their checksum is wrong. */
const firstLetters: Readonly<Record<string, CryptoCurrency>> = { 1: 'bitcoin', 3: 'bitcoin', T: 'tron', r: 'ripple' }
