// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { classNames } from './class-names.tsx'
import { Snippet } from './snippet.tsx'
import { useWords } from './words.tsx'
import './share.css'

/**
 * Pass a page on. Without script it opens the address to copy and a mail; `share.client.ts` of a page makes it one tap.
 * `url`: the whole address, because it goes elsewhere.
 */
export function Share(props: { url: string; title: string; primary?: boolean | undefined; children: ReactNode }) {
  const words = useWords()
  const mail = `mailto:?subject=${encodeURIComponent(props.title)}&body=${encodeURIComponent(`${props.title}\n${props.url}`)}`
  return (
    <details
      className={classNames('dw-share', props.primary && 'dw-share--primary')}
      data-share-url={props.url}
      data-share-title={props.title}
      data-share-done={words.copied}
    >
      <summary>
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path d="M12 15V3M8 7l4-4 4 4M5 11v9h14v-9" />
        </svg>
        <span>{props.children}</span>
        <span className="dw-hidden">: {props.title}</span>
      </summary>
      <Snippet code={props.url} />
      <a className="utrecht-link utrecht-link--html-a" href={mail}>
        {words.shareByMail}
      </a>
    </details>
  )
}
