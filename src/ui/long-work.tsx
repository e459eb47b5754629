// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useEffect } from 'react'
import { Button } from './button.tsx'
import { Form } from './form.tsx'
import { ActionLink } from './link.tsx'
import { Progress } from './progress.tsx'
import { Paragraph } from './text.tsx'

type LongWorkProps = {
  done: number
  of: number
  text: string
  /** That one may leave meanwhile. */
  away: string
  /** To look again without script. */
  refresh: { href: string; text: string }
  /** With script the page looks again by itself. */
  lookAgain: () => void
  /** It stands still: what to do, and a button `intent=resume`. */
  stuck?: { text: ReactNode; resume: string } | undefined
}

/** Milliseconds. */
const lookAgainAfter = 2_000

/** How far something is that takes long. */
export function LongWork({ done, of, text, away, refresh, lookAgain, stuck }: LongWorkProps) {
  useEffect(() => {
    const timer = setInterval(lookAgain, lookAgainAfter)
    return () => clearInterval(timer)
  }, [lookAgain])
  return (
    <>
      <Progress step={done} of={of} text={text} />
      <Paragraph>{away}</Paragraph>
      <ActionLink href={refresh.href}>{refresh.text}</ActionLink>
      {stuck && (
        <Form intent="resume" label={stuck.resume}>
          <Paragraph>{stuck.text}</Paragraph>
          <Button appearance="secondary">{stuck.resume}</Button>
        </Form>
      )}
    </>
  )
}
