// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDateTime, translate } from '#foundation/text'
import { answerForms, contextOf, pageIn, pagingOf, existing } from '#foundation/web'
import { colleaguesWho } from '#modules/partners'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { Status } from '#ui/status'
import { SummaryList } from '#ui/summary-list'
import { Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import { type CalendarDate, formatCalendarDate } from '#values'
import { groupPath, meetingPath, membersPath, minutesPath, paths, planPath } from '../group/addresses.ts'
import { groupText } from '../group/group.text.ts'
import { planText } from '../plan-meeting/plan.text.ts'
import { letStandIn, stopStandIn } from '../stand-in/stand-in.command.ts'
import { StandInForms } from '../stand-in/stand-in.part.tsx'
import type { Route } from './+types/show-group.page.ts'
import { groupsText } from './groups.text.ts'
import { showGroup } from './show-group.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const page = pageIn(args.request.url)
  const found = existing(await showGroup(ctx, args.params.code, page))
  const { code, name, kind, mandate, cadence, endedAt } = found.group
  const day = (date: string) => formatCalendarDate(date as CalendarDate, language)
  const isOwnMember = found.members.some(({ isOwn }) => isOwn)
  const self = ctx.actor.kind === 'person' ? ctx.actor.id : ''
  return {
    group: { code, name, kind, mandate, cadence, isEnded: endedAt !== null },
    mayKeep: found.mayKeep,
    meetings: found.meetings.map(({ id, title, startsAt, status, minutes }) => ({
      id,
      title,
      when: formatDateTime(startsAt, language),
      status,
      minutes,
    })),
    members: found.members
      .filter(({ isNow }) => isNow)
      .map(({ standIns, fromOn, ...member }) => ({
        ...member,
        from: day(fromOn),
        standIns: standIns.map(({ id, name, untilOn }) => ({ id, name, until: day(untilOn) })),
      })),
    colleagues: isOwnMember
      ? (await colleaguesWho(ctx, 'meetings:read'))
          .filter(({ id }) => id !== self)
          .map(({ id, name }) => ({ value: id, text: name }))
      : null,
    paging: pagingOf(addressIn(language, groupPath(code)), page, found.pages),
  }
}

export async function action(args: Route.ActionArgs) {
  const { code } = args.params
  return answerForms(args, groupPath(code), {
    'stand-in': (ctx, entries) => letStandIn(ctx, code, entries),
    stop: (ctx, entries) => stopStandIn(ctx, code, String(entries.id ?? '')),
  })
}

const kinds = { planned: 'neutral', invited: 'ok', held: 'neutral', cancelled: 'stop' } as const

export default function ShowGroup({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const [t, g, p] = [translate(groupsText, language), translate(groupText, language), translate(planText, language)]
  const { group, mayKeep, meetings, members, colleagues, paging } = loaderData
  const { code } = group
  const to = (path: string) => addressIn(language, path)
  return (
    <WorkbenchPage
      title={group.name}
      lead={group.isEnded ? `${g(group.kind)} (${t('ended')})` : g(group.kind)}
      answered={actionData}
      actions={
        <>
          {mayKeep && !group.isEnded && <ActionLink href={to(planPath(code))}>{t('plan')}</ActionLink>}{' '}
          {mayKeep && <TextLink href={to(membersPath(code))}>{t('keep')}</TextLink>}{' '}
          <TextLink href={to(paths.desk)}>{t('back')}</TextLink>
        </>
      }
    >
      <SummaryList
        items={[
          { term: t('mandate'), answer: <span lang="nl">{group.mandate}</span> },
          ...(group.cadence ? [{ term: t('cadence'), answer: <span lang="nl">{group.cadence}</span> }] : []),
        ]}
      />
      <Heading level={2}>{t('meetings')}</Heading>
      {meetings.length === 0 ? (
        <Paragraph>{t('noMeetings')}</Paragraph>
      ) : (
        <Table
          caption={t('meetings')}
          hideCaption
          columns={(column) => [
            column(t('what'), ({ id, title }) => (
              <TextLink href={to(meetingPath(code, id))} lang="nl">
                {title}
              </TextLink>
            )),
            column(t('when'), ({ when }) => when),
            column(t('status'), ({ status }) => <Status kind={kinds[status]} text={p(status)} />),
            column(t('minutes'), ({ id, minutes }) =>
              minutes === 'none' ? (
                p('minutes-none')
              ) : (
                <TextLink href={to(minutesPath(code, id))}>{p(`minutes-${minutes}`)}</TextLink>
              ),
            ),
          ]}
          rows={meetings}
        />
      )}
      <Pagination {...paging} />
      <Heading level={2}>{t('people')}</Heading>
      {members.length === 0 ? (
        <Paragraph>{t('noMembers')}</Paragraph>
      ) : (
        <Table
          caption={t('people')}
          hideCaption
          columns={(column) => [
            column(t('who'), ({ name, standIns }) =>
              [
                name ?? g('someone'),
                ...standIns.map((one) => t('replacedBy', { name: one.name ?? g('someone'), date: one.until })),
              ].join('. '),
            ),
            column(t('organisation'), ({ organisation }) => organisation),
            column(t('role'), ({ role }) => g(role)),
            column(t('since'), ({ from }) => from),
          ]}
          rows={members}
        />
      )}
      {colleagues && (
        <StandInForms
          colleagues={colleagues}
          current={members.filter(({ isOwn }) => isOwn).flatMap(({ standIns }) => standIns)}
        />
      )}
    </WorkbenchPage>
  )
}
