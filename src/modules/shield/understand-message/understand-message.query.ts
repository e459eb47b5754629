// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { findIdentifiers } from '#modules/identifiers'
import { parseWebAddress } from '#values'
import type { FoundLink, MessageInput, UnderstoodMessage } from './understood-message.ts'

/**
 * What a message says and where it leads, without showing, opening or fetching anything, and without a database. Never throws: what cannot
 * be read is a part with the state 'not-read', and a person gets it. For now only text and addresses are read.
 */
export async function understandMessage(input: MessageInput): Promise<UnderstoodMessage> {
  const bytes = 'text' in input ? Buffer.from(input.text, 'utf8') : input.bytes
  const text = 'text' in input ? input.text : ''
  const isText = 'text' in input
  return {
    kind: input.kind,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    forwarded: 'no',
    subject: '',
    from: null,
    replyTo: null,
    sentAt: null,
    links: isText ? linksIn(text) : [],
    inlineData: [],
    identifiers: [],
    brand: null,
    features: [],
    parts: [
      {
        kind: isText ? 'text' : 'file',
        mediaType: isText ? 'text/plain' : 'application/octet-stream',
        size: bytes.length,
        state: isText ? 'read' : 'not-read',
        because: isText ? null : 'unknown-kind',
      },
    ],
    isWholeRead: isText,
    passing: { text, covering: '' },
  }
}

function linksIn(text: string): FoundLink[] {
  return findIdentifiers(text).flatMap((found) => {
    const address = found.kind === 'web-address' ? parseWebAddress(found.text) : null
    if (!address?.ok) return []
    const { canonical, detail } = address.value
    return [
      {
        written: found.text,
        url: `${detail.scheme}://${detail.host}${detail.path}`,
        canonical,
        host: detail.host,
        registrableDomain: detail.registrableDomain,
        places: ['text' as const],
        times: 1,
        visible: '',
        showsHost: null,
        via: [],
        nested: [],
        isShortener: detail.isShortener,
        isDefanged: false,
        isHomograph: detail.isMixedScript || detail.isLookalike,
        lookalikeOf: null,
        mailer: null,
        role: 'page' as const,
        features: [],
      },
    ]
  })
}
