// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import type { Context } from '#foundation/access'
import { addressIn, formatDateTime, translate } from '#foundation/text'
import { contextOf, entriesOf, pageRequest, Refusal, refusedForm, existing } from '#foundation/web'
import { Form } from '#ui/form'
import { useLanguage, useText } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Status } from '#ui/status'
import { SummaryList } from '#ui/summary-list'
import { Paragraph, Small } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { AgendaForms } from '../build-agenda/agenda-forms.part.tsx'
import { AgendaTable } from '../build-agenda/agenda-table.part.tsx'
import { offeredFor } from '../build-agenda/offered.query.ts'
import { calendarPath, changePath, groupPath, meetingPath, minutesPath, paperPath } from '../group/addresses.ts'
import { documentMessages } from '../keep-documents/document.text.ts'
import { DocumentList } from '../keep-documents/documents.part.tsx'
import { clockOf } from '../plan-meeting/clock.ts'
import { meetingSteps } from '../plan-meeting/meeting.ts'
import { planText } from '../plan-meeting/plan.text.ts'
import type { Route } from './+types/show-meeting.page.ts'
import { meetingText } from './meeting.text.ts'
import { doWithMeeting } from './meeting-deeds.command.ts'
import { findMeeting } from './show-meeting.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const found = existing(await findMeeting(ctx, args.params.code, args.params.meetingId))
  const { group, meeting, items, documents, mayKeep, isInGroup } = found
  const { id, title, startsAt, endsAt, place, video, status, cancelledBecause, minutes } = meeting
  const isOpen = status !== 'cancelled' && (minutes === 'none' || minutes === 'draft')
  const { attention } = args.context.get(pageRequest)
  const offered = mayKeep && isOpen ? await offeredFor(ctx, group.id, await attention(group), isInGroup) : []
  return {
    group: { code: group.code, name: group.name },
    meeting: { id, title, place, video, status, cancelledBecause, minutes },
    when: { from: formatDateTime(startsAt, language), until: clockOf(endsAt) },
    isOver: endsAt <= ctx.now(),
    hasBegun: startsAt <= ctx.now(),
    items: items.map(({ id, title, about, wants, isConfidential, sourceHref }) => ({
      id,
      title,
      about,
      wants,
      isConfidential,
      href: sourceHref,
    })),
    documents,
    mayKeep,
    mayChangeAgenda: mayKeep && isOpen,
    isInGroup,
    offered,
    hasConfidential: [...items, ...documents, ...offered].some((one) => one.isConfidential),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const { code, meetingId } = args.params
  const found = existing(await findMeeting(ctx, code, meetingId))
  const form = await args.request.formData().catch(() => null)
  // Reading stops at the limit of this page, which only a file reaches.
  if (!form) return tooLarge(ctx)
  const entries = entriesOf(form)
  const { attention } = args.context.get(pageRequest)
  try {
    const isKnown = await doWithMeeting(ctx, meetingId, entries, {
      file: form.get('file'),
      offered: () => attention(found.group),
    })
    if (!isKnown) throw new Response(null, { status: 400 })
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data(answered, { status })
  }
  throw redirect(addressIn(ctx.language, meetingPath(code, meetingId)), 303)
}

function tooLarge(ctx: Context) {
  const code = documentMessages.fileTooLarge
  const { answered, status } = refusedForm(
    ctx,
    { intent: 'document' },
    new Refusal(code, { fields: [{ field: 'file', code }] }),
  )
  return data(answered, { status })
}

const kinds = { planned: 'neutral', invited: 'ok', held: 'neutral', cancelled: 'stop' } as const

export default function ShowMeeting({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const [t, p] = [translate(meetingText, language), translate(planText, language)]
  const { group, meeting, when, isOver, hasBegun, items, documents, mayKeep, mayChangeAgenda, isInGroup } = loaderData
  const to = (path: (code: string, id: string) => string) => addressIn(language, path(group.code, meeting.id))
  const { status, place, video, cancelledBecause, minutes } = meeting
  return (
    <WorkbenchPage
      title={meeting.title}
      lead={group.name}
      answered={actionData}
      above={<>{loaderData.hasConfidential && <Notice kind="info" more={t('seen')} />}</>}
      actions={
        <>
          {(minutes !== 'none' || (mayKeep && hasBegun && status !== 'cancelled')) && (
            <ActionLink href={to(minutesPath)}>{t('minutes')}</ActionLink>
          )}{' '}
          <TextLink href={to(paperPath)}>{t('paper')}</TextLink>{' '}
          <TextLink href={to(calendarPath)}>{t('calendar')}</TextLink>{' '}
          <TextLink href={addressIn(language, groupPath(group.code))}>{t('back')}</TextLink>
        </>
      }
    >
      <SummaryList
        items={[
          { term: t('when'), answer: t('whenSaid', when) },
          ...(place ? [{ term: t('place'), answer: place }] : []),
          ...(video ? [{ term: t('video'), answer: <TextLink href={video}>{t('join')}</TextLink> }] : []),
          { term: t('status'), answer: <Status kind={kinds[status]} text={p(status)} /> },
          ...(cancelledBecause ? [{ term: t('because'), answer: cancelledBecause }] : []),
        ]}
      />
      {mayKeep && <Deeds meeting={meeting} isOver={isOver} changeHref={to(changePath)} />}
      <AgendaTable items={items} mayChange={mayChangeAgenda} />
      {mayChangeAgenda && <AgendaForms items={items} offered={loaderData.offered} isInGroup={isInGroup} />}
      <DocumentList
        code={group.code}
        meetingId={meeting.id}
        documents={documents}
        mayChange={mayChangeAgenda}
        isInGroup={isInGroup}
      />
    </WorkbenchPage>
  )
}

interface DeedsProps {
  meeting: { status: keyof typeof meetingSteps }
  isOver: boolean
  changeHref: string
}

function Deeds({ meeting, isOver, changeHref }: DeedsProps) {
  const t = useText(meetingText)
  const steps = meetingSteps[meeting.status]
  if (!steps.change) return null
  return (
    <>
      {steps.invite && !isOver && (
        <Form intent="invite" label={t('invite')} submit={t('invite')}>
          <Paragraph>{t('inviteMore')}</Paragraph>
        </Form>
      )}
      <Paragraph>
        <TextLink href={changeHref}>{t('change')}</TextLink>
      </Paragraph>
      <Form folded intent="cancel" label={t('cancel')} submit={t('cancel')} quiet>
        <Small>{t('cancelMore')}</Small>
        <TextArea name="because" label={t('cancelBecause')} rows={2} />
      </Form>
    </>
  )
}
