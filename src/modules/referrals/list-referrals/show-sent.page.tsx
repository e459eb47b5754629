// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, formatDateTime, translate } from '#foundation/text'
import { contextOf, refusedForm, existing } from '#foundation/web'
import { adviceInCode } from '#modules/guidance'
import { Button } from '#ui/button'
import { CodeBox } from '#ui/code-box'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Status } from '#ui/status'
import { SummaryList } from '#ui/summary-list'
import { Paragraph, Small } from '#ui/text'
import { findPoints } from '../find-points/find-points.query.ts'
import { dangerIn } from '../hand-over/danger.ts'
import { DangerNotice } from '../hand-over/danger.part.tsx'
import { readOut } from '../hand-over/read-out.query.ts'
import { readSent } from '../hand-over/sent.query.ts'
import { whoCalls } from '../hand-over/who-calls.query.ts'
import { paths, sentPath } from '../referral/addresses.ts'
import { isOpen } from '../referral/referral.ts'
import { toldLines } from '../referral/packet-lines.ts'
import { withdrawForCaller } from '../withdraw-consent/withdraw-consent.command.ts'
import type { Route } from './+types/show-sent.page.ts'
import { stateView } from './row-view.ts'
import { showText } from './show-sent.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const one = existing(await readSent(ctx, args.params.id ?? ''))
  const t = translate(showText, language)
  const state = stateView(one, ctx.now(), language)
  const [ofId, code] = (readOut.codeOf(ctx, args.request) ?? '').split(' ')
  const { packet, plan } = one.sealed ?? {}
  const isBack = one.status === 'refused' || one.status === 'returned'
  const advice = isBack && plan ? adviceInCode(plan) : null
  const points = advice ? await findPoints(ctx, advice, one.reportId) : []
  const { number } = await whoCalls(ctx, one.receiverId)
  return {
    title: t('title', { reference: state.reference, who: one.to }),
    who: one.to,
    id: one.id,
    state,
    danger: plan && isOpen(one.status) ? dangerIn(plan) : null,
    calls: one.calls,
    callFrom: one.calls === 'they-call' ? (number?.phone ?? null) : null,
    code: ofId === one.id ? (code ?? null) : null,
    codeWord: packet && (isOpen(one.status) || one.status === 'spoken') ? packet.codeWord : null,
    went: packet && toldLines(packet.told, language),
    consent: one.consent && {
      asked: t('asked', { name: one.consent.askedByName, at: formatDateTime(one.consent.askedAt, language) }),
      words: one.consent.words,
      withdrawn: one.consent.withdrawnAt && t('withdrawn', { at: formatDateTime(one.consent.withdrawnAt, language) }),
    },
    canWithdraw: one.consent?.withdrawnAt === null,
    isErased: one.status === 'erased',
    isBack,
    again: packet ? addressIn(language, `${paths.refer}?opnieuw=${one.id}`) : null,
    next: points
      .filter(({ wasTried }) => !wasTried)
      .slice(0, 5)
      .map(({ name }) => name)
      .join(', '),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const id = args.params.id ?? ''
  try {
    await withdrawForCaller(ctx, id)
  } catch (error) {
    const { answered, status } = refusedForm(ctx, { intent: 'withdraw' }, error)
    return data(answered, { status })
  }
  throw redirect(addressIn(ctx.language, sentPath(id)), 303)
}

export default function ShowSent({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(showText, language)
  const {
    title,
    who,
    state,
    calls,
    callFrom,
    code,
    codeWord,
    went,
    consent,
    canWithdraw,
    again,
    isBack,
    next,
    danger,
  } = loaderData
  const facts: [string, string | null][] = [
    [t('why'), state.why],
    [t('due'), state.due],
    [t('urgency'), state.urgency],
    [t('handed'), state.handedAt],
  ]
  return (
    <WorkbenchPage
      title={title}
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.sent)}>{t('back')}</TextLink>}
    >
      <DangerNotice danger={danger} />
      <Paragraph>
        <Status kind={state.look} text={state.status} />
      </Paragraph>
      {again && isBack && (
        <Notice kind="signal" title={t('next')}>
          <Paragraph>{t('nextMore')}</Paragraph>
          {next && <Paragraph>{t('nextPoints', { names: next })}</Paragraph>}
          <Paragraph>
            <TextLink href={again}>{t('next')}</TextLink>
          </Paragraph>
        </Notice>
      )}
      {codeWord && (
        <Notice kind={code ? 'signal' : 'info'} title={t('readOut')}>
          <CodeBox
            label={t('word')}
            code={codeWord}
            description={t(calls === 'self' ? 'wordSelf' : 'wordCalls', { who })}
          />
          {callFrom && <Paragraph>{t('from', { who, phone: callFrom })}</Paragraph>}
          {code && <CodeBox label={t('code')} code={code} description={t('codeMore')} />}
        </Notice>
      )}
      {again && !isBack && (
        <Paragraph>
          <TextLink href={again}>{t('also')}</TextLink>
        </Paragraph>
      )}
      <SummaryList items={facts.flatMap(([term, answer]) => (answer ? [{ term, answer }] : []))} />
      <Heading level={2}>{t('went')}</Heading>
      {went ? <SummaryList items={went} /> : <Paragraph>{t('gone')}</Paragraph>}
      {consent && (
        <>
          <Heading level={2}>{t('consent')}</Heading>
          <Paragraph>{consent.words}</Paragraph>
          <Small>{consent.asked}</Small>
          {consent.withdrawn && (
            <Paragraph>
              {consent.withdrawn} {t(loaderData.isErased ? 'told' : 'notTold')}
            </Paragraph>
          )}
        </>
      )}
      {canWithdraw && (
        <Form label={t('withdraw')}>
          <Button appearance="secondary">{t('withdraw')}</Button>
          <Small>{t('withdrawMore')}</Small>
        </Form>
      )}
    </WorkbenchPage>
  )
}
