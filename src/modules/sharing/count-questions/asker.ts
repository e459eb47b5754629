// SPDX-License-Identifier: EUPL-1.2
export type NetworkKind = 'network' | 'wide'

/** The network that somebody asks from, and the wider one that whoever rents it gets as one: an address and its /24, a /64 and its /48. */
export function networksOf(address: string): { kind: NetworkKind; text: string }[] {
  const plain = /^::ffff:([\d.]+)$/i.exec(address)?.[1] ?? address
  if (!plain.includes(':'))
    return [
      { kind: 'network', text: plain },
      { kind: 'wide', text: plain.split('.').slice(0, 3).join('.') },
    ]
  const groups = groupsOf(plain)
  return [
    { kind: 'network', text: groups.slice(0, 4).join(':') },
    { kind: 'wide', text: groups.slice(0, 3).join(':') },
  ]
}

/** The eight groups, however it is written. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = (address.toLowerCase().split('%')[0] ?? '').split('::')
  const [first, last] = [head.split(':').filter(Boolean), (tail ?? '').split(':').filter(Boolean)]
  const middle =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0')
  return [...first, ...middle, ...last].map((group) => group.replace(/^0+(?=.)/, ''))
}
