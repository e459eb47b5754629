// SPDX-License-Identifier: EUPL-1.2

/** Lower case without signs on letters, one character for one, so that places stay the same; all else is a space. */
export function fold(text: string): string {
  return text.replace(/[^a-z0-9]/g, (sign) => {
    const plain = sign.normalize('NFD').charAt(0).toLowerCase()
    return plain.length === 1 && /[\p{L}\p{N}]/u.test(plain) ? plain : ' '
  })
}
