// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState } from 'react'
import { useHasScript } from './has-script.tsx'
import { focusElement, leave, pressChoice, pressElement, pressInRow, type RowMove, rowDo } from './keyboard-rows.ts'
import { KeyList, useGoTo } from './key-list.tsx'
import { useKeyboardSwitch } from './keyboard-switch.tsx'
import { useWords } from './words.tsx'

/**
 * One key, or two after each other ('g m'). What it does can always be reached with Tab as well.
 * - `href` goes there
 * - `press` is the id of a field to go to, or of a button or link to press
 * - `absent` is what is said where that button is not there (any more)
 * - `focus` is the id of a button or link to go to, which Enter then presses; what it is folded in opens
 * - `row` moves through the rows of a list whose rows can be chosen, or ticks the one where the focus is
 * - `inRow` presses what has this key (`data-key`) in the row where the focus is
 * - `choice` presses the button with that place, from 1, in the deed that is open; nothing when none is
 * - `run` does something of the page's own that decides nothing: a key that is held does it again
 * Escape leaves what is open, or the field in which somebody types; what was typed stays.
 */
export type Shortcut = { keys: string; text: string } & (
  | { href: string }
  | {
      press: string /** Ticks the row of the focus first when no row is ticked. */
      onRow?: boolean | undefined
      absent?: string
    }
  | { focus: string }
  | { row: RowMove }
  | { inRow: string }
  | { choice: number }
  | { run: () => void }
)

/** Time for the second key of two, in milliseconds. */
const patience = 1_500

/** Shortcuts of a page, with a button that lists them and a switch that turns them off (WCAG 2.1.4). */
export function Keyboard(props: { shortcuts: Shortcut[] }) {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const hasScript = useHasScript()
  const [isOn, turn] = useKeyboardSwitch()
  const [said, say] = useState('')
  const { shortcuts } = props
  const general = useGoTo()

  useEffect(() => {
    if (!isOn) return
    const all: Shortcut[] = [...shortcuts, ...general]
    let first = ''
    let since = 0
    function hear(event: KeyboardEvent) {
      if (event.defaultPrevented) return
      if (event.key === 'Escape' && leave(event.target)) {
        event.preventDefault()
        first = event.key
        since = event.timeStamp
        return
      }
      if (isMeantForOther(event)) return
      if (event.key === '?') {
        event.preventDefault()
        dialog.current?.showModal()
        return
      }
      const pair = first !== '' && event.timeStamp - since < patience ? `${first} ${event.key}` : ''
      const found = all.find(({ keys }) => keys === pair) ?? all.find(({ keys }) => keys === event.key)
      first = found ? '' : event.key
      since = event.timeStamp
      if (!found) return
      // Enter on a button or link is that button's or link's own.
      if ('inRow' in found && event.key === 'Enter' && event.target !== document.body) return
      event.preventDefault()
      say('absent' in found && found.absent && !document.getElementById(found.press) ? found.absent : '')
      // A key that is held moves on, and decides nothing again.
      if (!event.repeat || 'row' in found || 'run' in found) perform(found)
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [isOn, shortcuts, general])

  // Its place is kept, so that nothing moves when it comes. Without script there are no shortcuts, and so no button either.
  if (!hasScript)
    return (
      <span className="utrecht-button utrecht-button--subtle dw-to-come" aria-hidden="true">
        {words.shortcuts} <kbd>?</kbd>
      </span>
    )
  return (
    <>
      <button
        className="utrecht-button utrecht-button--subtle"
        type="button"
        data-shortcuts={shortcuts.some(({ keys }) => keys === 'j') ? 'rows' : ''}
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        {words.shortcuts}
        {isOn && <kbd aria-hidden="true">?</kbd>}
      </button>
      <span className="dw-key-said" role="status">
        {said}
      </span>
      <dialog ref={dialog} className="dw-dialog" aria-labelledby="dw-shortcuts-title">
        <h2 className="utrecht-heading-2" id="dw-shortcuts-title">
          {words.shortcuts}
        </h2>
        <KeyList own={shortcuts} />
        <label className="dw-dialog__switch">
          <input
            className="utrecht-checkbox utrecht-checkbox--html-input"
            type="checkbox"
            checked={isOn}
            onChange={(event) => turn(event.target.checked)}
          />
          {words.shortcutsOn}
        </label>
        <form method="dialog">
          <button className="utrecht-button utrecht-button--secondary-action" type="submit">
            {words.close}
          </button>
        </form>
      </dialog>
    </>
  )
}

function perform(shortcut: Shortcut): void {
  if ('href' in shortcut) location.assign(shortcut.href)
  else if ('focus' in shortcut) focusElement(shortcut.focus)
  else if ('row' in shortcut) rowDo(shortcut.row)
  else if ('inRow' in shortcut) pressInRow(shortcut.inRow)
  else if ('choice' in shortcut) pressChoice(shortcut.choice)
  else if ('run' in shortcut) shortcut.run()
  else {
    if (shortcut.onRow) rowDo('select-if-none')
    pressElement(shortcut.press)
  }
}

/** Somebody is typing, a dialog is open, or the key belongs to the browser. */
function isMeantForOther(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true
  const target = event.target instanceof HTMLElement ? event.target : null
  if (!target || target.isContentEditable || document.querySelector('dialog[open]')) return true
  if (target instanceof HTMLInputElement) return !['checkbox', 'button', 'submit'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}
