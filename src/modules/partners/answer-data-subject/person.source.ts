// SPDX-License-Identifier: EUPL-1.2
import { sql } from '#foundation/db'
import { keptUntil, knownPairs, personalDataSource } from '#foundation/modules'
import { formatDate, translate } from '#foundation/text'
import { organisationRetention } from '../organisation/organisation.tables.ts'
import { roleText } from '../organisation/role.text.ts'
import { isRole } from '../organisation/role.ts'

/** Somebody who works at the own organisation. The audit record names people by this number, so it stays as long as they may be asked for. */
export const personSource = personalDataSource({
  name: 'partners.person',
  title: 'uw toegang als medewerker',
  activity: 'partners.keep-people',
  tables: ['partners.person', 'partners.person_before', 'partners.role_grant', 'partners.invitation'],
  side: 'stated',
  foundBy: ['person'],
  action: 'partners.person-seen',
  async search(ctx, tx, { organisationId, personIds, most }) {
    const found = await sql<{
      id: string
      name: string
      subject: string
      roles: string[]
      isActive: boolean
      hasHuman: boolean
      directoryName: string | null
      leftAt: Date | null
      lastSignIn: Date | null
      endedAt: Date | null
      suspendedAt: Date | null
      suspendedBecause: string | null
      proposals: string[]
      before: string[]
      invitedUntil: string | null
    }>`select id, name, subject, roles, is_active as "isActive", deactivated_at as "endedAt",
        suspended_at as "suspendedAt", suspended_because as "suspendedBecause", human is not null as "hasHuman", directory_name as "directoryName",
        left_at as "leftAt", last_sign_in as "lastSignIn", array(select format('%s: %s (%s)', to_char(g.proposed_at, 'YYYY-MM-DD'),
          array_to_string(g.roles, ', '), case g.asks when 'take' then 'weg, ' when 'end' then 'einde van de toegang, ' when 'suspend' then 'schorsing, ' else '' end || g.status) from partners.role_grant g where g.person_id = person.id order by g.proposed_at) as proposals,
        array(select format('%s (%s)', b.name, b.organisation_id) from partners.person_before b where b.person_id = person.id order by until) as before,
        (select to_char(i.until, 'YYYY-MM-DD') from partners.invitation i where i.person_id = person.id) as "invitedUntil"
      from partners.person
      where id = any(${personIds}::uuid[]) and organisation_id = ${organisationId} order by id limit ${most}`.execute(
      tx,
    )
    const role = translate(roleText, 'nl')
    return found.rows.map(
      ({
        id,
        name,
        subject,
        roles,
        isActive,
        endedAt,
        suspendedAt,
        suspendedBecause,
        hasHuman,
        directoryName,
        leftAt,
        lastSignIn,
        proposals,
        before,
        invitedUntil,
      }) => ({
        id,
        // When somebody was let in is not kept here but in the audit record.
        since: endedAt ?? ctx.now(),
        until: keptUntil(organisationRetention['partners.person'], endedAt),
        content: knownPairs({
          Naam: name,
          'Nummer bij de aanmelddienst': subject,
          Rollen: roles.map((one) => (isRole(one) ? role(one) : one)).join(', '),
          'Zo heette u eerder, en daar werkte u': before.join('; '),
          'Rollen die voor u zijn voorgesteld': proposals.join('; '),
          'Uw uitnodiging geldt tot en met': invitedUntil ?? '',
          'Waarom u geschorst bent': suspendedBecause ?? '',
          Toegang: isActive ? (suspendedAt ? 'geschorst' : 'ja') : 'nee',
          'Zo heet u in het personeelsbestand van uw organisatie': directoryName ?? '',
          'Weg, volgens dat personeelsbestand': leftAt ? formatDate(leftAt, 'nl') : '',
          'Laatst ingelogd': lastSignIn ? formatDate(lastSignIn, 'nl') : '',
          'Afdruk waaraan wij een tweede account van u herkennen': hasHuman ? 'ja' : 'nee',
        }),
      }),
    )
  },
})
