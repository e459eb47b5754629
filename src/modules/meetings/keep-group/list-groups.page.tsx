// SPDX-License-Identifier: EUPL-1.2
import { mayDo } from '#foundation/access'
import { addressIn, formatDateTime, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import { groupPath, paths } from '../group/addresses.ts'
import { groupText } from '../group/group.text.ts'
import type { Route } from './+types/list-groups.page.ts'
import { groupsText } from './groups.text.ts'
import { listGroups } from './list-groups.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const groups = await listGroups(ctx)
  return {
    mayKeep: mayDo(ctx.actor, 'meetings:write'),
    groups: groups.map(({ code, name, kind, members, nextAt, endedAt }) => ({
      code,
      name,
      kind,
      members,
      next: nextAt && formatDateTime(nextAt, ctx.language),
      isEnded: endedAt !== null,
    })),
  }
}

export default function ListGroups({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const [t, g] = [translate(groupsText, language), translate(groupText, language)]
  const { mayKeep, groups } = loaderData
  const to = (path: string) => addressIn(language, path)
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t(mayKeep ? 'leadAll' : 'lead')}
      actions={
        <>
          {mayKeep && <ActionLink href={to(paths.add)}>{t('add')}</ActionLink>}{' '}
          <TextLink href={to(paths.actions)}>{t('actions')}</TextLink>{' '}
          <TextLink href={to(paths.mail)}>{t('mail')}</TextLink>
        </>
      }
    >
      {groups.length === 0 ? (
        <EmptyState title={t(mayKeep ? 'noGroups' : 'none')}>
          {!mayKeep && <Paragraph>{t('noneMore')}</Paragraph>}
        </EmptyState>
      ) : (
        <Table
          caption={t('title')}
          hideCaption
          columns={(column) => [
            column(t('name'), ({ code, name }) => (
              <TextLink href={to(groupPath(code))} lang="nl">
                {name}
              </TextLink>
            )),
            column(t('kind'), ({ kind, isEnded }) => (isEnded ? `${g(kind)} (${t('ended')})` : g(kind))),
            column(t('next'), ({ next }) => next ?? t('noNext')),
            column(t('members'), { numeric: true }, ({ members }) => String(members)),
          ]}
          rows={groups}
          keyOf={({ code }) => code}
        />
      )}
    </WorkbenchPage>
  )
}
