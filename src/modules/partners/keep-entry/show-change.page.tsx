// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, formatDateTime, translate } from '#foundation/text'
import { answerForms, contextOf, existing } from '#foundation/web'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Table } from '#ui/table'
import { Lines, Paragraph } from '#ui/text'
import { TextArea } from '#ui/text-field'
import type { Route } from './+types/show-change.page.ts'
import { changePath, paths } from './addresses.ts'
import { askAgain } from './ask-approval.command.ts'
import { AskedNumber } from './shipped-numbers.part.tsx'
import { askedText } from './shipped-numbers.text.ts'
import { judgeText, deskText } from './desk.text.ts'
import { approveChange, declineChange, withdrawChange } from './judge-change.command.ts'
import { fieldText, stateText } from './keep.text.ts'
import { findChange } from './kept-entries.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const found = existing(await findChange(ctx, args.params.id))
  return { ...found, title: translate(judgeText, ctx.language)('title', { name: found.name }) }
}

export async function action(args: Route.ActionArgs) {
  const { id } = args.params
  return answerForms(args, (entries) => (entries.from === 'desk' ? paths.desk : changePath(id)), {
    approve: (ctx) => approveChange(ctx, id),
    decline: (ctx, entries) => declineChange(ctx, id, entries),
    withdraw: (ctx) => withdrawChange(ctx, id),
    'ask-again': (ctx) => askAgain(ctx, id),
  })
}

export default function ShowChange({ loaderData: change, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(judgeText, language)
  const say = translate(askedText, language)
  const { state, isOwn, fault } = change
  const isOpen = state === 'proposed' || state === 'seconded' || state === 'waiting'
  return (
    <WorkbenchPage
      title={change.title}
      lead={change.asked ? say('care') : t(change.waits ? 'care3' : change.needsTwo ? 'care2' : 'care1')}
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.desk)}>{translate(deskText, language)('back')}</TextLink>}
    >
      <Paragraph>
        {t('by', { organisation: change.by, date: formatDate(new Date(change.proposedAt), language) })}{' '}
        {!change.asked && t('why', { why: change.why })}
      </Paragraph>
      <Notice kind={state === 'shown' ? 'ok' : 'info'}>
        <Paragraph>
          {t('ended', { state: stateText[language][state] })}{' '}
          {change.second
            ? t('second', { organisation: change.second })
            : change.first && t('first', { organisation: change.first })}{' '}
          {state === 'waiting' &&
            change.showsFrom &&
            t('until', { moment: formatDateTime(new Date(change.showsFrom), language) })}{' '}
          {change.because && t('reason', { because: change.because })}
        </Paragraph>
      </Notice>
      {change.cannotWarn && (
        <Notice kind="warn">
          <Paragraph>{say(state === 'proposed' || state === 'seconded' ? 'cannotWarn' : 'wasNotWarned')}</Paragraph>
          {(state === 'proposed' || state === 'seconded') && <Paragraph>{say('cannotWarnDo')}</Paragraph>}
        </Notice>
      )}
      {change.isOutdated && <Notice kind="warn" more={t('outdated')} />}
      {change.asked ? <AskedNumber asked={change.asked} /> : <Changes changes={change.changes} />}
      {fault && <Paragraph>{t(fault)}</Paragraph>}
      {(state === 'proposed' || state === 'seconded') && !fault && !change.isOutdated && (
        <Form intent="approve" label={t('approve')} submit={t('approve')}>
          <Paragraph>{change.asked ? say('check') : t('check')}</Paragraph>
        </Form>
      )}
      {isOwn && (state === 'proposed' || state === 'seconded') && (
        <Form intent="withdraw" label={t('withdraw')} submit={t('withdraw')} quiet />
      )}
      {isOpen && (!isOwn || state === 'waiting') && <SayNo isStop={state === 'waiting'} />}
    </WorkbenchPage>
  )
}

function Changes({ changes }: { changes: Route.ComponentProps['loaderData']['changes'] }) {
  const language = useLanguage()
  const t = translate(judgeText, language)
  return (
    <>
      <Heading level={2}>{t('changes')}</Heading>
      <Table
        caption={t('changes')}
        hideCaption
        columns={(column) => [
          column(t('part'), ({ field }) => fieldText[language][field]),
          column(t('before'), ({ before }) => (before === '' ? '–' : <Lines text={before} />)),
          column(t('after'), ({ after }) => (after === '' ? '–' : <Lines text={after} />)),
        ]}
        rows={changes}
        keyOf={({ field }) => field}
      />
    </>
  )
}

function SayNo({ isStop }: { isStop: boolean }) {
  const t = useText(judgeText)
  return (
    <>
      <Heading level={2}>{t(isStop ? 'stopTitle' : 'declineTitle')}</Heading>
      <Form intent="decline" label={t(isStop ? 'stopTitle' : 'declineTitle')}>
        <TextArea name="because" label={t('because')} rows={2} />
        <Button appearance="secondary">{t(isStop ? 'stop' : 'decline')}</Button>
      </Form>
    </>
  )
}
