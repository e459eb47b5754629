// SPDX-License-Identifier: EUPL-1.2
import type { ChangeEvent } from 'react'
import { useHasScript } from './has-script.tsx'

/** Ticks or clears every box of that name in the same table. Only there with script: without, one ticks them one by one. */
export function SelectAll(props: { name: string; label: string; isOn?: boolean | undefined }) {
  if (!useHasScript()) return <span className="dw-hidden">{props.label}</span>
  function toggle(event: ChangeEvent<HTMLInputElement>) {
    const { checked } = event.target
    const boxes = event.target.closest('table')?.querySelectorAll<HTMLInputElement>(`input[name="${props.name}"]`)
    for (const box of boxes ?? []) if (box.checked !== checked) box.click()
  }
  return (
    <label className="dw-select">
      <input
        className="utrecht-checkbox utrecht-checkbox--html-input"
        type="checkbox"
        defaultChecked={props.isOn}
        onChange={toggle}
      />
      <span className="dw-hidden">{props.label}</span>
    </label>
  )
}
