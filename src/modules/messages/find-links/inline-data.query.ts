// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { limits } from '../understand-message/limits.ts'
import type { InlineData } from '../understand-message/understood-message.ts'
import type { WrittenAddress } from './collect-links.ts'
import { addressesInPage } from './page-addresses.query.ts'

export interface OpenedData {
  data: InlineData
  /** What leads elsewhere from a page in it. */
  addresses: WrittenAddress[]
  /** The bytes of a picture in it. */
  picture: Uint8Array | null
}

/** Takes apart an address that carries a page, a picture or a file (RFC 2397). Null when it does not hold together or holds too much. */
export function openDataAddress(address: string): OpenedData | null {
  const comma = address.indexOf(',')
  if (comma < 0 || address.length > limits.inlineDataBytes * 2) return null
  const head = address.slice(5, comma).slice(0, 200).toLowerCase()
  const mediaType = head.split(';', 1)[0]?.trim() || 'text/plain'
  const body = percentDecoded(address.slice(comma + 1))
  const bytes = /;\s*base64\s*$/.test(head) ? Buffer.from(body.toString('latin1'), 'base64') : body
  const isPage = /^(?:text\/(?:html|plain|xml)|application\/xhtml\+xml|image\/svg\+xml)$/.test(mediaType)
  const isPicture = mediaType.startsWith('image/') && !isPage
  const found = isPage ? addressesInPage(bytes.toString('utf8')) : []
  return {
    data: {
      mediaType: mediaType.slice(0, 100),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
    },
    addresses: found.map((one) => ({ ...one, place: 'inline-page' })),
    picture: isPicture ? bytes : null,
  }
}

function percentDecoded(text: string): Buffer {
  const parts: Buffer[] = []
  let at = 0
  for (const hit of text.matchAll(/(?:%[\da-f]{2})+/gi)) {
    parts.push(Buffer.from(text.slice(at, hit.index), 'utf8'), Buffer.from(hit[0].replaceAll('%', ''), 'hex'))
    at = hit.index + hit[0].length
  }
  return Buffer.concat([...parts, Buffer.from(text.slice(at), 'utf8')])
}
