// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf, Refusal, existing } from '#foundation/web'
import { Button } from '#ui/button'
import { RadioGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Status } from '#ui/status'
import { SummaryList } from '#ui/summary-list'
import { Paragraph, Small } from '#ui/text'
import { stateView } from '../list-referrals/row-view.ts'
import { paths, receivedPath } from '../referral/addresses.ts'
import { type Answer, answers, refusals, statusAfter } from '../referral/referral.ts'
import { referralMessages, whyText } from '../referral/referral.text.ts'
import { toldLines } from '../referral/packet-lines.ts'
import type { Route } from './+types/show-received.page.ts'
import { answerHandOver } from './answer-hand-over.command.ts'
import { readReceived } from './read-hand-over.query.ts'
import { receivedText } from './show-received.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const one = existing(await readReceived(ctx, args.params.id ?? ''))
  const t = translate(receivedText, language)
  const state = stateView(one, ctx.now(), language)
  const { packet, calls, status, version } = one
  const word = packet?.codeWord ?? ''
  const own = 'organisationName' in ctx.actor ? ctx.actor.organisationName : ''
  return {
    title: t('title', { reference: state.reference, who: one.from }),
    from: one.from,
    state,
    version,
    isWithdrawn: status === 'withdrawn',
    say: packet && (calls === 'self' ? t('self', { word }) : t('sayMore', { own, word })),
    callFrom: packet?.callFrom ? t('callFrom', { phone: packet.callFrom }) : null,
    now: packet?.told.now ?? null,
    told: packet && toldLines({ ...packet.told, now: undefined }, language),
    answers: answers.filter((answer) => statusAfter(status, answer) !== null && answer !== 'erase'),
  }
}

export async function action(args: Route.ActionArgs) {
  const id = args.params.id ?? ''
  return answerForm(args, 'answer', async (ctx, entries) => {
    const one = (name: string) => [(entries as Record<string, string | string[]>)[name] ?? ''].flat()[0] ?? ''
    const answer: Answer | undefined = answers.find((each) => each === one('answer'))
    if (!answer) {
      const code = referralMessages.chooseAnswer
      throw new Refusal(code, { status: 422, fields: [{ field: 'answer', code }] })
    }
    const refusal = refusals.find((each) => each === one('refusal'))
    await answerHandOver(ctx, id, { answer, refusal, version: Number(one('version')) || 0 })
    return receivedPath(id)
  })
}

export default function ShowReceived({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const [t, w] = [translate(receivedText, language), translate(whyText, language)]
  const { title, from, state, version, isWithdrawn, say, callFrom, now, told } = loaderData
  const facts: [string, string | null][] = [
    [t('due'), state.due],
    [t('from'), from],
    [t('urgency'), state.urgency],
    [t('why'), state.why],
  ]
  return (
    <WorkbenchPage
      title={title}
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.received)}>{t('back')}</TextLink>}
    >
      <Paragraph>
        <Status kind={state.look} text={state.status} />
      </Paragraph>
      {(state.isDanger || now) && (
        <Notice kind="signal" title={now ?? t('danger')} more={t(state.isDanger ? 'dangerMore' : 'nowMore')} />
      )}
      {say && (
        <Notice kind={state.isDanger || now ? 'info' : 'signal'} title={t('sayFirst')}>
          <Paragraph>{say}</Paragraph>
          {callFrom && <Paragraph>{callFrom}</Paragraph>}
          <Small>{t('never')}</Small>
        </Notice>
      )}
      {isWithdrawn && (
        <Notice kind="warn" title={t('withdrawn')}>
          <Paragraph>{t('withdrawnMore')}</Paragraph>
          <Form label={t('erase')}>
            <HiddenField name="version" value={String(version)} />
            <Button name="answer" value="erase">
              {t('erase')}
            </Button>
          </Form>
        </Notice>
      )}
      <SummaryList items={facts.flatMap(([term, answer]) => (answer ? [{ term, answer }] : []))} />
      {told ? (
        <>
          <Heading level={2}>{t('told')}</Heading>
          <SummaryList items={told} />
        </>
      ) : (
        <Paragraph>{t('gone')}</Paragraph>
      )}
      {loaderData.answers.length > 0 && (
        <Form fieldsOf="answer" label={t('answer')} submit={t('send')}>
          <HiddenField name="version" value={String(version)} />
          <RadioGroup
            name="answer"
            legend={t('answer')}
            options={loaderData.answers.map((value) => ({ value, text: value === 'erase' ? '' : t(value) }))}
          />
          <SelectField
            name="refusal"
            label={t('refusal')}
            description={t('refusalMore')}
            options={refusals.map((value) => ({ value, text: w(value) }))}
          />
        </Form>
      )}
      {loaderData.answers.length === 0 && !isWithdrawn && <Paragraph>{t('over')}</Paragraph>}
    </WorkbenchPage>
  )
}
