// SPDX-License-Identifier: EUPL-1.2
import { spanOf, useNow } from '#ui/countdown'
import { useText } from '#ui/language'
import { useWords } from '#ui/words'
import { phoneText } from './advise-caller.text.ts'
import type { CallClock } from './call-clock.ts'

/** Within this a bank may still stop a payment: nothing comes before it. */
const firstHours = 24 * 3_600_000

/** How long the call lasts, how long ago was paid, and how long the money can be asked back. Without script as it was when the page was made. */
export function CallClockLine({ clock, hoursToAsk }: { clock: CallClock; hoursToAsk: number }) {
  const t = useText(phoneText)
  const words = useWords().countdown
  const now = useNow(clock.now)
  const span = (length: number) => spanOf(Math.max(0, length), words)
  const { begun, paid } = clock
  if (begun === null && paid === null) return null
  const ago = paid ? now - paid.at : 0
  const left = paid ? paid.at + hoursToAsk * 3_600_000 - now : 0
  return (
    <p className="dw-call__clock">
      {begun !== null && <span>{t('lasts', { span: span(now - begun) })}</span>}
      {paid && (
        <strong className={ago < firstHours ? 'dw-call__paid' : undefined}>
          {t(paid.isLatest ? 'paidAtLeast' : 'paidAgo', { span: span(ago) }) +
            (ago < firstHours ? `: ${t('bankFirst')}` : '')}
        </strong>
      )}
      {paid && <span>{left > 0 ? t('askWithin', { span: span(left) }) : t('askOver')}</span>}
    </p>
  )
}
