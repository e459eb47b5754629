// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { maskIdentifier } from './mask-identifier.ts'
import { parsePageFingerprint } from './page-fingerprint.ts'
import { recogniseIdentifier } from './recognise-identifier.ts'

const digest = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'
const canonicalOf = (text: string) => {
  const parsed = parsePageFingerprint(text)
  return parsed.ok ? parsed.value.canonical : parsed.problem.code
}

describe('the fingerprint of a phishing page or kit', () => {
  it.each([
    [digest, `sha256:${digest}`],
    [digest.toUpperCase(), `sha256:${digest}`],
    [`SHA-256: ${digest}`, `sha256:${digest}`],
    [` sha256=${digest} `, `sha256:${digest}`],
    ['kit:U-Admin', 'kit:u-admin'],
    ['Kit: U Admin', 'kit:u-admin'],
    ['phishing-kit: 16Shop_v2.1', 'kit:16shop_v2.1'],
  ])('%s is %s', (text, canonical) => {
    expect(canonicalOf(text)).toBe(canonical)
  })

  it.each([
    ['U-Admin', 'page-fingerprint.scheme-missing'],
    [digest.slice(1), 'page-fingerprint.scheme-missing'],
    [`md5:${digest.slice(32)}`, 'page-fingerprint.scheme-missing'],
    [`sha256:${digest.slice(1)}`, 'page-fingerprint.wrong-digest'],
    [`sha256:${digest.slice(1)}g`, 'page-fingerprint.wrong-digest'],
    ['kit:', 'page-fingerprint.wrong-kit'],
    ['kit:x', 'page-fingerprint.wrong-kit'],
    ['kit:https://nep.example/', 'page-fingerprint.wrong-kit'],
    [`kit:${'a'.repeat(61)}`, 'page-fingerprint.wrong-kit'],
    ['', 'identifier.empty'],
  ])('%s is refused with %s', (text, code) => {
    expect(canonicalOf(text)).toBe(code)
  })

  it('is masked to what tells two rows apart', () => {
    const mask = (canonical: string) => maskIdentifier({ kind: 'page-fingerprint', canonical })
    expect(mask(`sha256:${digest}`)).toBe('sha256:·····08')
    expect(mask('kit:u-admin')).toBe('kit:·····')
  })

  it('is never what somebody typed who was not asked for one', () => {
    for (const text of [digest, `sha256:${digest}`, 'kit:u-admin', `kit: ${digest}`]) {
      const recognised = recogniseIdentifier(text)
      expect(recognised.ok && recognised.value.kind).toBe(false)
    }
  })
})
