// SPDX-License-Identifier: EUPL-1.2
import { Icon } from './icon.tsx'
import { useWords } from './words.tsx'

/** The first line for whoever has somebody on the telephone now. All of it leads to what to do after that. */
export function HangUp(props: { href: string }) {
  const words = useWords()
  return (
    <aside className="dw-hang-up" aria-label={words.hangUp.label}>
      <a className="dw-hang-up__link" href={props.href}>
        <svg className="dw-hang-up__sign" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true">
          <circle cx="20" cy="20" r="20" fill="currentColor" />
          <path
            className="dw-hang-up__receiver"
            d="M9.5 22.5c0-3.6 4.7-6.3 10.5-6.3s10.5 2.7 10.5 6.3v1.3c0 .9-.7 1.6-1.6 1.5l-4.2-.5c-.7-.1-1.3-.7-1.3-1.4v-2.3c-2.2-.8-4.6-.8-6.8 0v2.3c0 .7-.6 1.3-1.3 1.4l-4.2.5c-.9.1-1.6-.6-1.6-1.5z"
          />
        </svg>
        <strong>{words.hangUp.first}</strong> <span className="dw-hang-up__always">{words.hangUp.always}</span>{' '}
        <span className="dw-hang-up__next">{words.hangUp.next}</span>
        <Icon name="arrow" />
      </a>
    </aside>
  )
}
