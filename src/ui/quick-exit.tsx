// SPDX-License-Identifier: EUPL-1.2
import { useWords } from './words.tsx'

/** Leaves the site at once, for someone who is being watched. A plain link: it works without script. */
export function QuickExit(props: { href: string; text?: string | undefined }) {
  const words = useWords()
  return (
    <a className="dw-quick-exit" href={props.href} rel="noreferrer nofollow">
      {props.text ?? words.quickExit}
    </a>
  )
}
