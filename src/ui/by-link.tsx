// SPDX-License-Identifier: EUPL-1.2
import { Button } from './button.tsx'
import { Form } from './form.tsx'
import { Notice } from './notice.tsx'
import { PublicPage } from './page.tsx'
import { Lead, Paragraph } from './text.tsx'

type ByLinkProps = {
  title: string
  lead: string
  /** What the button does. */
  send: string
  done: string
  over: string
  overMore: string
  /** Undefined: not pressed yet. */
  isDone: boolean | undefined
}

/** The page behind a link in a mail: nothing happens until its button is pressed, because programs of mail servers open every link. */
export function ByLink({ title, lead, send, done, over, overMore, isDone }: ByLinkProps) {
  return (
    <PublicPage title={isDone === false ? over : title}>
      {isDone === undefined && (
        <>
          <Lead>{lead}</Lead>
          <Form label={send}>
            <Button>{send}</Button>
          </Form>
        </>
      )}
      {isDone === true && (
        <Notice kind="ok" announce>
          <Paragraph>{done}</Paragraph>
        </Notice>
      )}
      {isDone === false && <Paragraph>{overMore}</Paragraph>}
    </PublicPage>
  )
}
