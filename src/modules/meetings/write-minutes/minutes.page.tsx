// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, formatDateTime, translate } from '#foundation/text'
import { answerForm, contextOf, existing } from '#foundation/web'
import { listOrganisations } from '#modules/partners'
import { EmptyState } from '#ui/empty-state'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Status } from '#ui/status'
import { Paragraph, Small } from '#ui/text'
import { formatCalendarDate } from '#values'
import { meetingPath, minutesPath } from '../group/addresses.ts'
import { groupText } from '../group/group.text.ts'
import { planText } from '../plan-meeting/plan.text.ts'
import type { Route } from './+types/minutes.page.ts'
import { Attendance } from './attendance.part.tsx'
import { MinuteForm } from './minute-form.part.tsx'
import { MinuteWords } from './minute-words.part.tsx'
import { Settle } from './settle.part.tsx'
import { minutesText } from './minutes.text.ts'
import { doWithMinutes } from './minutes-deeds.command.ts'
import { showMinutes } from './show-minutes.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const found = existing(await showMinutes(ctx, args.params.code, args.params.meetingId))
  const { group, meeting, items, members, approvedIn, later, mayKeep, isChair, isWriter } = found
  const { id, title, minutes, startsAt } = meeting
  const isSeen = mayKeep || minutes === 'sent' || minutes === 'approved'
  return {
    group: { code: group.code, name: group.name },
    meeting: { id, title, minutes, revision: meeting.minutesRevision },
    isSeen,
    when: formatDateTime(startsAt, language),
    hasBegun: startsAt <= ctx.now() && meeting.status !== 'cancelled',
    mayKeep,
    mayApprove: isChair && !isWriter && minutes === 'sent',
    isOwnWords: isChair && isWriter,
    later: later.map((one) => ({ value: one.id, text: `${one.title}, ${formatDate(one.startsAt, language)}` })),
    approved: approvedIn &&
      meeting.approvedAt && { date: formatDate(meeting.approvedAt, language), title: approvedIn.title },
    members: members.map(({ id, name, organisation, role, state }) => ({ id, name, organisation, role, state })),
    organisations: mayKeep ? (await listOrganisations(ctx)).map(({ id, name }) => ({ value: id, text: name })) : [],
    items: (isSeen ? items : []).map(
      ({ id, title, isConfidential, words, decision, revision, actions, corrections }) => ({
        id,
        title,
        isConfidential,
        words,
        decision,
        revision,
        actions: actions.map(({ id, text, owner, dueOn, state }) => ({
          id,
          text,
          owner,
          due: dueOn && formatCalendarDate(dueOn, language),
          state,
        })),
        corrections: corrections.map(({ id, words, decision, because, correctedAt }) => ({
          id,
          words,
          decision,
          because,
          date: formatDate(correctedAt, language),
        })),
      }),
    ),
  }
}

export async function action(args: Route.ActionArgs) {
  const { code, meetingId } = args.params
  return answerForm(args, async (ctx, entries) => {
    if (!(await doWithMinutes(ctx, code, meetingId, entries))) throw new Response(null, { status: 400 })
    return minutesPath(code, meetingId)
  })
}

const kinds = { none: 'neutral', draft: 'warn', sent: 'neutral', approved: 'ok' } as const

export default function Minutes({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const [t, p, g] = [translate(minutesText, language), translate(planText, language), translate(groupText, language)]
  const { group, meeting, when, isSeen, hasBegun, mayKeep, items, members, organisations, approved } = loaderData
  const { minutes } = meeting
  const isOpen = minutes !== 'none'
  return (
    <WorkbenchPage
      title={t('title', { title: meeting.title })}
      lead={`${group.name}, ${when}`}
      answered={actionData}
      actions={<TextLink href={addressIn(language, meetingPath(group.code, meeting.id))}>{t('back')}</TextLink>}
    >
      {!isOpen && (
        <EmptyState title={t('notYet')}>
          {mayKeep && hasBegun ? (
            <Form intent="begin" label={t('begin')} submit={t('begin')}>
              <Paragraph>{t('beginMore')}</Paragraph>
            </Form>
          ) : (
            <Paragraph>{t('notYetMore')}</Paragraph>
          )}
        </EmptyState>
      )}
      {isOpen && !isSeen && <Paragraph>{t('inDraft')}</Paragraph>}
      {isOpen && isSeen && (
        <>
          <Paragraph>
            <Status kind={kinds[minutes]} text={p(`minutes-${minutes}`)} /> {approved && t('approved', approved)}
          </Paragraph>
          <Attendance members={members} mayKeep={mayKeep && minutes === 'draft'} />
          {items.map((item, at) => (
            <section key={item.id}>
              <Heading level={2}>
                {at + 1}. <span lang="nl">{item.title}</span>
              </Heading>
              {item.isConfidential && (
                <Small>
                  <Status kind="warn" text={g('confidential')} />
                </Small>
              )}
              <MinuteWords item={item} />
              {mayKeep && (
                <MinuteForm item={item} number={at + 1} isDraft={minutes === 'draft'} organisations={organisations} />
              )}
            </section>
          ))}
          <Settle
            minutes={minutes}
            revision={meeting.revision}
            mayKeep={mayKeep}
            mayApprove={loaderData.mayApprove}
            isOwnWords={loaderData.isOwnWords}
            later={loaderData.later}
          />
        </>
      )}
    </WorkbenchPage>
  )
}
