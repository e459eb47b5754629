// SPDX-License-Identifier: EUPL-1.2
// Takes what points to people out of a title.
import { Tokenizer } from 'htmlparser2'
import { withoutPeople } from '../receive-names/redact-names.ts'
import { findIdentifiers } from '#values'

const longest = 300
const gap = '…'

/**
 * The title of a page, one line, without mail addresses, accounts and numbers that it names: a page can greet whoever was sent there. Null when it has
 * none, or came packed in a way that we did not ask for. `beginning`: of the body.
 */
export function titleOf(
  beginning: Buffer,
  headers: { 'content-type'?: string | undefined; 'content-encoding'?: string | undefined },
): string | null {
  const packing = headers['content-encoding']?.trim().toLowerCase() ?? 'identity'
  const kind = headers['content-type'] ?? 'text/html'
  if (packing !== 'identity' || !/\bx?html\b/i.test(kind)) return null
  const title = plain(titleIn(decoded(beginning, kind)))
  return title === '' ? null : redactedTitle(title).slice(0, longest)
}

/** By the charset of the head, else of the page's own beginning, else UTF-8. */
function decoded(bytes: Buffer, kind: string): string {
  const start = bytes.subarray(0, 1_024).toString('latin1')
  const named = /charset\s*=\s*["']?([\w-]{1,40})/i
  const charset = (named.exec(kind) ?? named.exec(start))?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

/** By tokens only, as messages are read: nothing is built and nothing runs. */
function titleIn(html: string): string {
  const words: string[] = []
  let isWithin = false
  let isDone = false
  const say = (text: string) => {
    if (isWithin && !isDone && words.length < longest) words.push(text.slice(0, 10 * longest))
  }
  const nothing = () => {}
  const tokens = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        isWithin = !isDone && html.slice(start, end).toLowerCase() === 'title'
      },
      onclosetag() {
        isDone ||= isWithin
        isWithin = false
      },
      ontext: (start, end) => say(html.slice(start, end)),
      ontextentity: (code) => say(String.fromCodePoint(code)),
      onattribname: nothing,
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      onopentagend: nothing,
      onselfclosingtag: nothing,
      oncomment: nothing,
      oncdata: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  )
  tokens.write(html)
  tokens.end()
  return words.join('')
}

/** Without signs that are not seen or turn the direction of what stands around them. */
function plain(text: string): string {
  return text
    .slice(0, 10 * longest)
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .toWellFormed()
    .trim()
}

/** Hosts stay: whose page it says to be is the evidence. */
function redactedTitle(title: string): string {
  let at = 0
  const kept = findIdentifiers(title, { demoBankAllowed: true }).map(({ kind, start, end, text }) => {
    const before = title.slice(at, start)
    at = end
    return `${before}${kind === 'web-address' ? hostIn(text) : gap}`
  })
  const rest = [...kept, title.slice(at)].join('')
  return withoutPeople(rest, [], []).replace(/\d(?:[ .-]?\d){6,}/g, gap)
}

function hostIn(address: string): string {
  const [host = ''] = /^(?:[a-z]+:\/\/)?[^/?#]*/i.exec(address) ?? []
  return host.length < address.length ? `${host}/${gap}` : host
}
