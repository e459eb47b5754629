// SPDX-License-Identifier: EUPL-1.2

/** What kind of saved mail this is, by its content and whatever it is called; null for anything else. */
export function mailKind(bytes: Uint8Array): 'msg' | 'eml' | null {
  if ([0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte)) return 'msg'
  return hasHeaders(bytes) ? 'eml' : null
}

/** Begins with headers: a name, a colon, and no signs that only programs write. */
function hasHeaders(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 2_000)).toString('latin1')
  return (
    !start.includes('\0') &&
    /^(?:From [^\n]*\n)?\ufeff?[!-9;-~]{1,100}:[ \t]?/.test(start.replace(/^\u00ef\u00bb\u00bf/, ''))
  )
}
