// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from 'react'
import { Button } from '#ui/button'
import { Key } from '#ui/deeds'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import type { ShownDone } from './done.query.ts'
import { todoText } from './todo.text.ts'

/** What was done just now, with a step back where there is one: over the page, so that no row moves. It goes when its time is over, unless somebody is on it. */
export function Done({ words, left, undo, address }: ShownDone & { address: string }) {
  const t = useText(todoText)
  const [isOver, end] = useState(false)
  useEffect(() => {
    const wait = setTimeout(() => end(document.activeElement?.id !== 'ongedaan'), left)
    return () => clearTimeout(wait)
  }, [left])
  if (isOver) return null
  return (
    <div className="dw-last" role="status">
      <span>{words}</span>
      {undo && (
        <Form action={address} label={t('undo')}>
          <HiddenField name="intent" value="undo" />
          <HiddenField name="id" value={undo.id} />
          <HiddenField name="deed" value={undo.deed} />
          <HiddenField name="name" value={undo.name} />
          <Button id="ongedaan" appearance="secondary">
            {t('undo')} <Key keys="z" />
          </Button>
        </Form>
      )}
    </div>
  )
}
