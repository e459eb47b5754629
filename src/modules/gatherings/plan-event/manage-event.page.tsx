// SPDX-License-Identifier: EUPL-1.2
import { deedsNow } from '#foundation/deeds'
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf, existing } from '#foundation/web'
import { DeedForms } from '#ui/deed-forms'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Status } from '#ui/status'
import { Paragraph } from '#ui/text'
import { formatCalendarDate } from '#values'
import { paths } from '../event/addresses.ts'
import { eventDeeds } from '../event/event-deeds.ts'
import { inviteOrganisations } from '../invite-organisations/invite.command.ts'
import { readInvitations } from '../invite-organisations/invitations.query.ts'
import { Invitations } from '../invite-organisations/invitations.part.tsx'
import { recordFollowUp } from '../record-follow-up/record-follow-up.command.ts'
import { FollowUp } from '../record-follow-up/follow-up.part.tsx'
import { readFollowUp } from '../record-follow-up/read-follow-up.query.ts'
import { EventCounts, EventFacts, EventGoals, Programme } from '../show-events/event-facts.part.tsx'
import type { Route } from './+types/manage-event.page.ts'
import { deskText } from './desk.text.ts'
import { findEvent, organiserChoices } from './find-events.query.ts'
import { statusTone } from './status-tone.ts'
import { cancelEvent, holdEvent, planEvent } from './plan-event.command.ts'
import { addItem, removeItem } from './programme.command.ts'
import { ProgrammeForm, RemoveItem } from './programme-form.part.tsx'
import { ResultForms } from './result-forms.part.tsx'
import { tellEvaluation, tellOutcome } from './tell-result.command.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const found = existing(await findEvent(ctx, args.params.id))
  const { event, ...shown } = found
  return {
    ...shown,
    sequence: event.sequence,
    deeds: deedsNow(eventDeeds, event, ctx.actor),
    day: formatCalendarDate(event.startsOn, ctx.language),
    followUp: await readFollowUp(ctx, event.id),
    partners: found.isOwner ? await organiserChoices(ctx) : [],
    invitations: found.isOwner ? await readInvitations(ctx, event.id) : null,
  }
}

export async function action(args: Route.ActionArgs) {
  const { id } = args.params
  return answerForm(args, async (ctx, entries) => {
    const intent = String(entries.intent)
    if (intent === 'plan') await planEvent(ctx, id)
    else if (intent === 'hold') await holdEvent(ctx, id)
    else if (intent === 'cancel') await cancelEvent(ctx, id, entries)
    else if (intent === 'add-item') await addItem(ctx, id, entries)
    else if (intent === 'remove-item') await removeItem(ctx, id, String(entries.itemId))
    else if (intent.startsWith('outcome-')) await tellOutcome(ctx, id, entries)
    else if (intent === 'evaluation') await tellEvaluation(ctx, id, entries)
    else if (intent === 'invite') await inviteOrganisations(ctx, id, entries)
    else if (intent === 'follow-up') await recordFollowUp(ctx, id, entries)
    else throw new Response(null, { status: 400 })
    return `${paths.desk}/${id}`
  })
}

export default function ManageEvent({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(deskText, language)
  const {
    view,
    items,
    outcomes,
    evaluation,
    isOwner,
    deeds,
    sequence,
    isSecret,
    isPublic,
    day,
    followUp,
    partners,
    invitations,
  } = loaderData
  const at = (path: string) => addressIn(language, path)
  const mayChange = deeds.some(({ at: place }) => place === 'page')
  const remove = isOwner
    ? ({ id, title }: { id: string; title: string }) => <RemoveItem id={id} title={title} />
    : undefined
  return (
    <WorkbenchPage
      title={view.title}
      answered={actionData}
      actions={
        <>
          {mayChange && (
            <>
              <TextLink href={at(`${paths.desk}/${view.id}/wijzigen`)}>{t('change')}</TextLink>{' '}
            </>
          )}
          <TextLink href={at(paths.desk)}>{t('back')}</TextLink>
        </>
      }
    >
      {isSecret && view.status !== 'draft' && <Notice kind="warn" title={t('secret')} more={t('secretMore')} />}
      <Paragraph>
        <Status kind={statusTone[view.status]} text={view.statusName} /> <span lang="nl">{view.because}</span>{' '}
        {isPublic && (
          <>
            {t('isPublic')} <TextLink href={at(`${paths.public}/${view.code}`)}>{t('seePublic')}</TextLink>
          </>
        )}
      </Paragraph>
      <DeedForms
        deeds={deeds}
        title={t}
        because={t('because')}
        more={{ plan: t('planMore'), hold: t('holdMore') }}
        sequence={sequence}
      />
      <EventFacts view={view} />
      <Programme items={items} {...(remove && { remove })} />
      {mayChange && <ProgrammeForm day={day} />}
      <EventGoals view={view} outcomes={outcomes} />
      <EventCounts counts={evaluation} />
      {isOwner && view.status === 'held' && (
        <ResultForms goals={view.goals.map(({ what }) => what)} outcomes={outcomes} evaluation={evaluation} />
      )}
      <FollowUp points={followUp} mayRecord={isOwner && view.status !== 'draft' && !isSecret} partners={partners} />
      {invitations && <Invitations {...invitations} status={view.status} />}
    </WorkbenchPage>
  )
}
