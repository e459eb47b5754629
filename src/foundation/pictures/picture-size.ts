// SPDX-License-Identifier: EUPL-1.2

export interface PictureSize {
  mediaType: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/bmp' | 'image/webp'
  width: number
  height: number
}

/** What a picture says of itself in its first bytes, before anything is unpacked. Null for what we do not read. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const starts = (signature: string, at = 0) =>
    [...signature].every((sign, index) => bytes[at + index] === sign.charCodeAt(0))
  if (bytes.length < 30) return null
  if (starts('\u0089PNG\r\n\u001a\n'))
    return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) }
  if (starts('GIF8')) return { mediaType: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) }
  if (starts('BM'))
    return {
      mediaType: 'image/bmp',
      width: Math.abs(view.getInt32(18, true)),
      height: Math.abs(view.getInt32(22, true)),
    }
  if (starts('RIFF') && starts('WEBP', 8)) return webpSize(view, starts)
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? jpegSize(view) : null
}

function webpSize(view: DataView, starts: (signature: string, at: number) => boolean): PictureSize | null {
  const of = (width: number, height: number): PictureSize => ({ mediaType: 'image/webp', width, height })
  if (starts('VP8X', 12)) {
    const three = (at: number) => 1 + view.getUint16(at, true) + view.getUint8(at + 2) * 65_536
    return of(three(24), three(27))
  }
  if (starts('VP8L', 12)) {
    const bits = view.getUint32(21, true)
    return of(1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff))
  }
  return starts('VP8 ', 12) ? of(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff) : null
}

/** The frame header stands behind segments that each say how long they are. */
function jpegSize(view: DataView): PictureSize | null {
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (isFrame) return { mediaType: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    const length = marker === 0xff ? -1 : view.getUint16(at + 2)
    at += length < 0 ? 1 : 2 + Math.max(2, length)
  }
  return null
}
