// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { parseReceiptCode } from '#values'
import { Button } from './button.tsx'
import { Form } from './form.tsx'
import { Heading } from './heading.tsx'
import { Lead, Paragraph } from './text.tsx'
import { TextField } from './text-field.tsx'
import { useWords } from './words.tsx'

type AskCodeProps = {
  lead: string
  /** Of a code that came another way than on a page of ours. */
  label?: string
  help?: string
  /** On the button. */
  show: string
  /** Of a code that nobody can have lost: what to do without one is all that is said. */
  lost?: string
  error?: string | undefined
  code?: string | undefined
  /** What to do without a code. */
  children: ReactNode
}

/**
 * Asks for the code of a receipt, with which somebody without an account follows what they sent. Posts to the page itself, without what its address says.
 * What was typed comes back in groups, as it was given.
 */
export function AskCode({ lead, label, help, show, lost, error, code = '', children }: AskCodeProps) {
  const words = useWords()
  return (
    <>
      <Lead>{lead}</Lead>
      <Form action="?">
        <TextField
          name="code"
          label={label ?? words.code}
          description={help ?? words.codeHelp}
          error={error}
          defaultValue={parseReceiptCode(code) ?? inGroups(code)}
          autoComplete="off"
          spellCheck={false}
          width="medium"
          large
        />
        <Button>{show}</Button>
      </Form>
      <Heading level={2}>{lost ?? words.lostCode}</Heading>
      <Paragraph>
        {lost === undefined && words.lostCodeWhy} {children}
      </Paragraph>
    </>
  )
}

/** A code with a typing error in it is compared sign by sign: in fives, as it stands on the receipt. */
function inGroups(typed: string): string {
  const signs = typed.replace(/[^\p{L}\p{N}]/gu, '')
  return /^[\da-z]{16,22}$/i.test(signs) ? (signs.toUpperCase().match(/.{1,5}/g) ?? []).join('-') : typed
}
