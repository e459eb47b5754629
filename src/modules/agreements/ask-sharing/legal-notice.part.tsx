// SPDX-License-Identifier: EUPL-1.2
import { useText } from '#ui/language'
import type { StatusKind } from '#ui/status'
import { Small } from '#ui/text'
import type { Outcome } from '../sharing-rule/decide.ts'
import { text } from './ask-sharing.text.ts'

/** A yes looks neutral on purpose: it is the law that allows, not a green light of ours. */
export const statusOf: Record<Outcome, StatusKind> = {
  allowed: 'neutral',
  'allowed-with-conditions': 'neutral',
  'not-established': 'warn',
  forbidden: 'stop',
}

/** On every page that answers: no legal advice, and in a trial that the rules are on trial. */
export function LegalNotice({ onTrial }: { onTrial: boolean }) {
  const t = useText(text)
  return (
    <>
      <Small>
        <strong>{t('noAdvice')}</strong> {t('noAdviceMore')}
      </Small>
      {onTrial && (
        <p className="dw-synthetic">
          <strong>{t('trialTitle')}</strong> {t('trial')}
        </p>
      )}
    </>
  )
}
