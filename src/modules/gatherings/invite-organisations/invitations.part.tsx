// SPDX-License-Identifier: EUPL-1.2
import { CheckboxGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import type { EventStatus } from '../event/event.ts'
import { invitationText } from './invitation.text.ts'
import type { readInvitations } from './invitations.query.ts'

const intent = 'invite'

type InvitationsProps = Awaited<ReturnType<typeof readInvitations>> & {
  status: EventStatus
}

/** Who of the wider circle was invited, what they answered, and the form to invite more. */
export function Invitations({ invitations, invitable, hasMail, status }: InvitationsProps) {
  const t = useText(invitationText)
  const of = (answer: string) => invitations.filter((one) => one.answer === answer)
  if (invitations.length === 0 && status !== 'planned') return null
  return (
    <>
      <Heading level={2}>{t('heading')}</Heading>
      {invitations.length > 0 && (
        <>
          <Paragraph>
            {t('sum', {
              yes: of('yes').length,
              invited: invitations.length,
              people: of('yes').reduce((sum, { people }) => sum + people, 0),
              none: of('none').length,
            })}
          </Paragraph>
          <Table
            caption={t('list')}
            columns={(column) => [
              column(t('who'), ({ name }) => name),
              column(t('mail'), ({ state }) => t(state)),
              column(t('answer'), ({ answer, people }) => t(`answer_${answer}`, { people })),
            ]}
            rows={invitations}
          />
        </>
      )}
      {status === 'planned' && !hasMail && <Paragraph>{t('noMail')}</Paragraph>}
      {status === 'planned' && hasMail && invitable.length === 0 && <Paragraph>{t('nobody')}</Paragraph>}
      {status === 'planned' && hasMail && invitable.length > 0 && (
        <Form folded intent={intent} label={t('invite')} submit={t('invite')} quiet>
          <CheckboxGroup
            name="circle"
            legend={t('whom')}
            options={invitable.map(({ id, name }) => ({ value: id, text: name }))}
          />
        </Form>
      )}
    </>
  )
}
