// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from 'react'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { Notice } from '#ui/notice'
import type { ShownDone } from './done.query.ts'
import { todoText } from './todo.text.ts'

/** What was done just now, with a step back where there is one. It goes when its time is over, unless somebody is on it. */
export function Done({ words, undo, address }: ShownDone & { address: string }) {
  const t = useText(todoText)
  const [isOver, end] = useState(false)
  const left = undo?.left
  useEffect(() => {
    if (left === undefined) return
    const wait = setTimeout(() => end(document.activeElement?.id !== 'ongedaan'), left)
    return () => clearTimeout(wait)
  }, [left])
  return (
    <Notice kind="ok" announce>
      {words}
      {undo && !isOver && (
        <Form action={address} label={t('undo')}>
          <HiddenField name="intent" value="undo" />
          <HiddenField name="id" value={undo.id} />
          <HiddenField name="deed" value={undo.deed} />
          <HiddenField name="name" value={undo.name} />
          <Button id="ongedaan" appearance="secondary">
            {t('undo')} <kbd aria-hidden="true">z</kbd>
          </Button>
        </Form>
      )}
    </Notice>
  )
}
