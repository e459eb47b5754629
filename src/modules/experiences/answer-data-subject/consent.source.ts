// SPDX-License-Identifier: EUPL-1.2
import { seeingAll, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { keptUntil, knownPairs, personalDataSource } from '#foundation/modules'
import { dutchHour, type CalendarDate } from '#values'
import { lockConsent } from '../survey/consent.store.ts'
import { experienceRetention } from '../survey/experiences.tables.ts'
import { digestAddress } from '../survey/keys.query.ts'
import { erase, keysOfConsent } from '../stop-asking/stop-asking.command.ts'

interface Row {
  id: string
  pointId: string
  givenOn: CalendarDate
  wantsAgain: boolean
  wantsNews: boolean
  invitedOn: string | null
}

const yes = (value: boolean) => (value ? 'ja' : 'nee')

/** Who agreed to be asked, found by their mail address, for the organisation that answers for the reporting point. What they answered leads to nobody. */
export const consentSource = personalDataSource({
  name: 'experiences.consent',
  title: 'of wij u mogen vragen hoe een meldpunt u hielp',
  activity: 'experiences.ask-people',
  tables: ['experiences.consent'],
  side: 'given',
  foundBy: ['identifier'],
  action: 'experiences.consents-read',
  async search(ctx, tx, { organisationId, kinds, canonicals, most }) {
    const digests = canonicals
      .filter((_, index) => kinds[index] === 'email')
      .map((address) => digestAddress(ctx, address))
    if (digests.length === 0) return []
    const found = await seeingAll(ctx, tx, () =>
      sql<Row>`select c.id, c.point_id as "pointId", c.given_on::text as "givenOn", c.wants_again as "wantsAgain",
          c.wants_news as "wantsNews", c.invited_on::text as "invitedOn"
        from experiences.consent c join experiences.point p on p.id = c.point_id
        where p.organisation_id = ${organisationId} and c.address_digest = any(${digests}::bytea[])
        order by c.given_on, c.id limit ${most}`.execute(tx),
    )
    return found.rows.map(({ id, pointId, givenOn, wantsAgain, wantsNews, invitedOn }) => {
      const since = dutchHour(givenOn, 12)
      return {
        id,
        since,
        until: keptUntil(experienceRetention['experiences.consent'], since),
        content: knownPairs({
          Meldpunt: pointId,
          'Toestemming gegeven op': givenOn,
          'Mag vaker gevraagd worden': yes(wantsAgain),
          'Wil horen wat ermee gebeurt': yes(wantsNews),
          'Laatste uitnodiging': invitedOn,
        }),
      }
    })
  },
  async erase(ctx, id) {
    await transaction(ctx, (tx) =>
      seeingAll(ctx, tx, async () => {
        const consent = await lockConsent(tx, id)
        if (consent) await erase(ctx, tx, consent, keysOfConsent(ctx, consent))
      }),
    )
  },
})
