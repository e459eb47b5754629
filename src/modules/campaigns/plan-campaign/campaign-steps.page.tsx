// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import type { AnsweredForm } from '#ui/answered-form'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { Paragraph } from '#ui/text'
import { ReasonForm } from '#ui/reason-form'
import type { CampaignStatus } from '../campaign/campaign.ts'
import { planText } from './desk.text.ts'

interface CampaignStepsProps {
  may: {
    status: CampaignStatus
    sequence: number
    isOwner: boolean
    isCoSender: boolean
    hasAgreed: boolean
    hasEmbargo: boolean
  }
  answered: AnsweredForm | undefined
}

/** What whoever looks may do with a campaign now. */
export function CampaignSteps({ may, answered }: CampaignStepsProps) {
  const t = translate(planText, useLanguage())
  const { status, sequence, isOwner, isCoSender, hasAgreed, hasEmbargo } = may
  const fields = { sequence: String(sequence) }
  return (
    <>
      {isOwner && status === 'draft' && (
        <>
          <Paragraph>{t('proposeMore')}</Paragraph>
          <OneButton intent="propose" />
        </>
      )}
      {isOwner && status === 'proposed' && <OneButton intent="approve" />}
      {isCoSender && status === 'proposed' && !hasAgreed && (
        <>
          <OneButton intent="agree" fields={fields} />
          <ReasonForm
            intent="decline"
            name="because"
            title={t('decline')}
            label={t('because')}
            fields={fields}
            answered={answered}
          />
        </>
      )}
      {isOwner && hasEmbargo && status !== 'cancelled' && <OneButton intent="lift" />}
      {isOwner && status !== 'cancelled' && (
        <ReasonForm intent="cancel" name="because" title={t('cancel')} label={t('because')} answered={answered} />
      )}
    </>
  )
}

function OneButton({
  intent,
  fields = {},
}: {
  intent: 'propose' | 'approve' | 'agree' | 'lift'
  fields?: Record<string, string>
}) {
  const t = translate(planText, useLanguage())
  return (
    <Form label={t(intent)}>
      {Object.entries(fields).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value} />
      ))}
      <Button name="intent" value={intent} appearance={intent === 'lift' ? 'secondary' : undefined}>
        {t(intent)}
      </Button>
    </Form>
  )
}
