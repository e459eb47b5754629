// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { Form } from './form.tsx'
import { Heading } from './heading.tsx'
import { Lead, Paragraph } from './text.tsx'
import { TextField } from './text-field.tsx'

type AskCodeProps = {
  lead: string
  label: string
  help: string
  /** On the button. */
  show: string
  /** Above what to do without a code, which is in `children`. */
  lost: string
  error?: string | undefined
  code?: string | undefined
  children: ReactNode
}

/** Asks for the code of a receipt, with which somebody without an account follows what they sent. Posts to the page itself, without what its address says. */
export function AskCode({ lead, label, help, show, lost, error, code, children }: AskCodeProps) {
  return (
    <>
      <Lead>{lead}</Lead>
      <Form action="?">
        <TextField
          name="code"
          label={label}
          description={help}
          error={error}
          defaultValue={code}
          autoComplete="off"
          spellCheck={false}
          width="medium"
          large
        />
        <Button>{show}</Button>
      </Form>
      <Heading level={2}>{lost}</Heading>
      <Paragraph>{children}</Paragraph>
    </>
  )
}
