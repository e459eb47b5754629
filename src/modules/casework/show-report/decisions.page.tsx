// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { translate } from '#foundation/text'
import { Button } from '#ui/button'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { Paragraph, Small } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { handleText } from './handle.text.ts'
import { type Answered, partOf } from './part.ts'
import type { ShownReport } from './show-report.query.ts'
import { reportText } from './show-report.text.ts'

type DecisionsProps = Pick<ShownReport, 'report'> & {
  steps: string[]
  mayDecide: boolean
  mayWithdraw: boolean
  actionData: Answered | undefined
}

/** Everything but confirming, which stands above: each folded in, because each needs a word of explanation. */
export function Decisions(props: DecisionsProps & { children: ReactNode }) {
  const language = useLanguage()
  const t = translate(handleText, language)
  const { report, steps, mayDecide, mayWithdraw, actionData } = props
  const can = (step: string) => mayDecide && steps.includes(step)
  const canRestore = can('restore') || can('restore-confirmed')
  const duplicate = partOf(actionData, 'duplicate')
  const ask = partOf(actionData, 'ask')
  const isNothing = !canRestore && !mayWithdraw && !steps.some((step) => can(step))
  return (
    <>
      <Heading level={2}>{translate(reportText, language)('handle')}</Heading>
      {isNothing && <Paragraph>{t('nothing')}</Paragraph>}
      {props.children}
      {mayDecide && report.canBeAsked && (
        <Folded intent="ask" title={t('askTitle')} button={t('ask')} isOpen={ask.isOpen} report={report}>
          <TextArea
            name="question"
            id="ask-question"
            label={t('question')}
            description={t('questionMore')}
            rows={3}
            defaultValue={ask.one('question')}
            error={ask.errorOf('question')}
          />
        </Folded>
      )}
      {can('reject') && <WithReason {...props} intent="reject" isNeeded />}
      {can('mark-duplicate') && (
        <Folded
          intent="duplicate"
          title={t('duplicateTitle')}
          button={t('duplicate')}
          isOpen={duplicate.isOpen}
          report={report}
        >
          <TextField
            name="of"
            id="duplicate-of"
            label={t('duplicateOf')}
            description={t('duplicateOfMore')}
            autoComplete="off"
            defaultValue={duplicate.one('of')}
            error={duplicate.errorOf('of')}
          />
          <Reason intent="duplicate" actionData={actionData} isNeeded />
        </Folded>
      )}
      {can('close') && <WithReason {...props} intent="close" />}
      {canRestore && <WithReason {...props} intent="restore" isNeeded />}
      {mayWithdraw && (
        <Folded intent="withdraw" title={t('withdrawTitle')} button={t('withdraw')} report={report}>
          <Small>{t('withdrawMore')}</Small>
        </Folded>
      )}
    </>
  )
}

type Named = 'reject' | 'close' | 'restore'

function WithReason(props: DecisionsProps & { intent: Named; isNeeded?: boolean }) {
  const t = translate(handleText, useLanguage())
  const { intent, report, actionData, isNeeded } = props
  const { isOpen } = partOf(actionData, intent)
  return (
    <Folded intent={intent} title={t(`${intent}Title`)} button={t(intent)} isOpen={isOpen} report={report}>
      <Reason intent={intent} actionData={actionData} isNeeded={isNeeded} />
    </Folded>
  )
}

function Reason(props: { intent: string; actionData: Answered | undefined; isNeeded?: boolean | undefined }) {
  const t = translate(handleText, useLanguage())
  const { one, errorOf } = partOf(props.actionData, props.intent)
  return (
    <TextArea
      name="reason"
      id={`${props.intent}-reason`}
      label={t('reason')}
      description={t('reasonMore')}
      rows={2}
      optional={!props.isNeeded}
      defaultValue={one('reason')}
      error={errorOf('reason')}
    />
  )
}

function Folded(props: {
  intent: string
  title: string
  button: string
  isOpen?: boolean
  report: ShownReport['report']
  children: ReactNode
}) {
  return (
    <Details summary={props.title} open={props.isOpen}>
      <Form label={props.title}>
        <HiddenField name="seenStatus" value={props.report.status} />
        {props.children}
        <Button appearance="secondary" name="intent" value={props.intent}>
          {props.button}
        </Button>
      </Form>
    </Details>
  )
}
