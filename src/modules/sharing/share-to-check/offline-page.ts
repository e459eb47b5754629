// SPDX-License-Identifier: EUPL-1.2
import { asHtml, type Language, offlineDocument } from '#foundation/text'

import { telAddress } from '#values'
import type { KeptList, OfflineAnswer } from './kept-list.ts'
import { offlineText } from './offline.text.ts'

interface Drawn {
  language: Language
  path: string
  nonce: string
  entry: string
  /** Null: nothing was asked yet. 'picture': a picture was. */
  answer: OfflineAnswer | 'picture' | null
  list: KeptList | null
}

/** What to do first, and a field for a link; the answer above it. */
export function drawOffline({ language, path, nonce, entry, answer, list }: Drawn): string {
  const say = (key: keyof (typeof offlineText)['nl'], values: Record<string, string> = {}) =>
    asHtml(offlineText[language][key].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? ''))
  const at = list && new Date(list.at).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' })
  const box = (words: string) => `<p class="say">${words}</p>`
  const told = (): string => {
    if (answer === null) return ''
    if (answer === 'picture') return box(say('picture'))
    if (answer.kind !== 'looked') return box(say(answer.kind === 'no-link' ? 'noLink' : 'noList'))
    const rows = answer.hosts.map(({ host, listed }) =>
      box(listed === null ? say('unlisted', { host }) : say('listed', { host, name: listed })),
    )
    return rows.join('')
  }
  const inside = `${answer === null ? '' : `<div role="status">${told()}</div>`}
<h1>${say('title')}</h1>
<h2>${say('hurry')}</h2><p>${say('hurryMore')}</p><p><a href="${telAddress('112')}">${say('danger')}</a></p>
<form method="post" action="${path}"><p><label for="vraag">${say('field')}</label></p>
<textarea id="vraag" name="vraag" rows="3" autocomplete="off" spellcheck="false">${asHtml(entry)}</textarea>
<button>${say('submit')}</button></form>
${at === null ? '' : `<p><small>${say('at', { at })}</small></p>`}<p><small>${say('only')}</small></p>
<p><a href="${path}">${say('again')}</a></p>`
  return offlineDocument({ language, title: offlineText[language].title, nonce }, inside)
}
