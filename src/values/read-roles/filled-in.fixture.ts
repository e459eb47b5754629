// SPDX-License-Identifier: EUPL-1.2
import { demoIban } from '../iban.ts'

/** Nobody's, another at each place. */
const made: Readonly<Record<string, (at: number) => string>> = {
  iban: (at) => demoIban(1000 + at),
  phone: (at) => `+44 7700 9001${10 + at}`,
  email: (at) => `naam${at}@voorbeeld${at}.example`,
  'web-address': (at) => `voorbeeld-${at}.example`,
  'site-of-email': (at) => `voorbeeld${at - 1}.example`,
  'plain-host': () => 'voorbeeldwinkel.example',
  'longer-host': () => 'voorbeeldwinkel-nl.example',
  link: (at) => `https://voorbeeld-${at}.example/pad`,
  'crypto-address': () => 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
  'company-number': (at) => `9000000${at}`,
  'user-name': (at) => `@voorbeeldnaam${at}`,
}

/** A line with marks like `{paid-to iban}`, and fictitious identifiers in their places. */
export function filledIn(line: string): { text: string; marks: { role: string; kind: string; value: string }[] } {
  const marks: { role: string; kind: string; value: string }[] = []
  const text = line.replace(/\{(\S+) (\S+)\}/g, (_, role: string, kind: string) => {
    const at = marks.length + 1
    const isRequest = kind === 'link' && role === 'paid-to'
    const value = isRequest ? `https://tikkie.me/pay/voorbeeld${at}` : (made[kind]?.(at) ?? '')
    marks.push({ role, kind, value })
    return value
  })
  return { text, marks }
}
