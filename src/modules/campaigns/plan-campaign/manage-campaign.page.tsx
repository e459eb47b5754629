// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, formatDate, translate } from '#foundation/text'
import { contextOf, entriesOf, refusedForm, existing } from '#foundation/web'
import { mayDo } from '#foundation/access'
import { deedsNow, waitsForAnother } from '#foundation/deeds'
import { DeedForms } from '#ui/deed-forms'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Status } from '#ui/status'
import { List, Paragraph } from '#ui/text'
import { dutchDay } from '#values'
import { type CampaignStatus, isTooLateToPlan } from '../campaign/campaign.ts'
import { campaignText } from '../campaign/campaign.text.ts'
import { tellResult } from '../evaluate-campaign/evaluate-campaign.command.ts'
import { ResultForms } from '../evaluate-campaign/result-forms.part.tsx'
import { paths } from '../message/addresses.ts'
import { CampaignFacts, CampaignGoals } from '../show-campaign/campaign-facts.part.tsx'
import { campaignDeeds } from '../campaign/campaign-deeds.ts'
import type { Route } from './+types/manage-campaign.page.ts'
import { planText } from './desk.text.ts'
import { findPlanned } from './find-planned.query.ts'
import { cancelCampaign, liftEmbargo, proposeCampaign } from './plan-campaign.command.ts'
import { agreeToCampaign, approveCampaign, declineCampaign } from './settle-campaign.command.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const found = existing(await findPlanned(ctx, args.params.id))
  const { campaign, live, view, results, clashes, coSenders, isOwner, isCoSender, hasAgreed } = found
  const { status, sequence, embargoUntil, evaluationId } = campaign
  const isSecret = embargoUntil !== null && embargoUntil > ctx.now()
  return {
    view,
    results,
    coSenders,
    clashes: clashes.map(({ key, kind, kept, sides }) => ({
      key,
      isKept: Boolean(kept?.agreedId),
      kind,
      others: sides.map(({ title }) => title).filter((title) => title !== campaign.title),
    })),
    may: { status, sequence, isOwner },
    deeds: deedsNow(campaignDeeds, campaign, ctx.actor, isCoSender && !hasAgreed).filter(
      ({ name }) => name !== 'lift' || embargoUntil !== null,
    ),
    waits: waitsForAnother(campaignDeeds, campaign, ctx.actor),
    embargo: isSecret ? embargoUntil.toISOString() : null,
    // Under embargo the effect engine shows it to nobody.
    planned:
      evaluationId &&
      (mayDo(ctx.actor, 'evaluations:keep') && !isSecret && isOwner ? `/werkbank/effecten/${evaluationId}` : ''),
    isStopped: live.evaluationId !== evaluationId,
    isTooLate: isTooLateToPlan(live, dutchDay(ctx.now())),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const found = existing(await findPlanned(ctx, args.params.id))
  const { id } = found.campaign
  const intent = String(entries.intent)
  try {
    if (intent === 'propose') await proposeCampaign(ctx, id)
    else if (intent === 'approve') await approveCampaign(ctx, id)
    else if (intent === 'agree') await agreeToCampaign(ctx, id, entries)
    else if (intent === 'decline') await declineCampaign(ctx, id, entries)
    else if (intent === 'cancel') await cancelCampaign(ctx, id, entries)
    else if (intent === 'lift') await liftEmbargo(ctx, id)
    else if (intent.startsWith('result-')) await tellResult(ctx, id, entries)
    else throw new Response(null, { status: 400 })
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data(answered, { status })
  }
  throw redirect(addressIn(ctx.language, `${paths.desk}/${id}`), 303)
}

const looks = { draft: 'neutral', proposed: 'warn', approved: 'ok', cancelled: 'stop' } as const

/** What the owner does about a message that no longer holds. */
function messageStep(how: 'replaced' | 'recalled', status: CampaignStatus) {
  if (how === 'recalled') return 'messageStepRecalled'
  return status === 'draft' ? 'messageStepDraft' : 'messageStepReplaced'
}

export default function ManageCampaign({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(planText, language)
  const { view, results, coSenders, clashes, may, deeds, waits, embargo, planned, isStopped, isTooLate } = loaderData
  const at = (path: string) => addressIn(language, path)
  return (
    <WorkbenchPage
      title={view.title}
      lead={view.sentence && `“${view.sentence}”`}
      answered={actionData}
      actions={
        <>
          {deeds.some(({ at: place }) => place === 'page') && (
            <>
              <TextLink href={at(`${paths.desk}/${view.id}/wijzigen`)}>{t('change')}</TextLink>{' '}
            </>
          )}
          <TextLink href={at(paths.desk)}>{t('back')}</TextLink>
        </>
      }
    >
      {embargo && <Notice kind="warn" title={t('embargo', { date: formatDate(new Date(embargo), language) })} />}
      <Paragraph>
        <Status kind={looks[may.status]} text={campaignText[language][may.status]} /> {view.because}
      </Paragraph>
      {view.messageEnded && may.status !== 'cancelled' && (
        <Notice kind="warn" title={t('messageEnded')}>
          <Paragraph>
            {t(view.messageEnded.how === 'recalled' ? 'messageRecalled' : 'messageReplaced', {
              date: view.messageEnded.on,
              because: view.messageEnded.because,
            })}{' '}
            {may.isOwner && t(messageStep(view.messageEnded.how, may.status))}
          </Paragraph>
          <Paragraph>
            <TextLink href={at(`${paths.messageDesk}/${view.messageId}`)}>{t('messageLink')}</TextLink>
          </Paragraph>
        </Notice>
      )}
      <DeedForms
        deeds={deeds}
        waits={waits && coSenders.length === 0}
        title={t}
        because={t('because')}
        more={{ propose: t('proposeMore') }}
        sequence={may.sequence}
      />
      <Heading level={2}>{t('senders')}</Heading>
      <List
        items={[
          t('owner', { name: view.senders[0] ?? '' }),
          ...coSenders.map(({ name, agrees, declinedBecause }) => (
            <span key={name}>
              {name}:{' '}
              {agrees ? t('agrees') : declinedBecause ? t('declined', { because: declinedBecause }) : t('waits')}
            </span>
          )),
        ]}
      />
      <Heading level={2}>{t('clashTitle')}</Heading>
      {clashes.length === 0 && <Paragraph>{t('noClash')}</Paragraph>}
      <List
        items={clashes.map(({ key, others, isKept }) => (
          <span key={key}>
            {others.join(' · ')}{' '}
            <Status kind={isKept ? 'ok' : 'warn'} text={isKept ? t('clashKept') : t('clashOpen')} />{' '}
            {!isKept && <TextLink href={at(paths.clashes)}>{t('clashLink')}</TextLink>}
          </span>
        ))}
      />
      <CampaignFacts view={view} />
      <CampaignGoals view={view} results={results} measured={null} />
      {may.status !== 'cancelled' && view.goals.length > 0 && view.notMeasured === '' && (
        <Paragraph>
          {isStopped && t('planStopped')}{' '}
          {planned === null || isStopped ? (
            t(isTooLate ? 'tooLate' : 'willPlan')
          ) : planned === '' ? (
            t('planned')
          ) : (
            <TextLink href={at(planned)}>{t('planned')}</TextLink>
          )}
        </Paragraph>
      )}
      {may.isOwner && may.status === 'approved' && <ResultForms goals={view.goals.map(({ what }) => what)} />}
    </WorkbenchPage>
  )
}
