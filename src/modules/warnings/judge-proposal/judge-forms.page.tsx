// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { answeredFor, type AnsweredForm, fieldId } from '#ui/answered-form'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { Paragraph } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { judgeText } from './judge.text.ts'

interface Judged {
  isOwn: boolean
  mayApprove: boolean
  digest: string
}

/** What this person can do with a proposal that waits. */
export function JudgeForms({ proposal, answered }: { proposal: Judged; answered: AnsweredForm | undefined }) {
  const t = translate(judgeText, useLanguage())
  const { one, errorOf } = answeredFor(answered, 'decline')
  if (proposal.isOwn)
    return (
      <Form label={t('takeBack')}>
        <Paragraph>{t('own')}</Paragraph>
        <Button appearance="secondary" name="intent" value="take-back">
          {t('takeBack')}
        </Button>
      </Form>
    )
  if (!proposal.mayApprove) return <Paragraph>{t('mayNot')}</Paragraph>
  return (
    <>
      <Form label={t('approve')}>
        <HiddenField name="digest" value={proposal.digest} />
        <Button name="intent" value="approve">
          {t('approve')}
        </Button>
      </Form>
      <Heading level={2}>{t('declineTitle')}</Heading>
      <Form label={t('declineTitle')}>
        <TextArea
          name="because"
          id={fieldId('decline', 'because')}
          label={t('why')}
          rows={2}
          maxLength={300}
          defaultValue={one('because')}
          error={errorOf('because')}
        />
        <Button appearance="secondary" name="intent" value="decline">
          {t('decline')}
        </Button>
      </Form>
    </>
  )
}
