// SPDX-License-Identifier: EUPL-1.2
import { Icon } from './icon.tsx'

/** A place in a running text where something belongs that is not there: seen at once, and said with a shape and words, not by colour alone. */
export function Broken(props: { text: string }) {
  return (
    <mark className="dw-broken">
      <Icon name="stop" />
      {props.text}
    </mark>
  )
}
