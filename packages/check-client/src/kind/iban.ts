// SPDX-License-Identifier: EUPL-1.2

/** Capitals without spaces, when length and check digits (ISO 7064 mod 97-10) allow. Whether the bank exists the platform knows. */
export function readIban(text: string): string[] {
  const iban = text
    .toUpperCase()
    .replace(/^IBAN\b[\s:.-]*/, '')
    .replace(/[\s._-]/g, '')
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(iban)) return []
  if (iban.startsWith('NL') && iban.length !== 18) return []
  let remainder = 0
  for (const sign of iban.slice(4) + iban.slice(0, 4))
    for (const digit of String(Number.parseInt(sign, 36))) remainder = (remainder * 10 + Number(digit)) % 97
  return remainder === 1 ? [iban] : []
}
