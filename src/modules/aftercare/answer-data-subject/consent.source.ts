// SPDX-License-Identifier: EUPL-1.2
import { organisationOf, seeingAll, transaction } from '#foundation/access'
import { knownPairs, personalDataSource } from '#foundation/modules'
import { formatDate, translate } from '#foundation/text'
import { personTokens } from '#modules/sharing'
import type { Contact } from '../consent/consent.ts'
import { selectConsent, selectFollowUps } from '../consent/consent.store.ts'
import { consentText } from '../consent/consent.text.ts'
import { offeredPaths } from '../offer-path/paths.data.ts'
import { selectByContact } from '../recognise/token.store.ts'
import { eraseConsents } from '../withdraw-consent/erase.command.ts'

/**
 * What somebody said yes to at this organisation, found by the number or address that is shown to be theirs. When the second key holder is away this throws:
 * an answer that says "nothing" would be untrue.
 */
export const consentSource = personalDataSource({
  name: 'aftercare.consent',
  title: 'of wij u verder hielpen, en waar u ja op zei',
  activity: 'aftercare.help-further',
  tables: ['aftercare.consent', 'aftercare.token', 'aftercare.recognition', 'aftercare.follow_up'],
  side: 'given',
  foundBy: ['identifier'],
  action: 'aftercare.consents-answered',
  async search(ctx, tx, { organisationId, kinds, canonicals, most }) {
    const contacts = kinds.flatMap((kind, place): Contact[] =>
      kind === 'email' || kind === 'phone' ? [{ kind, canonical: canonicals[place] ?? '' }] : [],
    )
    if (contacts.length === 0 || !ctx.settings.evaluatorUrl) return []
    const tokens = await Promise.all(contacts.map((contact) => personTokens(ctx, ['erase'], contact)))
    const ids = await seeingAll(ctx, tx, () => selectByContact(tx, tokens.flat()))
    const found = []
    const t = translate(consentText, 'nl')
    for (const id of ids) {
      const consent = await selectConsent(tx, id, ctx.now())
      if (consent?.organisationId !== organisationId) continue
      const followUps = await selectFollowUps(tx, [id])
      found.push({
        id,
        since: consent.givenAt,
        until: consent.expiresAt,
        content: knownPairs({
          'U zei ja tegen': consent.purposes.map((one) => t(one)).join(', '),
          'Wat u helpt': consent.needs.map((one) => t(one)).join(', '),
          'Uw pad': offeredPaths.find((path) => path.id === consent.pathId)?.title.nl,
          'Vragen hoe het gaat': followUps
            .map(
              ({ moment, status, dueAt }) =>
                `${t('moment', { moment })}: ${t(status)}, vanaf ${formatDate(dueAt, 'nl')}`,
            )
            .join('; '),
        }),
      })
    }
    return found.slice(0, most)
  },
  async erase(ctx, id) {
    const own = organisationOf(ctx.actor)
    await transaction(ctx, async (tx) => {
      const consent = await selectConsent(tx, id, ctx.now())
      if (consent?.organisationId === own) await eraseConsents(ctx, tx, [id], 'requested')
    })
  },
})
