// SPDX-License-Identifier: EUPL-1.2
import type { ComponentProps, ReactNode } from 'react'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { TextArea } from '#ui/text-field'
import { editText } from './edit.text.ts'
import type { Entries } from './item-entries.ts'
import { WhatItChanges } from './proposal-parts.part.tsx'

interface ProposalFormProps {
  label: string
  /** Of the item when it was opened. */
  seen: string
  entries: Entries
  errors: readonly { field: string; message: string }[]
  look: ComponentProps<typeof WhatItChanges> | undefined
  /** The fields of the item. */
  children: ReactNode
  /** Buttons beside the one that proposes. */
  more: ReactNode
}

/** A change of the model: what it becomes, why, what that does, and the button that proposes it. */
export function ProposalForm({ label, seen, entries, errors, look, children, more }: ProposalFormProps) {
  const t = useText(editText)
  return (
    <Form label={label}>
      <HiddenField name="stamp" value={[entries.stamp ?? seen].flat()[0] ?? ''} />
      {/* The first button of a form is the one that Enter presses: it changes nothing. */}
      <div className="dw-actions">
        <LookButton />
      </div>
      {children}
      <TextArea
        name="reason"
        id="item-reason"
        label={t('reason')}
        description={t('reasonMore')}
        rows={2}
        defaultValue={[entries.reason ?? ''].flat()[0]}
        error={errors.find(({ field }) => field === 'reason')?.message}
      />
      {look && <WhatItChanges {...look} />}
      <div className="dw-actions">
        <Button name="intent" value="propose">
          {t('propose')}
        </Button>
        {more}
      </div>
    </Form>
  )
}

/** Shows what a change does, and stores nothing. */
export function LookButton() {
  const t = useText(editText)
  return (
    <Button name="intent" value="look" appearance="secondary" formAction="#preview">
      {t('look')}
    </Button>
  )
}
