// SPDX-License-Identifier: EUPL-1.2

/** Why a mail must not be answered. 'not-to-us': our address does not stand in it, so that it may have been signed for somebody else. */
export type NoAnswer = 'by-a-program' | 'not-to-us'

const mostHeaders = 64 * 1024
const byPrograms =
  /^(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?|owner-.*|.*-(?:bounces?|request|owner))$/i

/**
 * Looks at the headers of a whole mail, as RFC 3834 asks of whoever answers by itself: nothing that a program, a list or another answering program
 * sent. `envelopeFrom`: MAIL FROM. `ours`: the address that people forward to.
 */
export function whyNoAnswer(raw: Uint8Array, envelopeFrom: string, ours: string): NoAnswer | null {
  const headers = headersOf(raw)
  const all = (name: string) => headers.filter((header) => header.name === name).map(({ value }) => value.toLowerCase())
  const isByProgram =
    envelopeFrom === '' ||
    byPrograms.test(envelopeFrom.split('@')[0] ?? '') ||
    all('auto-submitted').some((value) => !/^no\b/.test(value)) ||
    all('precedence').some((value) => /bulk|list|junk|auto/.test(value)) ||
    all('content-type').some((value) => value.startsWith('multipart/report')) ||
    all('x-auto-response-suppress').some((value) => !/^none$/.test(value)) ||
    all('return-path').some((value) => value.replace(/\s/g, '') === '<>') ||
    headers.some(({ name }) => name.startsWith('list-') || /^x-(?:autoreply|autorespond|auto-reply|loop)$/.test(name))
  if (isByProgram) return 'by-a-program'
  return [...all('to'), ...all('cc')].some((value) => value.includes(ours)) ? null : 'not-to-us'
}

function headersOf(raw: Uint8Array): { name: string; value: string }[] {
  const start = Buffer.from(raw.subarray(0, mostHeaders)).toString('latin1')
  const block = start.split(/\r?\n\r?\n/, 1)[0] ?? ''
  return block
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap((line) => {
      const at = line.indexOf(':')
      return at > 0 ? [{ name: line.slice(0, at).trim().toLowerCase(), value: line.slice(at + 1).trim() }] : []
    })
}
