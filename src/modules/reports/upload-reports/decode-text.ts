// SPDX-License-Identifier: EUPL-1.2

/**
 * The text of a file of which nobody wrote down the encoding. UTF-16 when it says so; otherwise line by line UTF-8, and a
 * line that is no UTF-8 as Windows-1252: exports that were pasted together hold both.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const whole = utf8(bytes)
  if (whole !== null) return whole
  const lines: string[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0x0a, at)
    const line = bytes.subarray(at, end < 0 ? bytes.length : end + 1)
    lines.push(utf8(line) ?? new TextDecoder('windows-1252').decode(line))
    at += line.length
  }
  return lines.join('').replace(/^\ufeff/, '')
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Text holds hardly any control characters; a picture, a program or a PDF does. */
export function looksLikeText(text: string): boolean {
  const begin = text.slice(0, 20_000)
  // oxlint-disable-next-line no-control-regex
  const controls = begin.match(/[\0-\x08\x0e-\x1f]/g)?.length ?? 0
  return controls <= begin.length / 200 && !/^%PDF-|^\{\\rtf/.test(begin)
}
