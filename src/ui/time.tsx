// SPDX-License-Identifier: EUPL-1.2

/** A moment: for people as text that the caller formats, for machines as ISO 8601. */
export function Time(props: { dateTime: string; text: string }) {
  return <time dateTime={props.dateTime}>{props.text}</time>
}
