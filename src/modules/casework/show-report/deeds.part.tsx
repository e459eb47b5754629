// SPDX-License-Identifier: EUPL-1.2
import type { FormEvent } from 'react'
import { translate } from '#foundation/text'
import { Button } from '#ui/button'
import { Choice, Deeds, FoldedDeed, Key } from '#ui/deeds'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { Paragraph, Small } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { useBeside } from '../list-work/desk.part.tsx'
import { HandOver } from '../work/hand-over.part.tsx'
import { Assignment } from './assignment.part.tsx'
import { Decide } from './classification-part.part.tsx'
import { handleText } from './handle.text.ts'
import { type Answered, partOf } from './part.ts'
import type { ShownReport } from './show-report.query.ts'
import { reportText } from './show-report.text.ts'
import { Reason, Sent } from './sent.part.tsx'
import { rejectReasons } from './standard-reason.ts'
import { standardText } from './standard-reasons.text.ts'
import { Twins } from './twins.part.tsx'

type DeedsProps = Pick<
  ShownReport,
  'report' | 'assignment' | 'classification' | 'labels' | 'why' | 'similar' | 'duplicates'
> & {
  steps: string[]
  mayDecide: boolean
  mayWithdraw: boolean
  mayWork: boolean
  isOver: boolean
  me: string
  colleagues: { id: string; name: string }[]
  forms: { value: string; text: string }[]
  handOver: { title: string; explanation: string; href: string }[]
  actionData: Answered | undefined
}

/** Everything that this reader may do with the report, in one row; what needs a word of explanation opens under it. */
export function ReportDeeds(props: DeedsProps) {
  const t = useText(handleText)
  const { report, assignment, steps, mayDecide, actionData } = props
  const { desk } = useBeside()
  const can = (step: string) => mayDecide && steps.includes(step)
  const isOthers = assignment !== null && assignment.assignedTo !== props.me
  const ask = partOf(actionData, 'ask')

  function take(event: FormEvent<HTMLElement>) {
    const form = event.target as HTMLFormElement
    const sent = new FormData(form, (event.nativeEvent as SubmitEvent).submitter)
    if (desk.take(report.id, assignment?.assignedTo ?? null, sent)) event.preventDefault()
  }
  return (
    <div onSubmit={take}>
      <Deeds label={t('deeds')}>
        {can('confirm') && (
          <Sent intent="confirm" report={report} label={t('confirm')}>
            <Button id="bevestig">
              {t('confirm')} <Key keys="b" />
            </Button>
          </Sent>
        )}
        {can('reject') && <Reject {...props} />}
        {can('mark-duplicate') && <Twins {...props} />}
        {(can('restore') || can('restore-confirmed')) && <WithReason {...props} intent="restore" isNeeded keys="o" />}
        {mayDecide && props.classification && <Decide {...props} />}
        {props.mayWork && isOthers && (
          <Form label={t('toMe')}>
            <HiddenField name="intent" value="to-me" />
            <HiddenField name="version" value={String(assignment.assignedVersion)} />
            <Button appearance="secondary" id="aan-mij">
              {t('toMeShort')} <Key keys="a" />
            </Button>
          </Form>
        )}
        {mayDecide && report.canBeAsked && (
          <FoldedDeed title={t('askShort')} keys="v" open={ask.isOpen}>
            <Sent intent="ask" report={report} label={t('askTitle')}>
              <TextArea
                name="question"
                id="ask-question"
                label={t('question')}
                description={t('questionMore')}
                rows={3}
                defaultValue={ask.one('question')}
                error={ask.errorOf('question')}
              />
              <Button appearance="secondary">{t('ask')}</Button>
            </Sent>
          </FoldedDeed>
        )}
        <More {...props} />
      </Deeds>
    </div>
  )
}

/** What is done less often, and what other parts of the program offer. */
function More(props: DeedsProps) {
  const language = useLanguage()
  const t = translate(handleText, language)
  const { report, steps, mayDecide, mayWithdraw, handOver, actionData } = props
  const mayClose = mayDecide && steps.includes('close')
  const isOpen = ['assign', 'close', 'withdraw'].some((intent) => partOf(actionData, intent).isOpen)
  if (!mayClose && !mayWithdraw && !props.mayWork && handOver.length === 0) return null
  return (
    <FoldedDeed title={t('moreDeeds')} keys="." id="meer" open={isOpen}>
      <HandOver title={translate(reportText, language)('handOver')} items={handOver} />
      {props.mayWork && <Assignment {...props} />}
      {mayClose && (
        <Sent intent="close" report={report} label={t('closeTitle')}>
          <Reason intent="close" actionData={actionData} />
          <Button appearance="secondary">{t('close')}</Button>
        </Sent>
      )}
      {mayWithdraw && (
        <Sent intent="withdraw" report={report} label={t('withdrawTitle')}>
          <Small>{t('withdrawMore')}</Small>
          <Button appearance="secondary">{t('withdraw')}</Button>
        </Sent>
      )}
    </FoldedDeed>
  )
}

/** Five reasons by their number, or own words. */
function Reject({ report, actionData }: DeedsProps) {
  const t = useText(handleText)
  const words = useText(standardText)
  const { isOpen } = partOf(actionData, 'reject')
  return (
    <FoldedDeed title={t('reject')} keys="r" open={isOpen}>
      <Sent intent="reject" report={report} label={t('rejectTitle')}>
        <Paragraph>{t('standardMore')}</Paragraph>
        {rejectReasons.map((reason, at) => (
          <Choice key={reason} id={at === 0 ? 'reject-first' : undefined} name="standard" value={reason} place={at + 1}>
            {words(reason)}
          </Choice>
        ))}
        <Reason intent="reject" actionData={actionData} label={t('ownWords')} />
        <Button appearance="secondary">{t('rejectSo')}</Button>
      </Sent>
    </FoldedDeed>
  )
}

function WithReason(props: DeedsProps & { intent: 'restore'; keys: string; isNeeded?: boolean }) {
  const t = useText(handleText)
  const { intent, report, actionData, isNeeded } = props
  return (
    <FoldedDeed title={t(intent)} keys={props.keys} open={partOf(actionData, intent).isOpen}>
      <Sent intent={intent} report={report} label={t(`${intent}Title`)}>
        <Reason intent={intent} actionData={actionData} isNeeded={isNeeded} />
        <Button appearance="secondary">{t(intent)}</Button>
      </Sent>
    </FoldedDeed>
  )
}
