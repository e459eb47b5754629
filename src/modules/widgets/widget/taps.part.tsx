// SPDX-License-Identifier: EUPL-1.2
import { Icon } from '#ui/icon'

interface Tap {
  text: string
  /** A link, or the value of a button in the surrounding form. */
  to: { href: string } | { name: string; value: string }
}

/** A few large choices, each one tap. */
export function Taps(props: { taps: readonly Tap[] }) {
  return (
    <ul className="dw-taps">
      {props.taps.map(({ text, to }) => (
        <li key={text}>
          {'href' in to ? (
            <a className="dw-tap" href={to.href} rel="nofollow">
              <span>{text}</span>
              <Icon name="arrow" />
            </a>
          ) : (
            <button className="dw-tap" type="submit" name={to.name} value={to.value}>
              <span>{text}</span>
              <Icon name="arrow" />
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
