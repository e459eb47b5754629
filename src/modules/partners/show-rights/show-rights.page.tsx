// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { List } from '#ui/text'
import { rolesGiven } from '../grant-roles/read-grant.query.ts'
import { knownPermissions } from '../organisation/permission.ts'
import { permissionText, roleText } from '../organisation/role.text.ts'
import { isRole } from '../organisation/role.ts'
import type { Route } from './+types/show-rights.page.ts'
import { text } from './show-rights.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { actor, language } = ctx
  // A machine has nothing to look at here.
  if (actor.kind !== 'person') throw new Response(null, { status: 403 })
  const permission = translate(permissionText, language)
  return {
    title: translate(text, language)('title'),
    name: actor.name,
    organisation: actor.organisationName,
    roles: (actor.roles ?? []).filter(isRole).map((role) => translate(roleText, language)(role)),
    given: (await rolesGiven(ctx)).map((one) => one.text),
    permissions: knownPermissions.filter((each) => actor.permissions.has(each)).map((each) => permission(each)),
  }
}

export default function ShowRights({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const { title, name, organisation, roles, given, permissions } = loaderData
  return (
    <WorkbenchPage title={title}>
      <SummaryList
        items={[
          { term: t('name'), answer: name },
          { term: t('organisation'), answer: organisation },
          { term: t('roles', { count: roles.length }), answer: roles.length > 0 ? roles.join(', ') : t('noRoles') },
          ...(given.length > 0
            ? [
                {
                  term: t('given'),
                  answer: (
                    <>
                      <List items={given} />
                      {t('givenMore')}
                    </>
                  ),
                },
              ]
            : []),
          {
            term: t('sessions'),
            answer: (
              <TextLink href={`/inloggen/sessies?terug=${addressIn(language, '/werkbank/ik')}`}>
                {t('whereSignedIn')}
              </TextLink>
            ),
          },
          {
            term: t('permissions'),
            answer: permissions.length > 0 ? <List items={permissions} /> : t('mayNothing'),
          },
        ]}
      />
    </WorkbenchPage>
  )
}
