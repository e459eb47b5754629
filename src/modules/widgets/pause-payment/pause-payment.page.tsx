// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router'
import { localeOf, translate } from '#foundation/text'
import { entriesOf } from '#foundation/web'
import { Answer } from '#ui/answer'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { Lead, List, Paragraph, Small } from '#ui/text'
import { countEvent, startVisit } from '../count-visits/count-visits.command.ts'
import { readVisit } from '../count-visits/read-visit.query.ts'
import { WidgetFrame } from '../widget/frame.part.tsx'
import { Taps } from '../widget/taps.part.tsx'
import type { Route } from './+types/pause-payment.page.ts'
import './pause-payment.css'
import { pauseText } from './pause-payment.text.ts'
import { askers } from './questions.text.ts'
import { readAnswers, verdictOf } from './weigh-answers.ts'

const path = '/even-wachten'
const pauseSeconds = 180
const looks = { stop: 'stop', 'ask-first': 'warn', 'no-sign': 'unknown' } as const
const outcomes = ['call-back', 'unsure', 'pay'] as const

export const meta: Route.MetaFunction = ({ loaderData }) =>
  loaderData && loaderData.stage !== 'who' ? [{ name: 'robots', content: 'noindex' }] : []

export async function loader(args: Route.LoaderArgs) {
  const read = readVisit(args, 'even-wachten')
  const { ctx, audience, params, visit, place } = read
  const t = translate(pauseText, ctx.language)
  const title = t('title')
  const page = {
    title,
    audience,
    otherVersion: read.self(path, { voor: audience === 'company' ? undefined : 'bedrijf', v: undefined }),
    again: read.self(path, { v: undefined }),
    links: { check: read.toSite('/controleren'), help: read.toSite('/hulp') },
  }
  const written = params.get('a')
  const answered = readAnswers(audience, written)
  const here = (more: Record<string, string | undefined>) => read.self(path, { a: written ?? undefined, ...more })
  if (!answered)
    return {
      ...page,
      stage: 'who' as const,
      taps: askers[audience].map(({ id, text }) => ({ text: text[ctx.language], to: { name: 'wie', value: id } })),
    }
  const { asker, given, next } = answered
  if (next)
    return {
      ...page,
      stage: 'question' as const,
      advice: asker.advice[ctx.language],
      how: asker.how[ctx.language],
      place: given.length + 2,
      question: next.text[ctx.language],
      taps: next.answers.map(({ id, text }) => ({
        text: text[ctx.language],
        to: { href: read.self(path, { a: [asker.id, ...given, id].join('.') }) },
      })),
    }
  const said = outcomes.find((one) => one === params.get('uit'))
  if (said) return { ...page, stage: 'said' as const, said }

  const after = params.get('na')
  if (visit?.arm === 'with-pause' && after !== 'nu') {
    const now = Math.floor(ctx.now().getTime() / 1_000)
    // The moment stands sealed in the address: it cannot be put earlier, and says nothing about the person who waits.
    if (visit.pauseUntil === undefined)
      throw redirect(here({ v: read.with({ ...visit, pauseUntil: now + pauseSeconds }) }), 303)
    if (now < visit.pauseUntil) {
      const at = new Date(Math.ceil(visit.pauseUntil / 60) * 60_000)
      const clock = { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' } as const
      return {
        ...page,
        stage: 'pause' as const,
        time: new Intl.DateTimeFormat(localeOf(ctx.language), clock).format(at),
        until: visit.pauseUntil,
        isEarly: after === 'verder',
        goOn: here({ na: 'verder' }),
        skip: here({ na: 'nu' }),
      }
    }
  }
  if (visit?.arm === 'with-pause')
    await countEvent(ctx, visit, after === 'nu' ? 'pause:skipped' : 'pause:waited', place.host)
  await countEvent(ctx, visit, 'finished', place.host)
  return {
    ...page,
    stage: 'advice' as const,
    asker: asker.id,
    verdict: verdictOf(answered),
    advice: asker.advice[ctx.language],
    how: asker.how[ctx.language],
    signs: answered.signs.map((sign) => sign[ctx.language]),
    taps: outcomes.map((one) => ({ text: t(one), to: { name: 'uit', value: one } })),
  }
}

export async function action(args: Route.ActionArgs) {
  const read = readVisit(args, 'even-wachten')
  const { ctx, audience, params, visit, place } = read
  const entries = entriesOf(await args.request.formData())
  const outcome = outcomes.find((one) => one === entries.uit)
  if (outcome) {
    await countEvent(ctx, visit, `outcome:${outcome}`, place.host)
    return redirect(read.self(path, { a: params.get('a') ?? undefined, uit: outcome }), 303)
  }
  const asker = askers[audience].find(({ id }) => id === entries.wie)
  if (!asker) return redirect(read.self(path, { v: undefined }), 303)
  const begun = await startVisit(ctx, { widget: 'even-wachten', audience }, place)
  return redirect(read.self(path, { v: read.with(begun), a: asker.id }), 303)
}

type Shown = Route.ComponentProps['loaderData']

export default function PausePayment({ loaderData }: Route.ComponentProps) {
  const t = useText(pauseText)
  const { stage, audience } = loaderData
  return (
    <WidgetFrame
      title={t('title')}
      hasOwnHeading={stage !== 'who'}
      path={audience === 'company' ? `${path}?voor=bedrijf` : path}
      audience={audience}
      otherVersion={stage === 'who' ? loaderData.otherVersion : undefined}
      sources={stage === 'who' ? ['fhd-time', 'hasty-click', 'slow-down'] : []}
    >
      <Stage shown={loaderData} />
      {stage !== 'who' && (
        <Paragraph>
          <TextLink href={loaderData.again}>{t('again')}</TextLink>
        </Paragraph>
      )}
    </WidgetFrame>
  )
}

function Stage({ shown }: { shown: Shown }) {
  const t = useText(pauseText)
  switch (shown.stage) {
    case 'who':
      return (
        <>
          <Lead>{t('lead')}</Lead>
          <Heading level={2}>{t(shown.audience === 'company' ? 'whoCompany' : 'who')}</Heading>
          <Form label={t('who')}>
            <Taps taps={shown.taps} />
          </Form>
        </>
      )
    case 'question':
      return (
        <>
          <Notice kind="signal">
            <Paragraph>
              <strong>{shown.advice}</strong> {shown.how}
            </Paragraph>
          </Notice>
          <Heading level={1} caption={t('question', { place: shown.place })}>
            {shown.question}
          </Heading>
          <Taps taps={shown.taps} />
        </>
      )
    case 'pause':
      return <Pause {...shown} />
    case 'advice':
      return <Advice {...shown} />
    case 'said':
      return (
        <>
          <Heading level={1}>{t(`said-${shown.said}`)}</Heading>
          <Lead>{t(`said-${shown.said}Lead`)}</Lead>
          <Paragraph>
            <ActionLink href={shown.links.check} primary>
              {t('register')}
            </ActionLink>
          </Paragraph>
          <Paragraph>
            <ActionLink href={shown.links.help}>{t('help')}</ActionLink>
          </Paragraph>
          <Paragraph>{t('helpdesk')}</Paragraph>
        </>
      )
  }
}

function Pause(props: Extract<Shown, { stage: 'pause' }>) {
  const t = useText(pauseText)
  const { time, until, isEarly, goOn, skip } = props
  return (
    <>
      <h1 className="utrecht-heading-1 dw-pause">{t('pauseTitle', { time })}</h1>
      <p
        className="dw-pause__left"
        id="aftellen"
        data-until={until}
        data-left={t('pauseLeft', { left: '*' })}
        data-over={t('pauseOver')}
      />
      {isEarly && <Notice kind="info" announce more={t('pauseNotYet', { time })} />}
      <Lead>{t('pauseLead')}</Lead>
      <List items={[t('pauseDo1'), t('pauseDo2'), t('pauseDo3')]} />
      <Paragraph>
        <ActionLink href={goOn} primary>
          {t('goOn')}
        </ActionLink>
      </Paragraph>
      <Paragraph>
        <TextLink href={skip}>{t('skip')}</TextLink>
      </Paragraph>
    </>
  )
}

function Advice(props: Extract<Shown, { stage: 'advice' }>) {
  const t = useText(pauseText)
  const { verdict, signs, taps, audience, asker, links } = props
  const checks =
    audience === 'company'
      ? [t('companyCheck1'), t('companyCheck2'), t('check3')]
      : [t(asker === 'bank' ? 'checkBank' : asker === 'winkel' ? 'checkShop' : 'check1'), t('check2'), t('check3')]
  return (
    <>
      <Answer look={looks[verdict]} statement={t(verdict)}>
        <Paragraph>
          <strong>{props.advice}</strong> {props.how}
        </Paragraph>
      </Answer>
      {signs.length > 0 && (
        <>
          <Heading level={2}>{t('signsTitle')}</Heading>
          <List items={[...signs]} />
        </>
      )}
      <Heading level={2}>{t('checkTitle')}</Heading>
      <List ordered items={checks} />
      <Paragraph>
        <ActionLink href={links.check}>{t('register')}</ActionLink>
      </Paragraph>
      <Heading level={2}>{t('whatTitle')}</Heading>
      <Form label={t('whatTitle')}>
        <Taps taps={taps} />
      </Form>
      <Small>{t('whatMore')}</Small>
    </>
  )
}
