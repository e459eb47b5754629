// SPDX-License-Identifier: EUPL-1.2

export function HiddenField(props: { name: string; value: string }) {
  return <input type="hidden" name={props.name} value={props.value} />
}
