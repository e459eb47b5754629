// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { networkOf } from './network-of.ts'

describe('the network of an address', () => {
  it('is the same for neighbours and another for others', () => {
    expect(networkOf('192.0.2.7')).toBe('192.0.2.0/24')
    expect(networkOf('192.0.2.251')).toBe(networkOf('192.0.2.7'))
    expect(networkOf('192.0.3.7')).not.toBe(networkOf('192.0.2.7'))
    expect(networkOf('2001:db8:7:1::1')).toBe('2001:db8:7::/48')
    expect(networkOf('2001:db8:7:ffff:1:2:3:4')).toBe(networkOf('2001:db8:7::'))
    expect(networkOf('2001:db8:8::1')).not.toBe(networkOf('2001:db8:7::1'))
  })

  it('reads IPv4 that a server writes as IPv6, and short ways of writing', () => {
    expect(networkOf('::ffff:192.0.2.7')).toBe('192.0.2.0/24')
    expect(networkOf('::1')).toBe('0:0:0::/48')
    expect(networkOf('2001:0db8:0007::1')).toBe('2001:db8:7::/48')
  })

  it('is none of what is no address', () => {
    for (const text of ['', 'localhost', '1.2.3', 'a.b.c.d']) expect(networkOf(text), text).toBeNull()
  })
})
